/** Where the rules of the language forbid an event in a document, and which of them: what an evaluation of rules counts. */
import type { Span } from '../../../../graph/model/index.js';
import { type Document, layer } from '../../../document/document.js';
import { Reading } from '../../../extract/reading.js';
import { loadEventLexicon } from '../../../language/event-lexicon.js';
import { Speakers } from '../statements/speakers.js';
import { allForbidding } from './not-event.js';
import { listedWordAt } from './trigger.js';

export interface Veto extends Span {
  /** Names of the rules that hold, the one that forbids first. */
  readonly rules: readonly string[];
}

/** Of a document whose actors and quotations are known. */
export function eventVetoes(document: Document): Veto[] {
  const reading = new Reading(document);
  const search = {
    reading,
    lexicon: loadEventLexicon(),
    speakers: new Speakers(reading, layer(document, 'references')),
  };
  const vetoes: Veto[] = [];
  for (const sentence of reading.sentences) {
    for (let i = sentence.start; i < sentence.end; i++) {
      const listed = listedWordAt(search, i);
      const rules = listed ? allForbidding(reading, listed) : [];
      if (listed && rules.length > 0) vetoes.push({ start: i, end: listed.end, rules: rules.map(({ name }) => name) });
    }
  }
  return vetoes;
}
