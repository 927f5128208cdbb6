/** The step that reads attributed statements in a language with spaces, and the words that the encoder takes for said there. */
import type { Span, Statement } from '../../../graph/model/index.js';
import { type Document, layer, type Reference } from '../../document/document.js';
import type { Step } from '../../document/step.js';
import type { SpacedLanguage, SpeechVerb } from '../../language/spaced.js';
import type { LearnedContent } from '../pack.js';
import { unresolvedSpeaker } from '../statements/unresolved-speaker.js';
import { attributions, carriers, remembering, trimmed } from './attribution.js';
import { type SpacedMemory, SpacedSpeakers } from './cues.js';
import { type SpacedCue, type SpacedDraft, statementsOf } from './draft.js';
import { SpacedText } from './text.js';

/** How far from the words their verb may stand. */
const REACH = 100;

const PLAIN: SpeechVerb = { cue: '', frame: 'say', act: 'inform' };

export function spacedStatementsStep(load: () => SpacedLanguage): Step {
  return {
    name: 'statements',
    needs: ['paragraphs', 'sentences', 'quotations', 'tokens', 'times', 'references'],
    adds: ['statements'],
    run: (document) => {
      const statements = readStatements(document, load());
      return { layers: { statements }, issues: statements.flatMap(unresolvedSpeaker) };
    },
  };
}

function readStatements(document: Document, language: SpacedLanguage): Statement[] {
  const text = new SpacedText(document, language);
  const references = layer(document, 'references');
  const speakers = new SpacedSpeakers(text, references);
  const drafts: SpacedDraft[] = [];
  let memory: SpacedMemory = { speaker: null, person: null };
  for (const sentence of text.reading.sentences) {
    const found = attributions(speakers, sentence, memory);
    const alone = found.length === 0 ? quotationAlone(text, sentence, memory) : undefined;
    const all = alone ? [alone] : found;
    drafts.push(...all);
    for (const draft of all) memory = remembering(text, memory, draft);
  }
  return statementsOf(text, references, drafts);
}

/** Quoted words alone are more often a person's than a body's. */
function goingOn({ speaker, person }: SpacedMemory): Reference | null {
  return speaker?.kind === 'organization' || speaker?.kind === 'country' ? (person ?? speaker) : speaker;
}

/** A sentence of nothing but quoted words goes on from whoever spoke last. */
function quotationAlone(text: SpacedText, sentence: Span, memory: SpacedMemory): SpacedDraft | undefined {
  const speaker = goingOn(memory);
  const quotation = text.reading.quotationFrom(sentence.start);
  if (!quotation || !speaker || /\p{L}/u.test(text.text.slice(quotation.end, sentence.end))) return undefined;
  const { inner } = quotation;
  const cue: SpacedCue = { start: inner.start, end: inner.start, from: inner.start, verb: PLAIN };
  const via = carriers(text, memory, speaker, inner.start);
  return { content: trimmed(text.text, inner), cue, speaker, rule: 'quotation-alone/carried', addressees: [], via };
}

/** One statement for each content of the encoder's, with the verb of speech that stands beside it. */
export function spacedLearnedStatements(
  document: Document,
  contents: readonly LearnedContent[],
  language: SpacedLanguage,
): Statement[] {
  const text = new SpacedText(document, language);
  const references = layer(document, 'references');
  const speakers = new SpacedSpeakers(text, references);
  const drafts = contents.map(({ start, end, speaker }): SpacedDraft => {
    const content = { start, end };
    const rule = speaker ? 'learned/linked' : 'learned/unknown';
    return { content, cue: cueBeside(speakers, content), speaker, rule, addressees: [], via: [] };
  });
  return statementsOf(text, references, drafts);
}

function cueBeside(speakers: SpacedSpeakers, content: Span): SpacedCue {
  const { text } = speakers;
  const before = speakers
    .cues({ start: Math.max(text.sentenceOf(content.start)?.start ?? 0, content.start - REACH), end: content.start })
    .at(-1);
  const last = text.sentenceOf(content.end - 1)?.end ?? content.end;
  const after = speakers.cues({ start: content.end, end: Math.min(last, content.end + REACH) })[0];
  const gaps = [before ? content.start - before.end : REACH, after ? after.start - content.end : REACH];
  const nearest = (gaps[0] ?? 0) <= (gaps[1] ?? 0) ? before : after;
  return nearest ?? { start: content.start, end: content.start, from: content.start, verb: PLAIN };
}
