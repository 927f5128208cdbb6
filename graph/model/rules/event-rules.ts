/** The rules that find an event, and those that find how events and actors hang together. */
import type { RuleNotes } from './rule-note.js';

export const EVENT_RULES = {
  'trigger-word': {
    reads: 'a word that tells of a happening, from the list of triggers',
    example: '智利周一⟦地震⟧。',
  },
  'learned-event': {
    reads: 'words that the trained reader takes for a happening, and no rule knows',
    example: '新任大使唐佑平周一向智利总统⟦递交国书⟧。',
  },
  'visit-state': {
    reads: 'a verb of going with a state by one character',
    example: '智利总统下周⟦访日⟧。',
  },
  'incident-noun': {
    reads: 'a noun for an incident with the words that say which',
    example: '智利总统周一就边境⟦摩擦事件⟧发表讲话。',
  },
} as const satisfies RuleNotes;

export const RELATION_RULES = {
  'title-before-name': {
    reads: 'a body or state, an office and a name in one: the person holds the office there',
    example: '⟦青江大学校长唐佑平⟧说，学校周三复课。',
  },
  'spokesperson-title': {
    reads: 'the office is that of a spokesperson: the person speaks for the body',
    example: '⟦外交部发言人赵宁宁⟧说，会谈已经结束。',
  },
  'cause-verb': {
    reads: 'a verb of causing between two events',
    example: '周一的⟦暴雨引发滑坡⟧。',
  },
  'because-clause': {
    reads: 'a clause or phrase of cause before the effect',
    example: '因机场员工⟦罢工，智利周一取消航班⟧。',
  },
  'caused-by': {
    reads: 'the effect, then what it is caused by',
    example: '青江市周一的⟦火灾由爆炸⟧引起。',
  },
  'during-frame': {
    reads: 'one event in the course of another',
    example: '萧远在⟦访问期间举行会谈⟧。',
  },
  includes: {
    reads: 'one event said to include another',
    example: '美国周一对智利⟦实施制裁，包括禁止⟧出口。',
  },
  'part-noun': {
    reads: 'one event said to be a part of another',
    example: '两国周一签署的⟦协议是和平谈判⟧的一部分。',
  },
  'after-frame': {
    reads: 'one event after another, by 后, 之后 or 过后 between them',
    example: '智利总统周一与德国总理⟦会谈后签署协议⟧。',
  },
  'before-frame': {
    reads: 'one event before another, by 前, 之前 or 前夕 between them',
    example: '唐佑平周一⟦辞职前会见⟧萧远。',
  },
  'then-adverb': {
    reads: 'an adverb of sequence between two events',
    example: '双方先⟦会谈，随后签署协议⟧。',
  },
} as const satisfies RuleNotes;

export type EventRule = keyof typeof EVENT_RULES;
export type RelationRule = keyof typeof RELATION_RULES;
