/** The one error class for broken contracts and user mistakes: a stable code, a message for a person, and what to do next. */

/** Stable codes; tests and scripts match on these, never on the text. Exit codes follow sysexits where one fits. */
export const ERROR_CODES = {
  usage: 2,
  'query-refused': 2,
  'query-failed': 1,
  'not-found': 3,
  'input-missing': 66,
  'input-empty': 65,
  'input-binary': 65,
  'input-too-large': 65,
  'input-encoding': 65,
  'input-unreadable': 66,
  'extraction-invalid': 70,
  'asset-damaged': 70,
  'store-unreachable': 69,
  'store-credentials': 77,
  'store-in-use': 75,
  'store-damaged': 74,
  'store-url': 2,
  'port-in-use': 75,
  'workspace-damaged': 74,
  'output-unwritable': 73,
  'disk-full': 74,
  internal: 70,
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export interface OnRecordErrorOptions {
  /** What the user can do about it, as one imperative sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** `throw new OnRecordError('input-empty', 'article.txt is empty', { hint: 'Save the page text again.' })` */
export class OnRecordError extends Error {
  override readonly name = 'OnRecordError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: OnRecordErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }

  get exitCode(): number {
    return ERROR_CODES[this.code];
  }
}
