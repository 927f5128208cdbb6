/** The rules that find who takes part in an event. */
import type { RuleNotes } from './rule-note.js';

export const PARTICIPANT_RULES = {
  subject: {
    reads: 'the subject of the trigger, in its clause or carried over from the one before',
    example: '⟦智利⟧周一起诉青江航空。',
  },
  object: {
    reads: 'the object of the trigger',
    example: '检方周一起诉⟦毛志勇⟧。',
  },
  'linked-party': {
    reads: 'an actor near the trigger whom the trained reader links to it, and no rule',
    example: '检方周一把起诉书递到法院，⟦唐佑平⟧是头一名被告。',
  },
  'passive-agent': {
    reads: 'the one after 被, 遭 or 受 who does it',
    example: '毛志勇周一被⟦检方⟧起诉。',
  },
  'through-agent': {
    reads: 'the one after 由 who does it',
    example: '案件由⟦青江法院⟧周一审理。',
  },
  partner: {
    reads: 'the one after 与, 和, 同 or another word of company',
    example: '智利总统周一与⟦唐佑平⟧会谈。',
  },
  'disposal-object': {
    reads: 'the one after 把 or 将 to whom it is done',
    example: '警方周一将⟦毛志勇⟧拘捕。',
  },
  'towards-object': {
    reads: 'the one after 对, 向, 给 or 针对 at whom it is aimed',
    example: '美国周一对⟦智利⟧实施制裁。',
  },
  'given-object': {
    reads: 'the one to whom something is given or on whom it is imposed',
    example: '纪委周一给予⟦毛志勇⟧开除党籍处分。',
  },
  'relative-head': {
    reads: 'the one whom a relative clause with the trigger describes',
    example: '周一被捕的⟦毛志勇⟧否认控罪。',
  },
  'noun-modifier': {
    reads: 'names right before the trigger',
    example: '日⟦美⟧首脑会谈周一举行。',
  },
  'state-aimed-at': {
    reads: 'the state to whose things it is done',
    example: '美国周一袭击⟦智利⟧首都。',
  },
  host: {
    reads: 'the one after 由 who holds what a noun names',
    example: '会议周一由⟦唐佑平⟧主持。',
  },
  owner: {
    reads: 'the one whose premises or things are searched',
    example: '警方周一在⟦毛志勇⟧位于市郊的住所搜查。',
  },
  'pronoun-object': {
    reads: 'the person told of before, for whom a pronoun stands',
    example: '⟦毛志勇⟧周一出门，警方将他拘捕。',
  },
  included: {
    reads: 'those singled out of the many to whom it is done',
    example: '美国周一制裁十一名官员，其中包括⟦毛志勇⟧。',
  },
  wisher: {
    reads: 'the one at whose wish it is done',
    example: '应⟦青江市政府⟧要求，智利总统周一与唐佑平会谈。',
  },
  victim: {
    reads: 'those counted as harmed further on in the sentence',
    example: '青江市周一发生爆炸，⟦七名矿工⟧死亡。',
  },
  'speaker-as-agent': {
    reads: 'the speaker, where what is said has no subject and is the speaker’s own doing',
    example: '⟦智利⟧宣布，下周访问德国。',
  },
  'case-party': {
    reads: 'the accused or the court of a case, for a step that does not name them',
    example: '警方周一拘捕⟦毛志勇⟧。法院周三判刑。',
  },
  'company-topic': {
    reads: 'the company that an article is about, for what it tells without naming anybody',
    example: '⟦青江电池公司⟧周一上市。青江电池公司周二融资。股价周三大跌。',
  },
} as const satisfies RuleNotes;

export type ParticipantRule = keyof typeof PARTICIPANT_RULES;
