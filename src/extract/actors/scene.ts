/** What the actor rules look at: the reading, the gazetteer, and the text with everything unread blanked out. */
import type { Document } from '../../document/document.js';
import { Reading } from '../reading.js';
import { type Gazetteer, loadGazetteer } from './gazetteer.js';

export interface ActorScene {
  readonly document: Document;
  readonly reading: Reading;
  readonly gazetteer: Gazetteer;
  /** The shadow, with line breaks in place of every character outside the sentences, so that offsets hold. */
  readonly visible: string;
}

export function actorScene(document: Document): ActorScene {
  const reading = new Reading(document);
  return { document, reading, gazetteer: loadGazetteer(), visible: visibleText(reading) };
}

function visibleText({ shadow, sentences }: Reading): string {
  let visible = '';
  for (const { start, end } of sentences) {
    visible += '\n'.repeat(Math.max(0, start - visible.length)) + shadow.slice(Math.max(start, visible.length), end);
  }
  return visible + '\n'.repeat(shadow.length - visible.length);
}
