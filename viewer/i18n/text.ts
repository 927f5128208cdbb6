/** Looks up and fills in the words of the interface. */
import { LANGUAGES, type Language } from '../state/state.js';
import { type TextKey, WORDS } from './words/index.js';

export type { TextKey };
export type Parameters = Readonly<Record<string, string | number>>;
/** `text('evidence.count', { step: 3, count: 7 })` → `依据 3 / 7` */
export type Text = (key: TextKey, parameters?: Parameters) => string;

export function textIn(language: Language): Text {
  const column = LANGUAGES.indexOf(language);
  return (key, parameters = {}) =>
    (WORDS[key][column] ?? key).replace(/\{(\w+)\}/g, (gap, name: string) => String(parameters[name] ?? gap));
}

/** Whether there are words by this key. */
export function isKey(key: string): key is TextKey {
  return Object.hasOwn(WORDS, key);
}

/** The words for a value that came from a store, such as a stance; the value itself when there are none. */
export function wordFor(text: Text, group: string, value: unknown): string {
  const key = `${group}.${String(value)}`;
  return Object.hasOwn(WORDS, key) ? text(key as TextKey) : String(value);
}

/** The words for a value in the first of some groups that has any; the value itself when none has. */
export function wordIn(text: Text, groups: readonly string[], value: string): string {
  const key = groups.map((group) => `${group}.${value}`).find((one) => Object.hasOwn(WORDS, one));
  return key === undefined ? value : text(key as TextKey);
}

/** Chinese without a script is simplified unless its region writes the traditional one. */
export function preferredLanguage(languages: readonly string[]): Language {
  const first = new Intl.Locale(languages[0] ?? 'en').maximize();
  if (first.language !== 'zh') return 'en';
  return first.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}
