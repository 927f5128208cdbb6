/** The closed vocabularies of the graph, as data, with labels and their counterparts in PLOVER, ACE and schema.org. */

import { EVENT_TYPE_TERMS, type EventType } from './extraction/event-types.js';
import { type Term, term } from './term.js';

export { EVENT_TYPE_TERMS, type EventType } from './extraction/event-types.js';
export type { Term } from './term.js';

const COMMUNICATE = 'Contact.Communicate';

export const ACT_TERMS = {
  inform: term('告知', 'inform', null, COMMUNICATE, 'InformAction'),
  claim: term('宣称', 'claim', null, COMMUNICATE, 'Claim'),
  opinion: term('认为', 'opinion', null, COMMUNICATE, 'OpinionNewsArticle'),
  demand: term('要求', 'demand', 'DEMAND', COMMUNICATE, 'AskAction'),
  request: term('请求', 'request', 'REQUEST', COMMUNICATE, 'AskAction'),
  propose: term('提议', 'propose', 'REQUEST', COMMUNICATE, 'SuggestAction'),
  promise: term('承诺', 'promise', 'AGREE', COMMUNICATE, 'CommunicateAction'),
  warn: term('警告', 'warn', 'THREATEN', COMMUNICATE, 'CommunicateAction'),
  threaten: term('威胁', 'threaten', 'THREATEN', COMMUNICATE, 'CommunicateAction'),
  accuse: term('指控', 'accuse', 'ACCUSE', COMMUNICATE, 'CommunicateAction'),
  criticise: term('批评', 'criticise', 'ACCUSE', COMMUNICATE, 'DisagreeAction'),
  praise: term('赞扬', 'praise', 'SUPPORT', COMMUNICATE, 'EndorseAction'),
  support: term('支持', 'support', 'SUPPORT', COMMUNICATE, 'EndorseAction'),
  reject: term('拒绝', 'reject', 'REJECT', COMMUNICATE, 'RejectAction'),
  deny: term('否认', 'deny', 'REJECT', COMMUNICATE, 'DisagreeAction'),
  confirm: term('证实', 'confirm', 'AGREE', COMMUNICATE, 'ConfirmAction'),
  apologise: term('道歉', 'apologise', 'CONCEDE', COMMUNICATE, 'CommunicateAction'),
  predict: term('预测', 'predict', null, COMMUNICATE, 'Claim'),
  question: term('提问', 'question', null, COMMUNICATE, 'AskAction'),
} as const satisfies Record<string, Term>;

export const EVENT_STATUS_TERMS = {
  occurred: term('已发生', 'occurred', null, 'Asserted', 'EventScheduled'),
  planned: term('计划中', 'planned', null, 'Other', 'EventScheduled'),
  cancelled: term('已取消', 'cancelled', null, 'Other', 'EventCancelled'),
  hypothetical: term('设想', 'hypothetical', null, 'Other', null),
  denied: term('被否认', 'denied', null, 'Negative', null),
} as const satisfies Record<string, Term>;

/** What the speaker of a statement does with its words: holds them to be true, or something else. */
export const POLARITY_TERMS = {
  asserted: term('断言', 'asserted', null, 'Asserted', null),
  denied: term('否认', 'denied', null, 'Negative', null),
  refused: term('拒绝', 'refused', 'REJECT', 'Other', null),
  requested: term('要求', 'requested', 'REQUEST', 'Other', null),
  asked: term('询问', 'asked', null, 'Other', null),
  hoped: term('希望', 'hoped', null, 'Other', null),
  conditional: term('有条件', 'conditional', null, 'Other', null),
} as const satisfies Record<string, Term>;

function names<K extends string>(terms: Record<K, Term>): [K, ...K[]] {
  return Object.keys(terms) as [K, ...K[]];
}

export type Act = keyof typeof ACT_TERMS;
export type EventStatus = keyof typeof EVENT_STATUS_TERMS;
export type Polarity = keyof typeof POLARITY_TERMS;

export const ACTS = names<Act>(ACT_TERMS);
export const EVENT_TYPES = names<EventType>(EVENT_TYPE_TERMS);
export const EVENT_STATUSES = names<EventStatus>(EVENT_STATUS_TERMS);
export const POLARITIES = names<Polarity>(POLARITY_TERMS);

export const DIRECTNESS = ['direct', 'indirect', 'mixed'] as const;
export const PARTICIPANT_ROLES = ['agent', 'patient', 'other'] as const;
export const STANCES = ['asserts', 'denies', 'requests', 'predicts', 'evaluates'] as const;
export const MENTION_ROLES = ['name', 'trigger', 'content', 'cue'] as const;

/** Relation types an Extraction may state; the graph makes its other edges from statements and events. */
export const RELATION_TYPES = ['HOLDS', 'SPEAKS_FOR', 'PART_OF', 'CAUSES', 'PRECEDES'] as const;
