/** What kind of happening an event is within its type, in the words of every language: by it one is found again elsewhere. */
import type { EventSubtype } from '../../graph/model/index.js';
import type { Words } from './rule.js';

/** The words that tell of each, as they stand in a text; those of spaced languages are the beginnings of words. */
export type SubtypeWords = Readonly<Partial<Record<EventSubtype, Words>>>;

/** By the longest of the words in the trigger, of two as long the first; null where none is. */
export function subtypeFinder(table: SubtypeWords, isAt: (text: string, at: number) => boolean) {
  const all = Object.entries(table).flatMap(([subtype, words]) =>
    words.map((word) => ({ subtype: subtype as EventSubtype, word })),
  );
  const ranked = all.sort((a, b) => b.word.length - a.word.length);
  return (trigger: string): EventSubtype | null =>
    ranked.find(({ word }) => stands(word, trigger, isAt))?.subtype ?? null;
}

function stands(word: string, text: string, isAt: (text: string, at: number) => boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isAt(text, at)) return true;
  return false;
}
