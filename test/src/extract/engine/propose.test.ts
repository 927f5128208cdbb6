/** Proposals of an article: those of rules and of a made-up encoder, each once, with who may say them. */

import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Document,
  documentSteps,
  newDocument,
  runSteps,
  type Tagger,
  tokensStep,
} from '../../../../src/document/index.js';
import { loadTagger } from '../../../../src/document/tagger/index.js';
import type { Proposals } from '../../../../src/extract/engine/proposals.js';
import { propose } from '../../../../src/extract/engine/propose.js';
import { extractSteps } from '../../../../src/extract/index.js';
import { readArticle } from '../../../../src/ingest/index.js';
import { chinese } from '../../../../src/packs/index.js';
import { engineOf } from '../../../support/deciders.js';
import { fakeEncoder, type Sight } from '../../../support/fake-encoder.js';

const TEXT = [
  '青江大桥年底通车\n\n',
  '工程师唐佑平说，大桥年底可以通车。一旁的周小满摇了摇头：“收费标准还没有决定。”\n',
  '门口的阿桂也听见了。',
].join('');
const RULED = '大桥年底可以通车';
const SEEN = '收费标准还没有决定。';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
}, 60_000);

/** The line up to where it is decided. */
async function documentOf(sight: Sight | undefined): Promise<Document> {
  const read = readArticle({ bytes: new TextEncoder().encode(TEXT), name: 'a.txt' }, { published: '2026-03-18' });
  const steps = extractSteps(chinese, engineOf());
  const before = steps.slice(
    0,
    steps.findIndex(({ name }) => name === 'decide'),
  );
  return runSteps([...documentSteps(tokensStep), ...before], newDocument(read), {
    tagger,
    ...(sight && { encoder: fakeEncoder(sight) }),
  });
}

async function proposedBy(sight?: Sight): Promise<Proposals & { nameOf(id: string | null): string | undefined }> {
  const document = await documentOf(sight);
  const names = new Map(document.layers.actors?.map(({ id, name }) => [id, name]));
  return { ...propose(document, chinese), nameOf: (id) => (id === null ? 'nobody' : names.get(id)) };
}

const SIGHT: Sight = {
  contents: [SEEN, RULED],
  voices: { [SEEN]: { 周小满: 0.8, 唐佑平: 0.15 }, [RULED]: { 唐佑平: 0.9 } },
};

describe('statements that are proposed', () => {
  it('are those of rules and encoder, the same words once', async () => {
    const { statements } = await proposedBy(SIGHT);
    expect(
      statements.map(({ statement, features }) => [statement.text, features.ruled ?? 0, features.seen ?? 0]),
    ).toEqual([
      [RULED, 1, 1],
      [SEEN, 0, 1],
    ]);
  });

  it('of the encoder alone name its rule, and whom it links', async () => {
    const { statements, nameOf } = await proposedBy(SIGHT);
    const learned = statements.find(({ statement }) => statement.text === SEEN)?.statement;
    expect(learned).toMatchObject({ rule: 'learned/linked', directness: 'direct', polarity: 'asserted' });
    expect(nameOf(learned?.speaker ?? null)).toBe('周小满');
  });

  it('lie where they are quoted, and are of some length', async () => {
    const { statements } = await proposedBy({ ...SIGHT, contents: [SEEN, '门口', '也听见了'] });
    for (const { statement } of statements) expect(TEXT.slice(statement.start, statement.end)).toBe(statement.text);
    expect(statements.map(({ statement }) => statement.text)).toEqual([RULED, SEEN, '也听见了']);
  });

  it('are those of the rules alone where there is no encoder', async () => {
    const { statements } = await proposedBy();
    expect(statements.map(({ statement }) => statement.text)).toEqual([RULED]);
    expect(statements[0]?.features.seen).toBeUndefined();
  });
});

describe('those who may speak', () => {
  it('are whom the rule names, whom the encoder sees, and nobody, each once with its chance', async () => {
    const { statements, nameOf } = await proposedBy(SIGHT);
    const chances = statements.map(({ speakers }) =>
      speakers.map(({ actor, features }) => [nameOf(actor), features.chance]),
    );
    expect(Object.fromEntries(chances[1] ?? [])).toMatchObject({ 周小满: 0.8, 唐佑平: 0.15 });
    for (const [i, each] of chances.entries()) {
      expect(new Set(each.map(([name]) => name)).size, `statement ${i}`).toBe(each.length);
      expect(each.filter(([name]) => name === 'nobody')).toHaveLength(1);
    }
    const ruled = statements[0]?.speakers.filter(({ features }) => features.ruled === 1);
    expect(ruled?.map(({ actor }) => nameOf(actor))).toEqual(['唐佑平']);
  });

  it('lead by as much as they are likelier than the next', async () => {
    const { statements, nameOf } = await proposedBy(SIGHT);
    const leads = statements[1]?.speakers.map(({ actor, features }) => [nameOf(actor), features.lead ?? 0] as const);
    expect(new Map(leads).get('周小满')).toBeCloseTo(0.65, 6);
    expect(new Map(leads).get('唐佑平')).toBeCloseTo(-0.65, 6);
  });
});

describe('actors that are proposed', () => {
  it('are those of the rules, and the names that only the encoder sees', async () => {
    const names = async (sight: Sight) => (await proposedBy(sight)).actors.map(({ actor }) => actor.name);
    expect(await names(SIGHT)).not.toContain('阿桂');
    expect(await names({ ...SIGHT, mentions: { 阿桂: 'person' } })).toContain('阿桂');
  });

  it('are known by what they may say', async () => {
    const { actors } = await proposedBy(SIGHT);
    const says = Object.fromEntries(actors.map(({ actor, features }) => [actor.name, features.says]));
    expect(says).toMatchObject({ 唐佑平: 1, 周小满: 1 });
  });
});

it('every feature is a number', async () => {
  const { statements, actors, events } = await proposedBy(SIGHT);
  const all = [
    ...statements.flatMap((one) => [one, ...one.speakers, ...one.vias]),
    ...actors,
    ...events.flatMap((one) => [one, ...one.participants, ...one.types, ...one.statuses, ...one.times]),
  ];
  expect(events.length).toBeGreaterThan(0);
  expect(
    all.flatMap(({ features }) => Object.entries(features).filter(([, value]) => !Number.isFinite(value))),
  ).toEqual([]);
});

it('the same article gives the same proposals', async () => {
  const [once, twice] = [await proposedBy(SIGHT), await proposedBy(SIGHT)];
  expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
});
