/** What a sentence says somebody said: its verbs of speech with their subjects, and the words that go with each. */
import type { Span } from '../../../graph/model/index.js';
import { layer, type Reference } from '../../document/document.js';
import { firstAt } from '../first-from.js';
import type { SpacedMemory, SpacedSpeakers, Subject } from './cues.js';
import type { SpacedCue, SpacedDraft } from './draft.js';
import { isTelling, ledTo, toldTo } from './hearers.js';
import type { SpacedText } from './text.js';

/** Fewer words than these after a verb are its object. */
const LEAST = 3;
/** The most that may stand between a verb and the quotation that it leads to. */
const LEAD = 90;
/** So far into a sentence a name is its subject. */
const OPENING = 45;
/** The longest subject, with its verb, behind the last comma of a sentence. */
const TRAILING = 60;

export function attributions(speakers: SpacedSpeakers, sentence: Span, memory: SpacedMemory): SpacedDraft[] {
  const drafts: SpacedDraft[] = [];
  for (const cue of speakers.cues(sentence)) {
    const [last] = drafts.slice(-1);
    const known = last?.speaker ? remembering(speakers.text, memory, last) : memory;
    drafts.push(...draftsOf(speakers, sentence, cue, known));
  }
  return [...drafts, ...accordingTo(speakers, sentence)];
}

export function remembering(
  text: SpacedText,
  memory: SpacedMemory,
  { speaker, via, cue }: Pick<SpacedDraft, 'speaker' | 'via' | 'cue'>,
): SpacedMemory {
  if (speaker === null) return memory;
  const carried = { via, paragraph: text.paragraphOf(cue.start) };
  return { speaker, person: speaker.kind === 'person' ? speaker : memory.person, carried };
}

/** He told Reuters. He added: who goes on in the same paragraph still speaks to the same medium. */
export function carriers(
  text: SpacedText,
  { speaker, carried }: SpacedMemory,
  by: Reference | null,
  at: number,
): readonly string[] {
  if (!by || !carried || by.actor !== speaker?.actor) return [];
  return carried.paragraph === text.paragraphOf(at) ? carried.via : [];
}

function draftsOf(speakers: SpacedSpeakers, sentence: Span, cue: SpacedCue, memory: SpacedMemory): SpacedDraft[] {
  const subject = speakers.before(cue, sentence, memory);
  const inverted = subject ?? speakers.after(cue, sentence, memory);
  const ahead = inverted && wordsAhead(speakers, sentence, inverted, subject === undefined);
  const carried = subject ?? carriedSubject(speakers, sentence, cue, memory);
  if (!subject && !ahead && !carried) return [];
  const by = subject ?? (ahead ? inverted : carried);
  if (!by) return [];
  const told = toldTo(speakers, sentence, cue);
  // “…,” he wrote in a memo: words that stand ahead of the verb leave it only quoted ones.
  const behind = !ahead && (subject || carried === by) ? wordsBehind(speakers, sentence, cue, told) : undefined;
  const rest = !behind && ahead ? wordsAfterBoth(speakers, sentence, by) : undefined;
  const heard = told ? [told] : ledTo(speakers, sentence, Math.max(cue.end, by.end));
  const media = heard.filter(({ isMedium }) => isMedium).map(({ actor }) => actor);
  const via = media.length > 0 ? media : carriers(speakers.text, memory, by.speaker, cue.start);
  return [ahead, behind, rest].flatMap((found) =>
    found ? [{ ...draft(found, cue, by), addressees: heard, via }] : [],
  );
}

interface Words {
  readonly content: Span;
  readonly pattern: 'cue-clause' | 'cue-quotation' | 'quotation-cue';
}

function draft(
  { content, pattern }: Words,
  cue: SpacedCue,
  { speaker, identifiedBy }: Subject,
): Pick<SpacedDraft, 'content' | 'cue' | 'speaker' | 'rule'> {
  return { content, cue, speaker, rule: `${pattern}/${speaker ? identifiedBy : 'unknown'}` };
}

