/** Gets the bytes of a file or of standard input, and refuses what is missing, a folder or too large before reading on. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type ErrorCode, OnRecordError } from '../../graph/model/index.js';

export interface ArticleSource {
  readonly bytes: Uint8Array;
  /** As the user named it, for messages. */
  readonly name: string;
}

/** No article is this long; what is larger is an archive, a data set or a mistake. */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024;

/** `readSource('article.txt')`; `-` reads standard input. */
export async function readSource(path: string): Promise<ArticleSource> {
  if (path === '-') return { bytes: await readAll(process.stdin, 'standard input'), name: 'standard input' };
  const found = await stat(path).catch((error: unknown) => {
    throw sourceError(path, error);
  });
  if (found.isDirectory()) {
    throw new OnRecordError('input-unreadable', `${path} is a folder.`, {
      hint: 'Name the files in it, for example with *.',
    });
  }
  if (found.size > MAX_SOURCE_BYTES) throw tooLarge(path, found.size);
  return { bytes: await readAll(createReadStream(path), path), name: path };
}

async function readAll(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      // A pipe or a growing file does not say its size beforehand.
      if (size > MAX_SOURCE_BYTES) throw tooLarge(name, size);
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof OnRecordError ? error : sourceError(name, error);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function tooLarge(name: string, size: number): OnRecordError {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return new OnRecordError(
    'input-too-large',
    `${name} has ${megabytes(size)} MB or more; the limit for one article is ${megabytes(MAX_SOURCE_BYTES)} MB.`,
    { hint: 'Give one article a file.' },
  );
}

const REASONS: Readonly<Record<string, { code: ErrorCode; reason: string; hint: string }>> = {
  ENOENT: { code: 'input-missing', reason: 'does not exist', hint: 'Check the path.' },
  ENOTDIR: { code: 'input-missing', reason: 'does not exist', hint: 'Check the path.' },
  ELOOP: {
    code: 'input-unreadable',
    reason: 'is a link that leads in a circle',
    hint: 'Mend the link, or leave it out.',
  },
  EACCES: { code: 'input-unreadable', reason: 'may not be read', hint: 'Check the permissions of the file.' },
  EPERM: { code: 'input-unreadable', reason: 'may not be read', hint: 'Check the permissions of the file.' },
};

function sourceError(name: string, cause: unknown): OnRecordError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  const known = REASONS[code];
  if (known) return new OnRecordError(known.code, `${name} ${known.reason}.`, { hint: known.hint, cause });
  return new OnRecordError('input-unreadable', `${name} could not be read (${code}).`, {
    hint: 'Check the file and the disk it is on.',
    cause,
  });
}
