/** The nodes of the labelled property graph: one schema a label. */
import { z } from 'zod';
import { ACTOR_KINDS, type ActorKind } from './extraction/actor.js';
import { LANGUAGES } from './extraction/article.js';
import { confidenceSchema } from './extraction/statement.js';
import { precisionSchema } from './extraction/time.js';
import { ACTS, DIRECTNESS, EVENT_STATUSES, EVENT_TYPES, POLARITIES } from './ontology.js';

export { MARKER_LABEL } from './marker.js';

export const NODE_LABELS = ['Article', 'Actor', 'Statement', 'Event', 'Place'] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

export const ACTOR_KIND_LABELS: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  country: 'Country',
  group: 'Group',
};

const id = z.string().min(1);
const date = z.string().nullable();

export const nodeSchemas = {
  Article: z.strictObject({
    id,
    headline: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    language: z.enum(LANGUAGES),
    publishedAt: date,
    updatedAt: date,
    /** Of the whole text. */
    hash: z.string(),
    /** Of the words of the body, white space aside, and where these are; null where they are too few to tell. */
    bodyHash: z.string().nullable(),
    bodyStart: z.int().nonnegative().nullable(),
    bodyEnd: z.int().positive().nullable(),
  }),
  Actor: z.strictObject({
    id,
    name: z.string(),
    /** The name as articles in simplified and in traditional script and in English write it, where there are any. */
    nameHans: z.string().optional(),
    nameHant: z.string().optional(),
    nameEn: z.string().optional(),
    kind: z.enum(ACTOR_KINDS),
    aliases: z.array(z.string()),
    roles: z.array(z.string()),
    unnamed: z.boolean(),
    wikidata: z.string().optional(),
  }),
  Statement: z.strictObject({
    id,
    text: z.string(),
    /** What may be shown by itself: 否认：将辞职; “…” only round words that the article quotes. */
    caption: z.string(),
    polarity: z.enum(POLARITIES),
    /** The words of the article that stand before the text in the caption. */
    lead: z.string().nullable(),
    directness: z.enum(DIRECTNESS),
    act: z.enum(ACTS),
    start: date,
    end: date,
    precision: precisionSchema.nullable(),
    timeText: z.string().nullable(),
    /** 0 for a statement the article reports itself, 1 for one inside another statement, and so on. */
    depth: z.int().nonnegative(),
    articleId: z.string(),
    rule: z.string(),
    confidence: confidenceSchema,
  }),
  Event: z.strictObject({
    id,
    label: z.string(),
    type: z.enum(EVENT_TYPES),
    ploverType: z.string().nullable(),
    /** What kind of happening it is within its type: arrest, resignation. */
    subtype: z.string().nullable(),
    status: z.enum(EVENT_STATUSES),
    /** One statement asserts it and another denies it: whoever reads the status must be told. */
    contested: z.boolean(),
    start: date,
    end: date,
    precision: precisionSchema.nullable(),
    timeText: z.string().nullable(),
    place: z.string().nullable(),
    articleId: z.string(),
    rule: z.string(),
    confidence: confidenceSchema,
  }),
  Place: z.strictObject({ id, name: z.string() }),
} as const satisfies Record<NodeLabel, z.ZodType>;

export type NodeProperties = { [L in NodeLabel]: z.infer<(typeof nodeSchemas)[L]> };

/** What a property may hold in both stores: no maps, no mixed lists. */
export type PropertyValue = string | number | boolean | null | string[];
