/** The step that reads attributed statements: who said what, through whom, to whom, and when. */

import { contains, contentId, quote, type Span, type Statement, type Time } from '../../../../graph/model/index.js';
import { type Document, layer, type Reference } from '../../../document/document.js';
import type { Step } from '../../../document/step.js';
import { UNWEIGHED } from '../../../extract/confidence/confidence.js';
import { Reading } from '../../../extract/reading.js';
import { placeIn } from '../../../extract/rules/match.js';
import { unresolvedSpeaker } from '../../../extract/statements/unresolved-speaker.js';
import { timesIn } from '../../../extract/times/within.js';
import { loadCues } from '../../../language/cues.js';
import { grouped } from '../../../language/grouped.js';
import { hasStatementSign } from '../statement-signs.js';
import { addressees } from './addressees.js';
import { attributeParagraph } from './attribute.js';
import type { CueSearch } from './cue.js';
import { headlineStatements } from './forms/headline.js';
import { interviewParts } from './forms/interview.js';
import { transcriptDraft } from './forms/transcript.js';
import { intoNextParagraph, type Memory, NO_MEMORY } from './memory.js';
import { commitmentOf } from './polarity.js';
import { ruleName } from './rule-name.js';
import { Speakers } from './speakers.js';
import type { Draft, Utterance } from './utterance.js';

export const statementsStep: Step = {
  name: 'statements',
  needs: ['paragraphs', 'sentences', 'quotations', 'tokens', 'times', 'references'],
  adds: ['statements'],
  run: (document) => {
    const statements = readStatements(document);
    return { layers: { statements }, issues: statements.flatMap(unresolvedSpeaker) };
  },
};

export function readStatements(document: Document): Statement[] {
  const reading = new Reading(document);
  const search: CueSearch = {
    reading,
    lexicon: loadCues(),
    speakers: new Speakers(reading, layer(document, 'references')),
  };
  return withIds(document, search, distinct(reading, draftAll(document, search)));
}

function draftAll(document: Document, search: CueSearch): Draft[] {
  const drafts: Draft[] = [];
  let memory: Memory = NO_MEMORY;
  const byParagraph = grouped(
    [...search.reading.sentences.keys()],
    (index) => search.reading.sentences[index]?.paragraph,
  );
  const paragraphs = layer(document, 'paragraphs');
  const interview = interviewParts(search, paragraphs);
  paragraphs.forEach(({ region, start, end }, paragraph) => {
    const sentences = byParagraph.get(paragraph) ?? [];
    if (region === 'headline') {
      drafts.push(...headlineStatements(search, { start, end }, sentences));
      return;
    }
    const part = interview.get(paragraph);
    if (part === 'heading') return;
    const spoken = transcriptDraft(search, sentences) ?? part;
    if (spoken === 'question') return;
    const found = attributeParagraph(search, sentences, spoken ? inTurn(spoken) : intoNextParagraph(memory));
    drafts.push(...(spoken ? [spoken, ...found.drafts.map((one) => within(one, spoken))] : found.drafts));
    memory = found.memory;
  });
  return drafts;
}

/** Who speaks in a transcript is whom its clauses without a subject go on with. */
function inTurn({ utterance }: Draft): Memory {
  const { speaker } = utterance;
  const isPerson = speaker?.kind === 'person';
  return { ...NO_MEMORY, speaker, person: isPerson ? speaker : null, people: isPerson ? null : speaker };
}

/** What is reported inside a turn of a transcript lies in that turn. */
function within(draft: Draft, turn: Draft): Draft {
  return draft.outer ? draft : { ...draft, outer: turn };
}

