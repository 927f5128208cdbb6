/** What a thread that reads articles and the one that asks it say to each other. */
import { type ErrorCode, OnRecordError } from '../../../../graph/model/error.js';
import type { Extraction } from '../../../../graph/model/index.js';
import type { TraceLine } from '../../../extract/index.js';
import type { ArticleSource } from '../../../ingest/index.js';
import type { MetadataOptions } from '../options.js';

export interface ReadRequest {
  readonly source: ArticleSource;
  readonly metadata: MetadataOptions;
  /** Tell of every decision. */
  readonly isTraced?: boolean;
}

export interface Read {
  readonly extraction: Extraction;
  /** Of the bytes that were read. */
  readonly sha256: string;
  /** Decisions in the order in which they were taken; empty unless asked for. */
  readonly trace: readonly TraceLine[];
}

export type Answer =
  /** The first one: all that reading needs is loaded. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly read: Read }
  | { readonly kind: 'failed'; readonly failure: Failure };

interface Failure {
  readonly code: ErrorCode | undefined;
  readonly message: string;
  readonly hint: string | undefined;
  readonly stack: string | undefined;
}

/** Errors lose their class between threads. */
export function failed(error: unknown): Answer {
  const { code, hint }: Partial<OnRecordError> = error instanceof OnRecordError ? error : {};
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'failed', failure: { code, message, hint, stack } };
}

export function raised({ code, message, hint, stack }: Failure, name: string): OnRecordError {
  if (code !== undefined && code !== 'extraction-invalid') return new OnRecordError(code, message, { hint });
  return mistake(`${name} could not be read: ${message}`, Object.assign(new Error(message), { stack }), code);
}

/** A mistake of ours in one article; the others may well be read. */
export function mistake(message: string, cause?: unknown, code: ErrorCode = 'internal'): OnRecordError {
  const hint = 'This is a mistake in onrecord: please report it with the article and what ONRECORD_DEBUG=1 prints.';
  return new OnRecordError(code, message, { hint, cause });
}
