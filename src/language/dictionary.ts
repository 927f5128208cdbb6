/** Ordinary words of the language, among them every one that looks like the name of a person. Simplified script. */
import { z } from 'zod';
import { readData } from './read-data.js';

const schema = z.strictObject({ comment: z.string(), source: z.string(), actions: z.string(), words: z.string() });

export interface Dictionary {
  /** The word is in the dictionary. */
  has(word: string): boolean;
  /** It says what happens, how, when or how many: a verb, an adjective, an adverb, a word of time. */
  isAction(word: string): boolean;
}

let loaded: Dictionary | undefined;

export function loadDictionary(): Dictionary {
  loaded ??= open();
  return loaded;
}

function open(): Dictionary {
  const { actions, words } = readData('zh/dictionary.json', schema);
  const known = new Set(actions.split(' '));
  const others = new Set(words.split(' '));
  return { has: (word) => known.has(word) || others.has(word), isAction: (word) => known.has(word) };
}
