/** The closed vocabularies of the graph, as data, with labels and their counterparts in PLOVER, ACE and schema.org. */

export interface Term {
  readonly zh: string;
  readonly en: string;
  /** PLOVER event type (openeventdata/PLOVER), or null where PLOVER has none. */
  readonly plover: string | null;
  /** ACE 2005 event subtype, or null. */
  readonly ace: string | null;
  /** schema.org type, or null. */
  readonly schemaOrg: string | null;
}

const term = (zh: string, en: string, plover: string | null, ace: string | null, schemaOrg: string | null): Term => ({
  zh,
  en,
  plover,
  ace,
  schemaOrg,
});

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

export const EVENT_TYPE_TERMS = {
  meet: term('会晤', 'meeting', 'CONSULT', 'Contact.Meet', 'MeetAction'),
  visit: term('访问', 'visit', 'CONSULT', 'Movement.Transport', 'TravelAction'),
  'statement-act': term('发表声明', 'formal statement', null, 'Contact.Broadcast', 'CommunicateAction'),
  military: term('军事行动', 'military activity', 'MOBILIZE', 'Movement.Transport', 'Event'),
  attack: term('袭击', 'attack', 'ASSAULT', 'Conflict.Attack', 'Event'),
  disaster: term('灾害事故', 'disaster or accident', null, 'Life.Injure', 'Event'),
  crime: term('犯罪', 'crime', 'ASSAULT', 'Life.Injure', 'Event'),
  legal: term('司法', 'legal proceeding', 'COERCE', 'Justice.Trial-Hearing', 'Event'),
  policy: term('政策', 'policy measure', null, null, 'Event'),
  sanction: term('制裁', 'sanction', 'SANCTION', null, 'Event'),
  agreement: term('协议', 'agreement', 'AGREE', 'Contact.Meet', 'AgreeAction'),
  personnel: term('人事', 'personnel change', null, 'Personnel.Start-Position', 'Event'),
  election: term('选举', 'election', null, 'Personnel.Elect', 'VoteAction'),
  protest: term('抗议', 'protest', 'PROTEST', 'Conflict.Demonstrate', 'Event'),
  economic: term('经济', 'economic event', 'COOPERATE', 'Transaction.Transfer-Money', 'Event'),
  product: term('产品发布', 'product launch', null, null, 'Event'),
  death: term('死亡', 'death', null, 'Life.Die', 'Event'),
  cancellation: term('取消', 'cancellation', null, null, 'Event'),
  other: term('其他', 'other', null, null, 'Event'),
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
export type EventType = keyof typeof EVENT_TYPE_TERMS;
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
export const RELATION_TYPES = [
  'HOLDS',
  'SPEAKS_FOR',
  'PART_OF',
  'CAUSES',
  'PRECEDES',
  'RESPONDS_TO',
  'CONTRADICTS',
  'REPEATS',
] as const;