/** One statement for each speaker and span; the first reading of it wins. */
function distinct(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ content, utterance }) => {
    if (hasStatementSign('nothing-said', placeIn(reading, content))) return false;
    const key = `${content.start}:${content.end}:${utterance.speaker?.actor}`;
    if (content.end <= content.start || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Drafts as statements, in the order of the text. */
export function withIds(document: Document, search: CueSearch, drafts: readonly Draft[]): Statement[] {
  const ids = new Map(drafts.map((draft) => [draft, idOf(document, draft)]));
  const byOuter = grouped(drafts, ({ outer }) => outer);
  const ordered = [...drafts].sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
  return ordered.map((draft) => {
    const inner = (byOuter.get(draft) ?? []).map((other) => ids.get(other) ?? '');
    return statementOf(document, search, { draft, id: ids.get(draft) ?? '', quotes: inner });
  });
}

function idOf({ article }: Document, { content, utterance }: Draft): string {
  return contentId(
    'statement',
    article.id,
    content.start,
    content.end,
    utterance.cue.start,
    utterance.speaker?.actor ?? null,
  );
}

interface Identified {
  readonly draft: Draft;
  readonly id: string;
  readonly quotes: string[];
}

function statementOf(document: Document, search: CueSearch, { draft, id, quotes }: Identified): Statement {
  const { utterance, content } = draft;
  const { cue, speaker } = utterance;
  const { polarity, act, lead } = commitmentOf(search, draft);
  return {
    ...quote(document.text, content.start, content.end),
    id,
    directness: draft.construction === 'transcript' ? 'direct' : directness(search.reading, content),
    act,
    polarity,
    lead: lead && quote(document.text, lead.start, lead.end),
    speaker: speaker?.actor ?? null,
    role: null,
    via: viaOf(search, draft),
    addressees: addressees(search, draft),
    cue: cue.end > cue.start ? quote(document.text, cue.start, cue.end) : null,
    time: statementTime(search, layer(document, 'times'), draft),
    quotes,
    about: aboutOf(search, draft),
    rule: ruleName(draft),
    confidence: UNWEIGHED,
  };
}

/** Nearest the speaker first: the frame's source, the one who says the statement around this one, the medium that was told. */
function viaOf({ speakers }: CueSearch, { utterance, outer, content }: Draft): string[] {
  const { sources, speaker, clause } = utterance;
  const told = speakers
    .in({ start: clause.start, end: content.start })
    .filter((one) => one.isMedium && isTold(utterance, one));
  const chain = [...sources, ...(outer?.utterance.speaker ? [outer.utterance.speaker] : []), ...told];
  return [...new Set(chain.map(({ actor }) => actor))].filter((actor) => actor !== speaker?.actor);
}

/** 向本报透露, 告诉路透社: the medium is told, and so the article has it. */
function isTold({ cue, speaker, start }: Utterance, medium: Reference): boolean {
  return (
    medium.actor !== speaker?.actor &&
    medium.start > (speaker?.start ?? start) &&
    (medium.start >= cue.end || medium.end <= cue.start)
  );
}

/** Direct if one quotation holds all of it, mixed if quotations hold part of it. */
function directness(reading: Reading, content: Span): Statement['directness'] {
  if (reading.isQuoted(content)) return 'direct';
  // A mark may stand just before the content.
  const quoted = reading.quotationsIn({ start: content.start - 1, end: content.end });
  return quoted.some(({ inner }) => contains(content, inner) && !isTerm(reading, inner)) ? 'mixed' : 'indirect';
}

/** A name or a term in quotation marks is not somebody's words: 「集体自卫权」. */
function isTerm(reading: Reading, inner: Span): boolean {
  if (inner.end - inner.start <= 1) return true;
  const NOUNS = ['n', 'nz', 'nw', 'vn', 'PER', 'LOC', 'ORG', 'm', 'q', 'TIME', 'w'];
  return inner.end - inner.start <= 10 && reading.tokensIn(inner).every(({ tag }) => NOUNS.includes(tag));
}

/** A time that stands with the speaker, outside what is said; a clause without one goes on at the time of the last. */
function statementTime(
  search: CueSearch,
  times: readonly Time[],
  { utterance, outer }: Pick<Draft, 'utterance' | 'outer'>,
): Time | null {
  const { clause, cue, follows, identifiedBy } = utterance;
  const from = outer ? Math.max(outer.content.start, clause.start) : cue.start - 60;
  const lead = timesIn(times, { start: from, end: cue.start });
  const near = lead.findLast(({ textEnd }) => textEnd >= clause.start - 2);
  if (near || outer || identifiedBy !== 'carried') return near ?? null;
  if (follows) return statementTime(search, times, { utterance: follows, outer });
  const sentence = search.reading.sentences[clause.sentence];
  return lead.findLast(({ textStart }) => sentence !== undefined && textStart >= sentence.start) ?? null;
}

function aboutOf({ speakers }: CueSearch, { content, utterance }: Draft): Statement['about'] {
  const ids = speakers
    .heads(content)
    .map(({ actor }) => actor)
    .filter((actor) => actor !== utterance.speaker?.actor);
  return [...new Set(ids)].map((id) => ({ id, stance: null }));
}
