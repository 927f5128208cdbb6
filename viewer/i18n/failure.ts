/** A failure in the language of the page: what happened, and the store's own words where only it can tell. */
import type { LoadError } from '../data/load.js';
import { isKey, type Text } from './text.js';

export interface FailureWords {
  readonly words: string;
  /** In English, as the store or the command line says it; null where the words say it all. */
  readonly detail: string | null;
}

export function failureWords({ status, message, failure }: LoadError, text: Text): FailureWords {
  if (status === 0) return { words: text('status.offline'), detail: null };
  const { reason, error } = failure ?? {};
  if (reason) {
    const values = Object.entries(reason.values).map(([name, value]) => [name, valueIn(name, value, text)]);
    return { words: text(`reason.${reason.name}`, Object.fromEntries(values)), detail: null };
  }
  const key = `failure.${error ?? 'other'}`;
  return { words: text(isKey(key) ? key : 'failure.other', { status }), detail: message };
}

/** Kinds of nodes and names of parameters have words; everything else is what the reader or the graph calls it. */
function valueIn(name: string, value: string | number, text: Text): string | number {
  const group = { type: 'nodeType', parameter: 'parameter' }[name];
  const key = `${group}.${value}`;
  return group && isKey(key) ? text(key) : value;
}

/** A form of Cypher that stores answer differently; `message` is what the server says of it. */
export function dialectWords(form: string, message: string, text: Text): string {
  const key = `dialect.${form}`;
  return isKey(key) ? text(key) : message;
}
