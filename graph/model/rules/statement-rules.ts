/** The rules that find a statement: a pattern for its words, and after a stroke how its speaker was found, here marked at the cue. */
import type { RuleNotes } from './rule-note.js';

export const STATEMENT_PATTERNS = {
  'cue-clause': {
    reads: 'a cue of saying, and what follows it up to where somebody else speaks or the sentence ends',
    example: '唐佑平说，⟦大桥年底通车⟧。',
  },
  'cue-quotation': {
    reads: 'a cue of saying, and quoted words after it',
    example: '唐佑平说：“⟦大桥年底一定通车。⟧”',
  },
  'quotation-cue': {
    reads: 'quoted words, and the cue of saying after them',
    example: '“⟦大桥年底一定通车，⟧”唐佑平说。',
  },
  'quotation-alone': {
    reads: 'a sentence of nothing but quoted words, after somebody has spoken',
    example: '唐佑平说：“大桥年底一定通车。”“⟦收费还没有决定。⟧”',
  },
  'via-source': {
    reads: 'a cue of saying, in a sentence that names who passed the words on',
    example: '据《青江晚报》报道，唐佑平说，⟦大桥年底通车⟧。',
  },
  attitude: {
    reads: 'an attitude that is voiced, and what it is about',
    example: '外交部发言人赵宁宁⟦对空袭表示强烈谴责⟧。',
  },
  'headline-colon': {
    reads: 'a headline with the speaker before a colon',
    example: '白宫：⟦谈判将继续⟧',
  },
  learned: {
    reads: 'words that the trained reader takes for said',
    example: '工程师唐佑平接过话筒：“⟦大桥没有裂缝，年底一定能通车。⟧”',
  },
  transcript: {
    reads:
      'a paragraph that opens with the speaker and a colon, or that answers a question to the one whom an interview names above it',
    example: '唐佑平：⟦大桥的主体已经完工，目前正在铺设桥面，年底可以通车⟧。',
  },
} as const satisfies RuleNotes;

export const SPEAKER_RULES = {
  named: {
    reads: 'the speaker is named there',
    example: '唐佑平⟦说⟧，大桥年底通车。',
  },
  pronoun: {
    reads: 'a pronoun stands for the person who spoke last',
    example: '唐佑平说，大桥年底通车。他⟦表示⟧，收费还没有决定。',
  },
  carried: {
    reads: 'the clause names nobody: the speaker goes on from the one before',
    example: '唐佑平说，大桥年底通车，并⟦强调⟧，收费还没有决定。',
  },
  source: {
    reads: 'the words are given as according to the speaker',
    example: '据院方⟦介绍⟧，伤者已经出院。',
  },
  issuer: {
    reads: 'a document or a session speaks for the body behind it',
    example: '青江市教育局周一发布通知。通知⟦指出⟧，学校周三复课。',
  },
  linked: {
    reads: 'the trained reader links the words to the speaker',
    example: '⟦说到⟧通车时间，唐佑平摆了摆手：“年底一定能够通车，请大家放心。”',
  },
  unknown: {
    reads: 'the speaker is not found: the text names nobody, or somebody who is no known actor',
    example: '门口的阿芳⟦说⟧：“音响早就坏了，没有人来修。”',
  },
} as const satisfies RuleNotes;

export type StatementPattern = keyof typeof STATEMENT_PATTERNS;
export type SpeakerRule = keyof typeof SPEAKER_RULES;
export type StatementRule = `${StatementPattern}/${SpeakerRule}`;
