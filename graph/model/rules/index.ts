/** The rules by name: every produced item names one, and whoever shows it can say what it reads. */
import { ACTOR_RULES } from './actor-rules.js';
import { ARTICLE_RULES } from './article-rules.js';
import { EVENT_RULES, RELATION_RULES } from './event-rules.js';
import { PARTICIPANT_RULES } from './participant-rules.js';
import type { RuleNote, RuleNotes } from './rule-note.js';
import { SPEAKER_RULES, STATEMENT_PATTERNS } from './statement-rules.js';

export * from './actor-rules.js';
export * from './article-rules.js';
export * from './event-rules.js';
export * from './participant-rules.js';
export type { RuleNote, RuleNotes } from './rule-note.js';
export * from './statement-rules.js';

/** The rule of what came without one, as in records made before mentions kept it. */
export const UNRECORDED_RULE = 'unrecorded';

const UNRECORDED: RuleNotes = {
  [UNRECORDED_RULE]: { reads: 'recorded before rules were kept: ingest the article again', example: '' },
};

const ALL: RuleNotes = {
  ...UNRECORDED,
  ...ARTICLE_RULES,
  ...ACTOR_RULES,
  ...STATEMENT_PATTERNS,
  ...SPEAKER_RULES,
  ...EVENT_RULES,
  ...RELATION_RULES,
  ...PARTICIPANT_RULES,
};

export interface RulePart extends RuleNote {
  readonly name: string;
}

/** The parts of a rule's name with what each reads; undefined when a part is no rule of ours. */
export function ruleParts(name: string): RulePart[] | undefined {
  const parts = name.split('/').map((part): RulePart | undefined => {
    const note = Object.hasOwn(ALL, part) ? ALL[part] : undefined;
    return note && { name: part, ...note };
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** What a rule reads, the parts of its name one after the other; undefined when a part is no rule of ours. */
export function describeRule(name: string): string | undefined {
  return ruleParts(name)
    ?.map(({ reads }) => reads)
    .join('; ');
}
