/** Who does what is told without a subject in somebody's words: the speaker, where saying it that way means so. */
import type { Act, Statement } from '../../../../../graph/model/index.js';
import { placeIn } from '../../../../extract/rules/match.js';
import { begins, nearAfter } from '../../../../extract/rules/pattern.js';
import { characters } from '../../../../language/rule.js';
import { BRINGS_ABOUT, OWN_DOING } from '../../../../language/zh/words/doing.js';
import { CLAUSE_ENDS } from '../../../../language/zh/words/marks.js';
import { hasRoleSign } from '../signs.js';
import type { EventSearch, Trigger } from '../trigger.js';
import type { Participant } from './arguments.js';

const beginsOwnDoing = begins([OWN_DOING]);
const bringsAbout = begins([BRINGS_ABOUT]);
const hasClauseEnd = nearAfter({ words: characters(CLAUSE_ENDS) });

/** The cue tells of the speaker's own doing. */
export function isOwnDoing({ cue }: Statement): boolean {
  return cue !== null && beginsOwnDoing(cue.text, 0);
}

/** Ways of speaking in which a report without a subject is of the speaker's own doing. */
const REPORTS: ReadonlySet<Act> = new Set(['inform', 'claim', 'confirm', 'promise']);
const BARE = new Set(['d', 'ad', 'TIME', 'f', 'c', 'w']);

/** 央行宣布降息, 警方说昨晚拘捕三人: what is said without a subject is done by the speaker. */
export function speakerOf(search: EventSearch, told: Statement, trigger: Trigger): Participant[] {
  const { speakers, reading, named } = search;
  const { speaker, cue, start } = told;
  const isFirst =
    !hasClauseEnd(reading.shadow.slice(0, trigger.start), start) &&
    speakers.heads({ start, end: trigger.start }).every((one) => speakers.isGoverned(one, start));
  const isOwn =
    isOwnDoing(told) ||
    (trigger.frame !== 'undergo' && hasRoleSign('speaker-will', placeIn(reading, { start, end: start }))) ||
    isReport(search, told, trigger);
  const reference = cue && isOwn && isFirst && !hasOwnSubject(search, told) && speaker ? named.get(speaker) : undefined;
  return reference ? [{ reference, role: 'agent', rule: 'speaker-as-agent' }] : [];
}

/** Nothing but times and adverbs before a verb of doing, which is not itself the subject of another. */
function isReport({ reading }: EventSearch, { act, start }: Statement, trigger: Trigger): boolean {
  return (
    REPORTS.has(act) &&
    !trigger.isNoun &&
    trigger.frame !== 'undergo' &&
    reading.tokensIn({ start, end: trigger.start }).every(({ tag }) => BARE.has(tag)) &&
    !hasRoleSign('no-report', placeIn(reading, trigger))
  );
}

/** 预计案件明年开庭: a noun opens what is said, and is what it is about. */
function hasOwnSubject({ reading }: EventSearch, { start, end, cue }: Statement): boolean {
  const first = reading.tokensIn({ start, end }).find(({ tag }) => !BARE.has(tag));
  return cue !== null && !bringsAbout(cue.text, 0) && first !== undefined && SUBJECT.has(first.tag);
}

const SUBJECT = new Set(['n', 'nz', 'nw', 'vn', 's', 'LOC', 'ORG', 'PER', 'm']);