/** … and said, …, adding that: the verb goes on from whom the sentence began with, else from the speaker before. */
function carriedSubject(
  speakers: SpacedSpeakers,
  sentence: Span,
  cue: SpacedCue,
  memory: SpacedMemory,
): Subject | undefined {
  const { text } = speakers;
  const before = text.text.slice(Math.max(sentence.start, cue.from - 6), cue.from);
  const isJoined = /, $/.test(before) || text.language.joining.some((word) => before.endsWith(` ${word} `));
  const [first] = speakers.in({ start: sentence.start, end: Math.min(sentence.start + OPENING, cue.from) });
  const speaker = first && !first.isModifier ? first : memory.speaker;
  return isJoined && speaker ? { speaker, identifiedBy: 'carried', start: cue.from, end: cue.end } : undefined;
}

/** What stands in front of subject and verb: a quotation, or a clause with its comma when nothing follows. */
function wordsAhead({ text }: SpacedSpeakers, sentence: Span, by: Subject, isInverted: boolean): Words | undefined {
  const before = text.text.slice(sentence.start, by.start);
  const quotation = text.reading.quotationBefore(by.start);
  if (quotation && quotation.end > sentence.start && /^[\s,]*$/.test(text.text.slice(quotation.end, by.start))) {
    const isWhole = text.text.slice(sentence.start, quotation.start).trim() === '' || quotation.start < sentence.start;
    const content = isWhole ? quotation.inner : { start: sentence.start, end: quotation.end };
    return { content: trimmed(text.text, content), pattern: 'quotation-cue' };
  }
  const rest = text.text.slice(afterTime({ text }, by.end), sentence.end);
  const isLast = !/\p{L}/u.test(rest) || (isInverted && /^[,.]/.test(rest));
  if (!isLast || !/,\s*$/.test(before) || wordCount(before) < LEAST) return undefined;
  return { content: trimmed(text.text, { start: sentence.start, end: by.start }), pattern: 'cue-clause' };
}

/** “…,” he said, “…”: the quotation behind both. */
function wordsAfterBoth({ text }: SpacedSpeakers, sentence: Span, by: Subject): Words | undefined {
  const next = text.reading.quotationsIn({ start: by.end, end: sentence.end }).find(({ depth }) => depth === 0);
  const isNext = next && next.start - by.end < LEAD;
  return isNext ? { content: trimmed(text.text, next.inner), pattern: 'cue-quotation' } : undefined;
}

