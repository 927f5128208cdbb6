/** How two events of one sentence hang together where its words say so: one causes, precedes or is part of the other. */
import {
  type Act,
  contains,
  type Event,
  type Relation,
  type RelationRule,
  type Statement,
} from '../../graph/model/index.js';
import { type Document, layer, type Sentence } from '../document/document.js';
import { UNWEIGHED } from './confidence/confidence.js';
import { firstFrom } from './first-from.js';
import { isFormer } from './former.js';
import { SpanIndex } from './span-index.js';

interface Mention {
  readonly event: Event;
  readonly start: number;
  readonly end: number;
}

/** Two mentions with nothing that happens between them, and the words around. */
interface Pair {
  readonly first: Mention;
  readonly second: Mention;
  /** From the stop or comma before to the first. */
  readonly before: string;
  readonly between: string;
  /** From the second to the next stop or comma. */
  readonly after: string;
}

type Link = Pick<Relation, 'type'> & {
  readonly rule: RelationRule;
  readonly cue: string;
  readonly isReversed?: boolean;
};

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
  const pair: Pair = {
    first,
    second,
    between,
    before:
      shadow
        .slice(Math.min(first.start, Math.max(sentence.start, first.start - FARTHEST, before?.end ?? 0)), first.start)
        .split(BREAK)
        .at(-1) ?? '',
    after: shadow.slice(second.end, Math.min(sentence.end, second.end + REACH)).split(BREAK)[0] ?? '',
  };
  return caused(pair) ?? partOf(pair) ?? preceded(pair);
}

const FARTHEST = 40;
const REACH = 12;
const BREAK = /[，,；;：:、]/;

const UNSURE = /(?:未|没有|不|可能|或|恐|会否|避免|防止|以免|是否)[^，。；]{0,4}$/;
const CAUSING = /(?:导致|致使|造成|引发|引致|酿成|触发|诱发|促使|招致|迫使)/;

/** 地震造成滑坡; 因台风来袭，航班取消; 火灾由爆炸引起. */
function caused({ before, between, after }: Pair): Link | undefined {
  const verb = CAUSING.exec(between);
  if (verb && isDirect(between, verb.index, verb[0].length)) return link('CAUSES', 'cause-verb', verb[0]);
  const because = /(?:^|[^起原成])(因为|因(?![此而应])|由于|鉴于)[^，。；]{0,20}$/.exec(before);
  if (because?.[1] && /^(?:而|，|[^，。；]{0,8}(?:而|，)?(?!后|前)[^，。；]{0,16}$)/.test(between))
    return link('CAUSES', 'because-clause', because[1]);
  if (/受[^，。；]{0,12}$/.test(before) && /^[^，。；]{0,8}影响/.test(between))
    return link('CAUSES', 'because-clause', '受影响');
  const by = /(?:由|因)[^，。；]{0,10}$/.exec(between);
  const effect = by && /^[^，。；]{0,6}?(引起|引发|造成|导致|所致)/.exec(after)?.[1];
  return effect ? { ...link('CAUSES', 'caused-by', effect), isReversed: true } : undefined;
}

/** The verb of causing follows its cause in the clause or the next, and its effect follows it at once. */
function isDirect(between: string, at: number, length: number): boolean {
  const lead = between.slice(0, at);
  return (
    /^[^，。；]{0,10}，?[^，。；]{0,4}$/.test(lead) &&
    !UNSURE.test(lead) &&
    /^[^，。；]{0,14}$/.test(between.slice(at + length))
  );
}

/** 访问期间举行会谈; 制裁措施包括禁运; 演习是行动的一部分. */
function partOf({ before, between, after }: Pair): Link | undefined {
  const during =
    /^[^，。；]{0,8}?(期间|过程中|当中)/.exec(between)?.[1] ??
    (/[在于][^，。；]{0,16}$/.test(before)
      ? /^(?:现场)?(上|中|间隙|场边)(?!午|月|周|旬|国|方|海|央)/.exec(between)?.[1]
      : undefined);
  if (during) return { ...link('PART_OF', 'during-frame', during), isReversed: true };
  const including = /^[^。；]{0,6}?(包括|当中有|其中有)[^。；]{0,16}$/.exec(between)?.[1];
  if (including) return { ...link('PART_OF', 'includes', including), isReversed: true };
  const share = /^的?(一部分|组成部分|一环|重要环节|重头戏)/;
  const whole = share.exec(after)?.[1];
  if (whole && /(?:是|作为|系|属)[^，。；]{0,10}$/.test(between)) return link('PART_OF', 'part-noun', whole);
  const opening = /作为[^，。；]{0,10}$/.test(before) ? share.exec(between)?.[1] : undefined;
  return opening ? { ...link('PART_OF', 'part-noun', opening), isReversed: true } : undefined;
}

const AFTER = /^(?:了)?(之后|以后|过后|后)(?!续|果|方|勤|备|者|台|门|卫|来|排|代)/;
const BEFORE = /^(之前|以前|前夕|前)(?!往|来|去|进|线|述|者|期|景|提|妻|夫|后|赴|锋|沿|任|总|部|首)/;
const THEN = /(?:^|[，,；])(?:并)?(随后|随即|其后|继而|接着|之后|此后|然后|翌日|次日|隔天|不久后|不久)/;
/** The same behind a short subject: ，警方随后…. */
const SUBJECT_THEN = /[，,；][^，。；]{1,8}?(随后|随即|其后|继而|接着)/;

/** 会谈后发表声明; 离职前下载文件; 先开会，随后宣布. */
function preceded({ between }: Pair): Link | undefined {
  const after = AFTER.exec(between)?.[1];
  if (after) return link('PRECEDES', 'after-frame', after);
  const before = BEFORE.exec(between)?.[1];
  if (before && !isFormer(between)) return { ...link('PRECEDES', 'before-frame', before), isReversed: true };
  const then = (THEN.exec(between) ?? SUBJECT_THEN.exec(between))?.[1];
  return then ? link('PRECEDES', 'then-adverb', then) : undefined;
}

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
  const then = opening.length <= FARTHEST ? THEN.exec(opening) : null;
  return then?.index === 0 && then[1] ? link('PRECEDES', 'then-adverb', then[1]) : undefined;
}

function link(type: Relation['type'], rule: RelationRule, cue: string): Link {
  return { type, rule, cue };
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
