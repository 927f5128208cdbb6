/** How much each kind of evidence speaks for a finding: odds, fitted on annotated articles by `npm run eval -- --fit`. */
import { z } from 'zod';
import { readData } from './read-data.js';

const odds = z.number().positive();

/** A finding starts from the base odds of being right; each kind of evidence it shows multiplies them. */
const scale = z.strictObject({ base: odds, factors: z.record(z.string(), odds) });

/** Relations are in no annotation: their odds were set by reading each that was found in the annotated articles. */
export const confidenceScalesSchema = z.strictObject({
  actors: scale,
  statements: scale,
  events: scale,
  participants: scale,
  relations: scale,
});
export type ConfidenceScales = z.infer<typeof confidenceScalesSchema>;
export type ConfidenceScale = z.infer<typeof scale>;

let scales: ConfidenceScales | undefined;

export function loadConfidenceScales(): ConfidenceScales {
  scales ??= readData('confidence.json', confidenceScalesSchema);
  return scales;
}
