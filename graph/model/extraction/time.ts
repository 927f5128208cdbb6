/** When something was said or happened: an inclusive interval that never claims more precision than its words. */
import { z } from 'zod';

export const PRECISIONS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'vague',
] as const;
export const precisionSchema = z.enum(PRECISIONS);
export type Precision = z.infer<typeof precisionSchema>;

/** What a relative expression was counted from. `none`: absolute, or no reference was known. */
export const TIME_ANCHORS = ['publication', 'previous', 'none'] as const;

const isoMoment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/, 'must be YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ');

/**
 * `start` and `end` are both inclusive and both null when the words cannot be resolved (no publication date, 近期 …).
 * Plain dates are dates in the article's own zone; moments are UTC.
 */
export const timeSchema = z.looseObject({
  start: isoMoment.nullable(),
  end: isoMoment.nullable(),
  precision: precisionSchema,
  text: z.string().min(1),
  textStart: z.int().nonnegative(),
  textEnd: z.int().positive(),
  anchor: z.enum(TIME_ANCHORS),
});
export type Time = z.infer<typeof timeSchema>;
