/** The one error class for broken contracts and user mistakes: a stable code, a message for a person, and what to do next. */

/** Stable codes; tests and scripts match on these, never on the text. Exit codes follow sysexits where one fits. */
export const ERROR_CODES = {
  usage: 2,
  'query-refused': 2,
  'query-failed': 1,
  'query-timeout': 124,
  'query-stopped': 130,
  'not-found': 3,
  'input-missing': 66,
  'input-empty': 65,
  'input-binary': 65,
  'input-data': 65,
  'input-too-large': 65,
  'input-encoding': 65,
  'input-unreadable': 66,
  'article-timeout': 124,
  'extraction-invalid': 70,
  'asset-damaged': 70,
  'store-unreachable': 69,
  'store-credentials': 77,
  'store-in-use': 75,
  'store-damaged': 74,
  'store-url': 2,
  'port-in-use': 75,
  'address-unusable': 69,
  'workspace-damaged': 74,
  'output-unwritable': 73,
  'disk-full': 74,
  internal: 70,
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** A place in what the user wrote, both counted from 1, the column in UTF-16 code units. */
export interface QueryPosition {
  readonly line: number;
  readonly column: number;
}

/** What exactly went wrong, for who tells it in another language: a stable name, and what fills its words. */
export interface Reason {
  readonly name: ReasonName;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Those that a reader of the page can bring about; the page has words for each in every language. */
export const REASONS = [
  'node-unknown',
  'node-ambiguous',
  'node-empty',
  'parameter-unknown',
  'parameter-missing',
  'parameter-not-text',
  'parameter-not-date',
  'parameter-not-number',
  'parameter-not-count',
  'parameter-not-act',
  'parameter-not-event-type',
  'question-unknown',
  'query-empty',
  'query-unclosed',
  'query-escape',
  'query-begins',
  'query-several',
  'query-writes',
  'query-procedure',
  'query-changes',
  'store-says',
  'took-too-long',
] as const;
export type ReasonName = (typeof REASONS)[number];

/** `because('node-unknown', { type: 'actor', text })` */
export function because(name: ReasonName, values: Reason['values'] = {}): Reason {
  return { name, values };
}

export interface OnRecordErrorOptions {
  /** What the user can do about it, as one imperative sentence. */
  readonly hint?: string | undefined;
  readonly reason?: Reason | undefined;
  /** Where in the query the mistake is. */
  readonly place?: QueryPosition | undefined;
  /** That place for a person: lines of text that show it. */
  readonly excerpt?: string | undefined;
  readonly cause?: unknown;
}

/** `throw new OnRecordError('input-empty', 'article.txt is empty', { hint: 'Save the page text again.' })` */
export class OnRecordError extends Error {
  override readonly name = 'OnRecordError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly reason: Reason | undefined;
  readonly place: QueryPosition | undefined;
  readonly excerpt: string | undefined;

  constructor(code: ErrorCode, message: string, options: OnRecordErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.reason = options.reason;
    this.place = options.place;
    this.excerpt = options.excerpt;
  }

  get exitCode(): number {
    return ERROR_CODES[this.code];
  }
}
