/** How a failure is shown: one message and one hint on standard error, a stack only when asked for. */
import { CommanderError } from 'commander';
import { ERROR_CODES, OnRecordError } from '../../../graph/model/error.js';
import { readEnvironment } from '../../options.js';
import { writeError } from '../../workspace/write-file.js';
import { colours, note, printable } from './terminal.js';

/** Thrown when the failures have been told one by one and only the exit code is left to give. */
export class AlreadyReported extends Error {
  override readonly name = 'AlreadyReported';

  constructor(readonly exitCode: number) {
    super(`exit ${exitCode}`);
  }
}

/** Tells the user, and returns the exit code. */
export function reportFailure(error: unknown): number {
  if (error instanceof AlreadyReported) return error.exitCode;
  // Commander has printed its message already; it ends --help and --version this way too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ERROR_CODES.usage;
  const known = asOnRecordError(error);
  note(failureText(known));
  if (readEnvironment().debug) note(stackOf(error));
  return known.exitCode;
}

/** `onrecord: message`, the place it is about, and the hint on a line of its own. */
export function failureText({ message, hint, excerpt }: OnRecordError): string {
  const lines = [`${colours.red('onrecord:')} ${printable(message)}`];
  if (excerpt !== undefined) lines.push(excerpt);
  if (hint !== undefined) lines.push(`  ${printable(hint)}`);
  return lines.join('\n');
}

export function asOnRecordError(error: unknown): OnRecordError {
  if (error instanceof OnRecordError) return error;
  const { code, message = String(error) } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return writeError(error, 'the output');
  const hint = 'This is a mistake in onrecord: please report it with what ONRECORD_DEBUG=1 prints.';
  return new OnRecordError('internal', message, { hint, cause: error });
}

/** Sets the code and lets the process end by itself, so that what was printed to a pipe is not cut off. */
export function finish(exitCode: number): void {
  process.exitCode = exitCode;
}

function stackOf(error: unknown): string {
  const { stack = String(error), cause } = error as Error;
  return cause === undefined ? stack : `${stack}\ncaused by ${stackOf(cause)}`;
}
