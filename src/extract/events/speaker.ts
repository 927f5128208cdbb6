/** Who does what is told without a subject in somebody's words: the speaker, where saying it that way means so. */
import type { Act, Statement } from '../../../graph/model/index.js';
import type { Participant } from './arguments.js';
import type { EventSearch, Trigger } from './trigger.js';

/** Cues that tell of the speaker's own doing. */
export const OWN_ACTS =
  /^(?:宣布|宣佈|宣告|公布|承诺|承諾|决定|決定|威胁|威脅|誓言|答应|答應|同意|拒绝|拒絕|预计|預計|打算|计划|計劃|表态)/;
/** Openings that leave out the subject because it is the speaker: 表示将访问. */
const WILL = /^(?:将|会|拟|愿|已|曾|不会|正|计划|准备|打算|有意|考虑|希望|期待|即将|不日|稍后|继续|当天|当日|昨|今|明)/;
/** Ways of speaking in which a report without a subject is of the speaker's own doing. */
const REPORTS: ReadonlySet<Act> = new Set(['inform', 'claim', 'confirm', 'promise']);
const BARE = new Set(['d', 'ad', 'TIME', 'f', 'c', 'w']);

/** 央行宣布降息, 警方说昨晚拘捕三人: what is said without a subject is done by the speaker. */
export function speakerOf(search: EventSearch, told: Statement, trigger: Trigger): Participant[] {
  const { speakers, reading, named } = search;
  const { speaker, cue, start } = told;
  const isFirst =
    !/[，。；]/.test(reading.shadow.slice(start, trigger.start)) &&
    speakers.heads({ start, end: trigger.start }).every((one) => speakers.isGoverned(one, start));
  const isOwn =
    (cue && OWN_ACTS.test(cue.text)) ||
    (trigger.frame !== 'undergo' && WILL.test(reading.shadow.slice(start, start + 2))) ||
    isReport(search, told, trigger);
  const reference =
    cue && isOwn && isFirst && !hasOwnSubject(search, told, cue.text) && speaker ? named.get(speaker) : undefined;
  return reference ? [{ reference, role: 'agent', rule: 'speaker-as-agent' }] : [];
}

/** Nothing but times and adverbs before a verb of doing, which is not itself the subject of another. */
function isReport({ reading }: EventSearch, { act, start }: Statement, trigger: Trigger): boolean {
  return (
    REPORTS.has(act) &&
    !trigger.isNoun &&
    trigger.frame !== 'undergo' &&
    reading.tokensIn({ start, end: trigger.start }).every(({ tag }) => BARE.has(tag)) &&
    !/^(?:的|将|会|可|是|对|不|能|应|必|属|有)/.test(reading.shadow.slice(trigger.end, trigger.end + 1))
  );
}

/** Cues whose speaker brings about what is said, whatever its subject: 宣布两省进入紧急状态. */
const BRINGS_ABOUT = /^(?:宣布|宣佈|宣告|公布|决定|決定|同意|拒绝|拒絕)/;

/** 预计案件明年开庭: a noun opens what is said, and is what it is about. */
function hasOwnSubject({ reading }: EventSearch, { start, end }: Statement, cue: string): boolean {
  const first = reading.tokensIn({ start, end }).find(({ tag }) => !BARE.has(tag));
  return !BRINGS_ABOUT.test(cue) && first !== undefined && SUBJECT.has(first.tag);
}

const SUBJECT = new Set(['n', 'nz', 'nw', 'vn', 's', 'LOC', 'ORG', 'PER', 'm']);