/** What follows the verb: a quotation, or the clause up to where the sentence turns to something else. */
function wordsBehind(
  speakers: SpacedSpeakers,
  sentence: Span,
  cue: SpacedCue,
  told: Reference | undefined,
): Words | undefined {
  const { text } = speakers;
  const { language } = text;
  const { end, verb } = cue;
  let at = end;
  if (isTelling(cue)) at = told?.end ?? text.after(end, 1)[0]?.end ?? end;
  const near = { start: at, end: Math.min(at + LEAD, sentence.end) };
  const quoted = text.reading.quotationsIn(near).find(({ depth }) => depth === 0);
  const lead = quoted && text.text.slice(at, quoted.start);
  if (
    quoted &&
    lead !== undefined &&
    /^(?:[^\p{L}]*|[^“”"]{0,80}[,:]\s)$/u.test(lead) &&
    !language.openers.has(lead.trim().toLowerCase())
  )
    return { content: trimmed(text.text, quoted.inner), pattern: 'cue-quotation' };
  at = afterTime(speakers, at);
  const [opener] = text.after(at, 1);
  if (opener && /^[,.;:)]/.test(text.word(opener))) return undefined;
  const start = opener && language.openers.has(text.plain(opener)) ? opener.end : at;
  const rest = text.text.slice(start, sentence.end);
  const stops = [
    ...language.closers.map((words) => rest.indexOf(words)),
    nextVerb(speakers, sentence, start),
    trailingVerb(speakers, sentence, start),
  ].filter((place) => place > 0 && !text.reading.quotationAt(start + place));
  const content = trimmed(text.text, { start, end: start + Math.min(rest.length, ...stops) });
  if (verb.frame !== 'demand' && text.reading.tokensIn(content).length < LEAST) return undefined;
  return content.end > content.start ? { content, pattern: 'cue-clause' } : undefined;
}

/** The time of saying may stand between the verb and the words: said on Tuesday that … */
function afterTime({ text }: Pick<SpacedSpeakers, 'text'>, place: number): number {
  const times = layer(text.document, 'times');
  const told = times[firstAt(times, place + 1, ({ textStart }) => textStart)];
  const between = told && text.text.slice(place, told.textStart);
  return told && between && /^ (?:\p{Ll}{1,5} )?$/u.test(between) ? told.textEnd : place;
}

/** How far on from a place the verb stands that goes on after a comma: …, adding that …; -1 where there is none. */
function nextVerb(speakers: SpacedSpeakers, sentence: Span, place: number): number {
  const next = speakers
    .cues(sentence)
    .find(({ from }) => from > place && speakers.text.text.slice(from - 2, from) === ', ');
  return next ? next.from - 2 - place : -1;
}

/** How far on from a place …, mediators said. begins, where the sentence ends so; -1 where it does not. */
function trailingVerb(speakers: SpacedSpeakers, sentence: Span, place: number): number {
  const { text } = speakers.text;
  const last = speakers.cues(sentence).at(-1);
  if (!last || last.start <= place || /\p{L}/u.test(text.slice(last.end, sentence.end))) return -1;
  const from = Math.max(place, last.start - TRAILING);
  const comma = text.slice(from, last.start).lastIndexOf(', ');
  return comma > 0 ? from + comma - place : -1;
}

/** According to X, …; …, according to X. */
function accordingTo(speakers: SpacedSpeakers, sentence: Span): SpacedDraft[] {
  const { text } = speakers;
  const words = text.text.slice(sentence.start, sentence.end);
  const lower = words.toLowerCase();
  return text.language.accordingTo.flatMap((phrase): SpacedDraft[] => {
    const place = lower.indexOf(phrase);
    if (place < 0) return [];
    const start = sentence.start + place;
    const end = start + phrase.length;
    if (text.reading.quotationAt(start)) return [];
    const [source = null] = speakers.in({ start: end, end: Math.min(sentence.end, end + 80) });
    const until = source?.end ?? end;
    const comma = text.text.indexOf(',', until);
    const content =
      place < 3
        ? { start: comma >= 0 && comma < sentence.end ? comma + 1 : until, end: sentence.end }
        : { start: sentence.start, end: start };
    const verb = { cue: phrase, frame: 'say', act: 'inform' } as const;
    return [
      {
        content: trimmed(text.text, content),
        cue: { start, end, from: start, verb },
        speaker: source,
        ...{ addressees: [], via: [], rule: source ? 'cue-clause/source' : 'cue-clause/unknown' },
      },
    ];
  });
}

function wordCount(words: string): number {
  return words.split(/\s+/).filter((word) => word !== '').length;
}

/** Marks that are no part of what is said where it begins or ends. */
const EDGE = ' \t\n\u00a0,:;–—-';

/** Without space and marks at the edges, and without the stop of the sentence around, but with that of a quotation. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, until] = [start, end];
  while (from < until && EDGE.includes(text.charAt(from))) from += 1;
  while (until > from && EDGE.includes(text.charAt(until - 1))) until -= 1;
  const isStop = text.charAt(until - 1) === '.' && text.charAt(until - 2) !== '.' && !/[”"’]/.test(text.charAt(end));
  return { start: from, end: isStop && until > from ? until - 1 : until };
}
