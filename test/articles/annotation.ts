/** The hand-made annotations of the invented articles: their shape, and where their texts lie. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ACTOR_KINDS } from '../../graph/model/extraction/actor.js';
import { DIRECTNESS, EVENT_STATUSES, EVENT_TYPES, PARTICIPANT_ROLES } from '../../graph/model/ontology.js';

const strings = z.array(z.string().min(1));
const day = '\\d{4}(-\\d{2}(-\\d{2})?)?';
const date = z
  .string()
  .regex(new RegExp(`^${day}(/${day})?$`))
  .nullable();

const actor = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  kind: z.enum(ACTOR_KINDS),
  aliases: strings,
  roles: strings,
  required: z.boolean(),
});

const statement = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  directness: z.enum(DIRECTNESS),
  /** Null where the text leaves open who speaks. */
  speaker: z.string().nullable(),
  via: strings,
  addressee: strings,
  date,
  required: z.boolean(),
});

const event = z.strictObject({
  id: z.string(),
  triggers: strings.min(1),
  contexts: strings.min(1),
  type: z.enum(EVENT_TYPES),
  date,
  status: z.enum(EVENT_STATUSES),
  participants: z.array(z.strictObject({ actor: z.string(), role: z.enum(PARTICIPANT_ROLES) })),
  place: z.string().nullable(),
  required: z.boolean(),
});

export const annotationSchema = z.strictObject({
  id: z.string(),
  language: z.enum(['zh-Hans', 'zh-Hant', 'en']),
  source: z.string(),
  published: date,
  /** The headline as it stands in the page, outside the body. */
  title: z.string().min(1),
  body: z.strictObject({ first: z.string(), last: z.string() }),
  boilerplate: strings,
  actors: z.array(actor),
  statements: z.array(statement),
  events: z.array(event),
});
export type Annotation = z.infer<typeof annotationSchema>;

export const annotationsFolder = fileURLToPath(new URL('.', import.meta.url));

/** The slugs of all annotated articles of a folder, those that ship as examples among them; the English ones lie in `english/`. */
export function annotatedSlugs(folder = ''): string[] {
  return readdirSync(join(annotationsFolder, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => folder + name.slice(0, -'.json'.length))
    .sort();
}

export function readAnnotation(slug: string): Annotation {
  const raw: unknown = JSON.parse(readFileSync(new URL(`${slug}.json`, import.meta.url), 'utf8'));
  return annotationSchema.parse(raw);
}

/** The article's text; shipped examples are read where they lie, since symbolic links are lost on some systems. */
export function readArticleText(slug: string): string {
  const example = new URL(`../../examples/${slug}.txt`, import.meta.url);
  return readFileSync(existsSync(example) ? example : new URL(`${slug}.txt`, import.meta.url), 'utf8');
}
