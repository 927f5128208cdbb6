/** Annotations kept without their texts: places alone, in order; and, where the corpus is, of the texts that were annotated. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const own = fileURLToPath(new URL('./annotations/', import.meta.url));
const shared = process.env.ONRECORD_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));
const corpus = join(shared, 'corpus');
const hasCorpus = existsSync(corpus);
if (!hasCorpus)
  process.stderr.write(`skipped: no corpus at ${corpus}, to compare annotations with; set ONRECORD_SHARED\n`);

const at = z.int().nonnegative();
const place = z.tuple([at, at]).refine(([start, end]) => start < end, 'ends before it begins');
const label = z.string().regex(/^[a-z]\d+$/);
const day = z.iso.date().nullable();
const date = z
  .string()
  .regex(/^[-\d]+(?:\/[-\d]+)?$/)
  .nullable();

const annotation = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  corpus: z.strictObject({ file: z.string().endsWith('.jsonl.gz'), line: at, sha256: z.hash('sha256') }),
  language: z.enum(['zh-Hans', 'zh-Hant', 'en']),
  source: z.string().min(1),
  published: day,
  title: place.optional(),
  body: z.strictObject({ first: place, last: place }),
  boilerplate: z.array(place),
  actors: z.array(
    z.strictObject({
      id: label,
      name: place,
      kind: z.enum(['person', 'organization', 'country', 'group']),
      aliases: z.array(place).min(1),
      roles: z.array(place),
      required: z.boolean(),
    }),
  ),
  statements: z.array(
    z.strictObject({
      id: label,
      text: place,
      directness: z.enum(['direct', 'indirect', 'mixed']),
      speaker: label.nullable(),
      via: z.array(label),
      addressee: z.array(label),
      date,
      required: z.boolean(),
    }),
  ),
  events: z.array(
    z.strictObject({
      id: label,
      triggers: z.array(place).min(1),
      contexts: z.array(place),
      type: z.string().min(1),
      date,
      status: z.enum(['occurred', 'planned', 'cancelled', 'hypothetical', 'denied']),
      participants: z.array(z.strictObject({ actor: label, role: z.enum(['agent', 'patient', 'other']) })),
      place: place.nullable(),
      required: z.boolean(),
    }),
  ),
});
type Place = z.infer<typeof place>;
type Kept = z.infer<typeof annotation>;

const files = ['', 'second', 'wikinews'].flatMap((folder) =>
  readdirSync(join(own, folder)).flatMap((name) => (name.endsWith('.json') ? [join(folder, name)] : [])),
);
const contents = new Map(files.map((file) => [file, readFileSync(join(own, file), 'utf8')]));
const read = (file: string): Kept => annotation.parse(JSON.parse(contents.get(file) ?? ''));
const repeated = <T>(items: readonly T[]): T[] => items.filter((item, i) => items.indexOf(item) !== i);

/** Places in headline and body. */
function placesOf({ actors, statements, events }: Kept): Place[] {
  return [
    ...actors.flatMap((actor) => [actor.name, ...actor.aliases, ...actor.roles]),
    ...statements.map((statement) => statement.text),
    ...events.flatMap((event) => [
      ...event.triggers,
      ...event.contexts,
      ...(event.place === null ? [] : [event.place]),
    ]),
  ];
}

const within = ([start, end]: Place, [from, to]: Place) => from <= start && end <= to;

describe.each(files)('annotation %s', (file) => {
  it('holds places and labels, no character of a text', () => {
    expect(() => read(file)).not.toThrow();
    expect(contents.get(file)).not.toMatch(/\p{Script=Han}|\\u/u);
  });

  it('bears the name of its file, and ids that are unique and resolve', () => {
    const { id, actors, statements, events } = read(file);
    const ids = actors.map((actor) => actor.id);
    const voices = statements.flatMap(({ speaker, via, addressee }) => [speaker ?? [], via, addressee].flat());
    const participants = events.flatMap((event) => event.participants.map(({ actor }) => actor));
    expect(file.endsWith(`${id}.json`)).toBe(true);
    expect(repeated([...ids, ...[...statements, ...events].map((one) => one.id)])).toEqual([]);
    expect([...voices, ...participants].filter((voice) => !ids.includes(voice))).toEqual([]);
  });

  it('has its places before the end of the body, each trigger in its context', () => {
    const kept = read(file);
    const { body, events } = kept;
    expect(body.first[0]).toBeLessThan(body.last[1]);
    expect(placesOf(kept).filter((one) => !within(one, [0, body.last[1]]))).toEqual([]);
    for (const { id, triggers, contexts } of events) {
      expect(contexts, id).toHaveLength(triggers.length);
      expect(
        triggers.filter((trigger, i) => !within(trigger, contexts[i] ?? [0, 0])),
        id,
      ).toEqual([]);
    }
  });
});

it('annotates a text once, and again only what was annotated before', () => {
  const [second = [], first = []] = [true, false].map((again) => files.filter((f) => f.startsWith('second') === again));
  const lines = first.map((file) => `${read(file).corpus.file}:${read(file).corpus.line}`);
  expect(repeated(lines)).toEqual([]);
  for (const file of second) {
    const before = read(file.replace(/^second./, ''));
    expect(read(file).corpus).toEqual(before.corpus);
  }
});

// No corpus of the English texts goes with the project.
describe.skipIf(!hasCorpus).each(files.filter((file) => !file.startsWith('wikinews')))(
  'annotation %s beside its text',
  (file) => {
    it('is of this text, and names each actor by one of its forms', () => {
      const kept = read(file);
      const text = textOf(kept);
      const characters = Array.from(text);
      const words = ([start, end]: Place) => characters.slice(start, end).join('');
      expect(createHash('sha256').update(text).digest('hex')).toBe(kept.corpus.sha256);
      expect([...placesOf(kept), ...kept.boilerplate].filter(([, end]) => end > characters.length)).toEqual([]);
      for (const { id, name, aliases, roles } of kept.actors) {
        const forms = aliases.map(words);
        expect(forms, id).toContain(words(name));
        expect(repeated(forms), id).toEqual([]);
        expect(
          [...forms, ...roles.map(words)].filter((form) => form.trim() !== form),
          id,
        ).toEqual([]);
      }
      const contexts = kept.events.flatMap((event) => event.contexts.map(words));
      expect(contexts.filter((context) => text.split(context).length !== 2)).toEqual([]);
    });
  },
);

const texts = new Map<string, string[]>();

function textOf({ corpus: { file, line } }: Kept): string {
  if (!texts.has(file)) {
    const lines = gunzipSync(readFileSync(join(corpus, file)))
      .toString('utf8')
      .trimEnd()
      .split('\n');
    texts.set(
      file,
      lines.map((one) => (JSON.parse(one) as { text: string }).text),
    );
  }
  return texts.get(file)?.[line] ?? '';
}
