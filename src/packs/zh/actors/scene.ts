/** What the actor rules look at: the reading, the gazetteer, and the text with everything unread blanked out. */
import type { Document } from '../../../document/document.js';
import { Reading } from '../../../extract/reading.js';
import { remembered } from '../../../extract/remembered.js';
import { expression } from '../../../extract/rules/pattern.js';
import type { Country } from '../../../language/index.js';
import { CREDIT } from '../../../language/zh/rules/actors/credits.js';
import { type Gazetteer, loadGazetteer } from './candidates/gazetteer.js';

export interface ActorScene {
  readonly document: Document;
  readonly reading: Reading;
  readonly gazetteer: Gazetteer;
  /** The shadow, with line breaks in place of every character outside the sentences, so that offsets hold. */
  readonly visible: string;
  /** The state that a one-character name means in this text. */
  readonly stateOf: (letter: string) => Country | undefined;
}

export function actorScene(document: Document): ActorScene {
  const reading = new Reading(document);
  const gazetteer = loadGazetteer();
  const visible = visibleText(reading);
  const stateOf = remembered((letter: string) => gazetteer.countryByAbbreviation(letter, visible));
  return { document, reading, gazetteer, visible, stateOf };
}

const credits = expression(CREDIT, 'g');

function withoutCredits(words: string): string {
  return words.replace(credits, (credit) => '\n'.repeat(credit.length));
}

function visibleText({ shadow, sentences }: Reading): string {
  let visible = '';
  for (const { start, end } of sentences) {
    const from = Math.max(start, visible.length);
    visible += '\n'.repeat(Math.max(0, start - visible.length)) + withoutCredits(shadow.slice(from, end));
  }
  return visible + '\n'.repeat(shadow.length - visible.length);
}
