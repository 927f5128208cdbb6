/** A statement of a spaced language before it has its id: what is said, by whom, with which verb. */
import { contains, contentId, quote, type Span, type Statement, type Time } from '../../../graph/model/index.js';
import { layer, type Reference } from '../../document/document.js';
import { grouped } from '../../language/grouped.js';
import type { SpeechVerb } from '../../language/spaced.js';
import { UNWEIGHED } from '../confidence/confidence.js';
import { enclosing } from '../enclosing.js';
import { firstFrom } from '../first-from.js';
import { AFTER_NOT, needsLead } from '../statements/commitment.js';
import { timesIn } from '../times/within.js';
import type { SpacedText } from './text.js';

/** A verb of speech where it stands; a verb of no length for words that none leads to. */
export interface SpacedCue extends Span {
  readonly verb: SpeechVerb;
  /** Words that turn it into its opposite begin here, or it itself does. */
  readonly from: number;
}

export interface SpacedDraft {
  readonly content: Span;
  readonly cue: SpacedCue;
  readonly speaker: Reference | null;
  readonly rule: string;
  readonly addressees: readonly Reference[];
  readonly via: readonly string[];
}

/** In the order of the text, the longer first; what lies in another's words is told by that one. */
export function statementsOf(
  text: SpacedText,
  references: readonly Reference[],
  drafts: readonly SpacedDraft[],
): Statement[] {
  const ordered = distinct(drafts).toSorted(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end,
  );
  const ids = ordered.map((draft) => idOf(text, draft));
  const around = enclosing(ordered.map(({ content }) => content));
  const inner = grouped(ordered.keys(), (i) => around[i]);
  return ordered.map((draft, i) => {
    const teller = ordered[around[i] ?? -1]?.speaker?.actor;
    return statementOf(text, references, draft, {
      id: ids[i] ?? '',
      quotes: [...new Set((inner.get(i) ?? []).map((at) => ids[at] ?? ''))],
      via: [...new Set([...draft.via, ...(teller === undefined ? [] : [teller])])],
    });
  });
}

function distinct(drafts: readonly SpacedDraft[]): SpacedDraft[] {
  const seen = new Set<string>();
  return drafts.filter(({ content, speaker }) => {
    const key = `${content.start}:${content.end}:${speaker?.actor}`;
    if (content.end <= content.start || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function idOf({ document }: SpacedText, { content, cue, speaker }: SpacedDraft): string {
  return contentId('statement', document.article.id, content.start, content.end, cue.start, speaker?.actor ?? null);
}

function statementOf(
  text: SpacedText,
  references: readonly Reference[],
  { content, cue, speaker, rule, addressees }: SpacedDraft,
  { id, quotes, via }: { readonly id: string; readonly quotes: string[]; readonly via: string[] },
): Statement {
  const { document, reading } = text;
  const isQuoted = reading.isQuoted(content);
  const { polarity, act, lead } = commitment(cue, content, isQuoted);
  const about = references
    .slice(firstFrom(references, content.start), firstFrom(references, content.end))
    .filter((one) => contains(content, one) && one.actor !== speaker?.actor)
    .map(({ actor }) => actor);
  return {
    ...quote(document.text, content.start, content.end),
    id,
    directness: isQuoted
      ? 'direct'
      : reading.quotationsIn(content).some(({ inner }) => isWords(text, inner))
        ? 'mixed'
        : 'indirect',
    ...{ act, polarity, lead: lead && quote(document.text, lead.start, lead.end) },
    speaker: speaker?.actor ?? null,
    role: null,
    via: via.filter((one) => one !== speaker?.actor),
    addressees: [...new Set(addressees.map(({ actor }) => actor))].filter((one) => one !== speaker?.actor),
    cue: cue.end > cue.start ? quote(document.text, cue.start, cue.end) : null,
    time: timeOf(text, layer(document, 'times'), content, cue),
    quotes,
    about: [...new Set(about)].map((one) => ({ id: one, stance: null })),
    ...{ rule, confidence: UNWEIGHED },
  };
}

/** A term or a title in quotation marks is nobody's words. */
function isWords(text: SpacedText, inner: Span): boolean {
  return text.reading.tokensIn(inner).length > 2;
}

function commitment(
  { verb, from, start, end }: SpacedCue,
  content: Span,
  isQuoted: boolean,
): Pick<Statement, 'polarity' | 'act'> & { lead: Span | null } {
  const { polarity = 'asserted', act } = verb;
  const whole = { start: from, end };
  // “I took no money,” he denied: quoted words are those of whoever denies.
  if (isQuoted && (polarity === 'denied' || polarity === 'refused')) return { polarity: 'asserted', act, lead: null };
  if (from < start) return { polarity: AFTER_NOT[polarity], act, lead: whole };
  const isMarked = isQuoted || content.start < end;
  return { polarity, act, lead: end > start && (polarity !== 'asserted' || needsLead(verb, isMarked)) ? whole : null };
}

/** How far from the verb its time may stand. */
const NEAR = 60;

/** A time that stands with the verb, outside what is said. */
function timeOf(text: SpacedText, times: readonly Time[], content: Span, cue: SpacedCue): Time | null {
  if (cue.end === cue.start) return null;
  const sentence = text.sentenceOf(cue.start);
  if (!sentence) return null;
  const around = { start: Math.max(sentence.start, cue.start - NEAR), end: Math.min(sentence.end, cue.end + NEAR) };
  const outside = timesIn(times, around).filter(
    ({ textStart, textEnd }) => textEnd <= content.start || textStart >= content.end,
  );
  return outside.toSorted((a, b) => gap(a, cue) - gap(b, cue))[0] ?? null;
}

function gap({ textStart, textEnd }: Time, { start, end }: Span): number {
  return Math.max(textStart - end, start - textEnd);
}
