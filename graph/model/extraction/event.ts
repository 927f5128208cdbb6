/** Something that happened, is planned or was called off, with those who took part. */
import { z } from 'zod';
import { EVENT_STATUSES, EVENT_TYPES, PARTICIPANT_ROLES } from '../ontology.js';
import { UNRECORDED_RULE } from '../rules/index.js';
import { quotedSpanSchema } from './span.js';
import { confidenceSchema } from './statement.js';
import { timeSchema } from './time.js';

/** What is known of a participant that came without a confidence, as in records made before participants kept one. */
const USUAL_CONFIDENCE = 0.55;

export const participantSchema = z.looseObject({
  actor: z.string(),
  role: z.enum(PARTICIPANT_ROLES),
  rule: z.string().min(1).default(UNRECORDED_RULE),
  /** That the event is one, and that the actor takes part in it. */
  confidence: confidenceSchema.default(USUAL_CONFIDENCE),
});
export type Participant = z.infer<typeof participantSchema>;

export const eventSchema = z.looseObject({
  id: z.string().min(1),
  label: z.string().min(1),
  type: z.enum(EVENT_TYPES),
  /** What kind of happening it is within its type (arrest, resignation); null where its words do not tell, absent in records of an earlier onrecord. */
  subtype: z.string().min(1).nullable().optional(),
  status: z.enum(EVENT_STATUSES),
  time: timeSchema.nullable(),
  place: z.string().nullable(),
  participants: z.array(participantSchema),
  /** The trigger words of each mention. */
  mentions: z.array(quotedSpanSchema).min(1),
  rule: z.string().min(1),
  confidence: confidenceSchema,
});
export type Event = z.infer<typeof eventSchema>;
