/** Captions in the language of the page: the verb before a statement, and what is disputed about an event. */
import type { GraphSlice, SliceNode } from '../../graph/model/index.js';
import { wordsOfCaption } from '../../graph/model/statement-caption.js';
import type { Language } from '../state/state.js';
import { type Text, textIn, wordIn } from './text.js';

type Properties = SliceNode['properties'];

const captioned = new WeakMap<GraphSlice, Map<Language, GraphSlice>>();

/** The same slice for the same language, so that nothing is laid out or drawn anew. */
export function captionedIn(slice: GraphSlice, language: Language): GraphSlice {
  const known = captioned.get(slice) ?? new Map<Language, GraphSlice>();
  captioned.set(slice, known);
  const made = known.get(language) ?? withCaptions(slice, language);
  known.set(language, made);
  return made;
}

function withCaptions(slice: GraphSlice, language: Language): GraphSlice {
  const named = (node: SliceNode): SliceNode => {
    const caption = captionIn(node, language);
    return caption === node.caption ? node : { ...node, caption };
  };
  return { ...slice, nodes: slice.nodes.map(named), beyond: { ...slice.beyond, nodes: slice.beyond.nodes.map(named) } };
}

/** `denies: 将辞职` for whoever reads English, `各执一词：辞职` for a disputed event, `世界衛生組織` for whoever reads that script. */
export function captionIn({ label, caption, properties }: SliceNode, language: Language): string {
  const text = textIn(language);
  // The verb is the article's own where the page has its language.
  if (label === 'Statement') return language === 'en' ? leadIn(caption, properties, text) : caption;
  if (label === 'Actor') return nameIn(caption, properties, language);
  if (label !== 'Event') return caption;
  const doubt = doubtOf(properties);
  return doubt ? text('caption.event', { label: caption, doubt: text(doubt) }) : caption;
}

/** As articles in the script or language of the reader write it, where there are any. */
function nameIn(name: string, { nameHans, nameHant, nameEn }: Properties, language: Language): string {
  const own = { 'zh-Hans': nameHans, 'zh-Hant': nameHant, en: nameEn }[language];
  return typeof own === 'string' ? own : name;
}

/** The status of an event, or each that an article gives it, and that it is disputed: `计划中 / 已发生 · 各执一词`. */
export function statusWords(properties: Properties, text: Text, told = [String(properties.status)]): string {
  const status = told.map((one) => wordIn(text, ['eventStatus'], one)).join(' / ');
  return properties.contested === true ? `${status} · ${text('eventStatus.contested')}` : status;
}

/** `司法 · 拘捕`; no word is said twice. */
export function eventTypeWords({ type, subtype }: Properties, text: Text): string {
  const known = typeof subtype === 'string' ? [wordIn(text, ['eventSubtype'], subtype)] : [];
  return [...new Set([wordIn(text, ['eventType'], String(type)), ...known])].join(' · ');
}

function doubtOf({ contested, status }: Properties): 'eventStatus.contested' | 'eventStatus.denied' | null {
  if (contested === true) return 'eventStatus.contested';
  return status === 'denied' ? 'eventStatus.denied' : null;
}

function leadIn(caption: string, properties: Properties, text: Text): string {
  const { lead } = properties;
  // The verb of an English article is English already.
  if (typeof lead !== 'string' || !/\p{Script=Han}/u.test(lead)) return caption;
  const verb = verbOf(lead, properties, text);
  return verb === null ? caption : text('caption.statement', { verb, words: wordsOfCaption(caption, lead) });
}

const NEGATED = /^(?:[并並从從绝絕决決毫]|从来|從來|根本)?(?:不(?!得不|能不)|未|没|沒)/;
const OPPOSES = /^(?:反对|反對|抵制|抗拒|驳回|駁回)/;

/** Null where no word says it better than the article's own. */
function verbOf(lead: string, { polarity, act }: Properties, text: Text): string | null {
  const isNegated = NEGATED.test(lead);
  const verb = (name: string): string | null => {
    const words = wordIn(text, ['verb'], name);
    return words === name ? null : words;
  };
  switch (polarity) {
    case 'denied':
      return isNegated && act === 'opinion' ? verb('not.opinion') : verb(act === 'reject' ? 'rejection' : 'denied');
    case 'refused':
      return verb(isNegated || OPPOSES.test(lead) ? 'opposition' : 'refused');
    case 'asserted':
      return verb(isNegated ? `not.${String(act)}` : String(act));
    case 'requested':
      return verb(act === 'propose' || act === 'request' ? act : 'requested');
    case 'asked':
    case 'hoped':
      return verb(polarity);
    default:
      return null;
  }
}

/** The word on the line from a speaker to a statement: 说, and 否认 where it is denied. */
export function relationWord(type: string, polarity: unknown, text: Text): string {
  const plain = wordIn(text, ['edge'], type);
  if (type !== 'SAID' || typeof polarity !== 'string' || polarity === 'asserted') return plain;
  const word = wordIn(text, ['verb'], polarity);
  return word === polarity ? plain : word;
}
