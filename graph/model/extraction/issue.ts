/** What extraction could not do or had to leave open, as data: the words for a person are made where they are shown. */
import { z } from 'zod';

export const ISSUE_CODES = [
  'no-publication-date',
  'metadata-ambiguous',
  'encoding-guessed',
  'encoding-replacement',
  'control-characters',
  'no-body',
  'language-unsupported',
  'language-mixed',
  'unresolved-time',
  'unresolved-speaker',
  'unbalanced-quotation',
  'ungrounded-dropped',
  'limit-reached',
] as const;

export const issueSchema = z.looseObject({
  code: z.enum(ISSUE_CODES),
  severity: z.enum(['info', 'warning', 'error']),
  start: z.int().nonnegative().optional(),
  end: z.int().positive().optional(),
  data: z.record(z.string(), z.unknown()),
});
export type Issue = z.infer<typeof issueSchema>;
