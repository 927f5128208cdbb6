/** Something that somebody other than the article's author said, and through whom it came. */
import { z } from 'zod';
import { ACTS, type Act, DIRECTNESS, POLARITIES, type Polarity, STANCES } from '../ontology.js';
import { quotedSpanSchema } from './span.js';
import { timeSchema } from './time.js';

export const confidenceSchema = z.number().min(0).max(1);

const fields = quotedSpanSchema.extend({
  id: z.string().min(1),
  directness: z.enum(DIRECTNESS),
  act: z.enum(ACTS),
  /** Whether the speaker holds the words to be true, denies them, asks for them … */
  polarity: z.enum(POLARITIES),
  /** The words that must stand before the text wherever it is shown, lest it be mistaken: 否认, 不认为, 强烈要求. */
  lead: quotedSpanSchema.nullable(),
  /** Actor id; null when the text leaves the speaker open. */
  speaker: z.string().nullable(),
  /** That of the speaker's roles which is told where the statement is made; null where none is, and in records of an earlier onrecord. */
  role: z.string().min(1).nullable().default(null),
  /** Actor ids, nearest the speaker first. */
  via: z.array(z.string()),
  addressees: z.array(z.string()),
  cue: quotedSpanSchema.nullable(),
  time: timeSchema.nullable(),
  /** Ids of the statements this one contains. */
  quotes: z.array(z.string()),
  about: z.array(z.looseObject({ id: z.string(), stance: z.enum(STANCES).nullable() })),
  rule: z.string().min(1),
  confidence: confidenceSchema,
});
/** What a record tells that was made before statements kept their polarity: as much as its act tells. */
const POLARITY_OF_ACT: Partial<Record<Act, Polarity>> = {
  deny: 'denied',
  reject: 'refused',
  demand: 'requested',
  request: 'requested',
  propose: 'requested',
  question: 'asked',
};

function completed(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || 'polarity' in data) return data;
  const { act, cue, directness } = data as { act?: Act; cue?: { text?: string } | null; directness?: string };
  // 否认称，…: those are the speaker's own words, not what is denied.
  const isOwn =
    (act === 'deny' || act === 'reject') && (directness === 'direct' || /[说說称稱道]$/.test(cue?.text ?? ''));
  const polarity = act && !isOwn ? POLARITY_OF_ACT[act] : undefined;
  return { ...data, polarity: polarity ?? 'asserted', lead: polarity ? (cue ?? null) : null };
}

export const statementSchema = z.preprocess(completed, fields);
export type Statement = z.infer<typeof statementSchema>;
