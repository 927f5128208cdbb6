/** Looks up and fills in the words of the interface. */
import type { Language } from '../state/state.js';
import { en } from './en.js';
import { type TextKey, zh } from './zh.js';

export type { TextKey };
export type Parameters = Readonly<Record<string, string | number>>;
/** `text('evidence.count', { step: 3, count: 7 })` → `依据 3 / 7` */
export type Text = (key: TextKey, parameters?: Parameters) => string;

const LANGUAGES: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { zh, en };

export function textIn(language: Language): Text {
  const words = LANGUAGES[language];
  return (key, parameters = {}) =>
    words[key].replace(/\{(\w+)\}/g, (gap, name: string) => String(parameters[name] ?? gap));
}

/** The words for a value that came from a store, such as a stance; the value itself when there are none. */
export function wordFor(text: Text, group: string, value: unknown): string {
  const key = `${group}.${String(value)}`;
  return key in zh ? text(key as TextKey) : String(value);
}

export function preferredLanguage(languages: readonly string[]): Language {
  return languages[0]?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
