/** What kind of happening an event is within its type, in the words of every language: by it one is found again elsewhere. */
import type { Words } from './rule.js';

export const EVENT_SUBTYPES = [
  ...(['arrest', 'release', 'charge', 'lawsuit', 'arbitration', 'ruling', 'acquittal', 'appeal', 'trial'] as const),
  ...(['investigation', 'search', 'seizure', 'fine', 'expulsion', 'plea', 'extradition'] as const),
  ...(['resignation', 'dismissal', 'appointment', 'lay-off', 'pay-cut'] as const),
  ...(['election', 'candidacy', 'vote', 'protest', 'strike'] as const),
  ...([
    'death',
    'injury',
    'disappearance',
    'shooting',
    'stabbing',
    'clash',
    'shoot-down',
    'bombing',
    'attack',
  ] as const),
  ...(['exercise', 'deployment', 'missile-launch', 'ceasefire', 'withdrawal'] as const),
  ...(['crash', 'sinking', 'fire', 'explosion', 'earthquake', 'storm', 'flood', 'landslide', 'collapse'] as const),
  ...(['poisoning', 'outbreak', 'rescue', 'evacuation', 'leak'] as const),
  ...(['meeting', 'summons', 'phone-call', 'visit', 'arrival', 'hosting', 'postponement', 'cancellation'] as const),
  ...(['signing', 'sanction', 'ban', 'tariff', 'enactment', 'diplomatic-relations'] as const),
  ...(['announcement', 'apology', 'broadcast', 'commemoration'] as const),
  ...(['takeover', 'funding', 'listing', 'trading-halt', 'bankruptcy', 'sale', 'payment', 'purchase'] as const),
  ...([
    'product-launch',
    'recall',
    'closing',
    'opening',
    'transfer',
    'smuggling',
    'fraud',
    'theft',
    'espionage',
  ] as const),
  ...(['victory', 'defeat', 'award'] as const),
] as const;
export type EventSubtype = (typeof EVENT_SUBTYPES)[number];

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
