/** How two events of one sentence hang together where its words say so: one causes, precedes or is part of the other. */
import { type Act, contains, type Event, type Relation, type Statement } from '../../../graph/model/index.js';
import { type Document, layer, type Sentence } from '../../document/document.js';
import { UNWEIGHED } from '../../extract/confidence/confidence.js';
import { firstFrom } from '../../extract/first-from.js';
import { SpanIndex } from '../../extract/span-index.js';
import { eventLink, goesOnWith, type Link } from './event-link.js';

interface Mention {
  readonly event: Event;
  readonly start: number;
  readonly end: number;
}

export function eventRelations(document: Document): Relation[] {
  const sentences = layer(document, 'sentences');
  const mentions = mentionsOf(layer(document, 'events'));
  const statements = new SpanIndex(layer(document, 'statements'));
  const found = new Map<string, Relation>();
  mentions.forEach((second, index) => {
    const first = mentions[index - 1];
    const sentence = sentences[firstFrom(sentences, second.start + 1) - 1];
    if (!first || !sentence || first.event === second.event || first.end > second.start) return;
    const link = linkOf(document, sentence, { before: mentions[index - 2], first, second });
    if (!link || !areToldTogether(statements, first, second)) return;
    const [from, to] = link.isReversed ? [second, first] : [first, second];
    const { type, rule, cue } = link;
    const [key, reverse] = [`${type}:${from.event.id}:${to.event.id}`, `${type}:${to.event.id}:${from.event.id}`];
    const span = { start: first.start, end: second.end };
    if (!found.has(key) && !found.has(reverse))
      found.set(key, { type, from: from.event.id, to: to.event.id, title: cue, ...span, rule, confidence: UNWEIGHED });
  });
  return [...found.values()];
}

/** Mentions of what is told as a fact or a plan, in order. */
function mentionsOf(events: readonly Event[]): Mention[] {
  return events
    .filter(({ status }) => status !== 'denied' && status !== 'hypothetical')
    .flatMap((event) => event.mentions.map(({ start, end }) => ({ event, start, end })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Neighbours {
  /** What is told before the two: what stands in front of it says nothing of them. */
  readonly before: Mention | undefined;
  readonly first: Mention;
  readonly second: Mention;
}

function linkOf(document: Document, sentence: Sentence, { before, first, second }: Neighbours): Link | undefined {
  const { shadow } = document;
  const between = shadow.slice(first.end, second.start);
  if (first.start < sentence.start) return nextSentence(document, sentence, first, second);
  if (between.length > FARTHEST) return undefined;
  return eventLink({
    between,
    before:
      shadow
        .slice(Math.min(first.start, Math.max(sentence.start, first.start - FARTHEST, before?.end ?? 0)), first.start)
        .split(BREAK)
        .at(-1) ?? '',
    after: shadow.slice(second.end, Math.min(sentence.end, second.end + REACH)).split(BREAK)[0] ?? '',
  });
}

const FARTHEST = 40;
const REACH = 12;
const BREAK = /[，,；;：:、]/;

/** 随后, at the head of the next sentence of the paragraph, goes on from the last that was told. */
function nextSentence(
  { shadow, layers }: Document,
  sentence: Sentence,
  first: Mention,
  second: Mention,
): Link | undefined {
  const previous = layers.sentences?.[firstFrom(layers.sentences, first.start + 1) - 1];
  if (!previous || previous.paragraph !== sentence.paragraph || sentence.start - previous.end > 2) return undefined;
  const opening = shadow.slice(sentence.start, second.start);
  const cue = opening.length <= FARTHEST ? goesOnWith(opening) : undefined;
  return cue ? { type: 'PRECEDES', rule: 'then-adverb', cue, isReversed: false } : undefined;
}

/** What somebody thinks, foresees, accuses of or wants hangs together in their mind only. */
const IN_MIND: ReadonlySet<Act> = new Set<Act>([
  'opinion',
  'predict',
  'accuse',
  'question',
  'deny',
  'reject',
  'demand',
  'request',
  'propose',
  'warn',
  'threaten',
  'criticise',
]);

/** In the words of the same speaker, or both the article's own: 在记者会上说 does not make what is said a part of it. */
function areToldTogether(statements: SpanIndex<Statement>, first: Mention, second: Mention): boolean {
  const around = (mention: Mention): Statement[] =>
    statements.overlapping(mention).filter((statement) => contains(statement, mention));
  const [one, other] = [around(first), around(second)];
  return one.length === other.length && one.every((each) => other.includes(each) && !IN_MIND.has(each.act));
}
