/** 记者问及此事，市长说：…: what is asked only leads up to the words of whoever answers. */

import { type Clause, clauseAt } from '../../../../extract/reading.js';
import { placeIn } from '../../../../extract/rules/match.js';
import { expression } from '../../../../extract/rules/pattern.js';
import * as said from '../../../../language/zh/rules/statements/sources.js';
import { hasStatementSign } from '../../statement-signs.js';
import type { Cue, CueSearch } from '../cue.js';
import { lastPronoun } from '../pronoun.js';
import { strangerIn } from '../stranger.js';
import type { Utterance } from '../utterance.js';

const isAsking = expression(said.ASKING);
const askedAbout = expression(said.ASKED_ABOUT);

/** Whoever asks ends where somebody else answers: 询问工期是否推迟，局长说，…. */
export function asksBefore({ cue, clause }: Pick<Utterance, 'cue' | 'clause'>, next: Utterance): boolean {
  return isAsking.test(cue.word.cue) && next.clause.start >= clause.end;
}

/** The cue asks, without a mark before the question, and somebody else answers in a later clause. */
export function leadsToAnswer(search: CueSearch, cue: Cue, cues: readonly Cue[]): boolean {
  const clauses = search.reading.clauses(cue.sentence);
  const clause = clauseAt(clauses, cue.start);
  if (!clause || !isAsking.test(cue.word.cue) || isMarked(search, cue, clause)) return false;
  if (askedAbout.test(search.reading.shadow.slice(cue.end))) return true;
  const asked = { start: cue.end, end: clause.end };
  if (hasStatementSign('asked-in-full', placeIn(search.reading, asked))) return false;
  return clauses.some((later) => later.start >= clause.end && answers(search, later, cues));
}

/** 问段某：“…？”, 追问，…: the question itself stands behind a mark. */
function isMarked({ reading }: CueSearch, { end }: Cue, clause: Clause): boolean {
  return end >= clause.end || /[“「『：:]/.test(reading.shadow.slice(end, clause.end + 1));
}

/** The clause names who speaks in it, before its first verb of speech. */
function answers(search: CueSearch, clause: Clause, cues: readonly Cue[]): boolean {
  const cue = cues.find(({ start, end }) => start >= clause.start && end <= clause.end);
  if (cue?.word.frame !== 'say') return false;
  const lead = { start: clause.start, end: cue.start };
  return (
    search.speakers.subject(clause, cue.start) !== undefined ||
    lastPronoun(search.reading, lead.start, lead.end) !== undefined ||
    strangerIn(search, lead) !== undefined
  );
}
