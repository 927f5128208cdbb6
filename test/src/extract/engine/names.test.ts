/** Names on which rules and a made-up encoder differ: where they end, and which are one actor’s. */
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
import type { ExtentProposal, NameDecider, SameProposal } from '../../../../src/extract/actors/name-decider.js';
import { readArticle } from '../../../../src/ingest/index.js';
import { actorsStep } from '../../../../src/packs/zh/actors/actors.js';
import { fakeEncoder, type Sight } from '../../../support/fake-encoder.js';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
}, 60_000);

async function read(text: string, sight: Sight, decider?: NameDecider): Promise<Document> {
  const article = readArticle({ bytes: new TextEncoder().encode(text), name: 'a.txt' }, { published: '2026-03-18' });
  const context = { tagger, encoder: fakeEncoder(sight) };
  return runSteps([...documentSteps(tokensStep), actorsStep(decider)], newDocument(article), context);
}

interface Answers {
  readonly isName?: boolean;
  readonly sameness?: number;
}

function deciderOf({ isName = false, sameness }: Answers) {
  const [extents, sames]: [ExtentProposal[], SameProposal[]] = [[], []];
  const decider: NameDecider = {
    isName: (proposal) => {
      extents.push(proposal);
      return isName;
    },
    sameness: (proposal) => {
      sames.push(proposal);
      return sameness;
    },
  };
  return { decider, extents, sames };
}

const namesOf = (document: Document): string[] =>
  (document.layers.actors ?? []).map(({ mentions }) => [...new Set(mentions.map(({ text }) => text))].join(' '));

describe('where a name ends', () => {
  const TEXT = '青江大桥通车\n\n警方说，桥已封闭。工程师唐佑平说，大桥年底通车。\n';
  const sight: Sight = { mentions: { 工程师唐佑平: 'person', 警方: 'organization' } };

  it('is asked where the encoder’s name and one of the rules’ overlap and differ, and nowhere else', async () => {
    const { decider, extents } = deciderOf({});
    await read(TEXT, sight, decider);
    expect(extents.map(({ words, instead }) => [words, ...instead])).toEqual([['工程师唐佑平', '唐佑平']]);
    expect(extents[0]?.features).toMatchObject({ 'holds-all': 1, 'same-end': 1, 'same-start': 0, 'longer-by': 3 });
  });

  it('is the encoder’s if that is decided, else the rules’', async () => {
    expect(namesOf(await read(TEXT, sight, deciderOf({}).decider))).toContain('唐佑平');
    const overruled = namesOf(await read(TEXT, sight, deciderOf({ isName: true }).decider));
    expect(overruled).toContain('工程师唐佑平');
    expect(overruled).not.toContain('唐佑平');
  });

  it('is not asked of a part of a foreign name up to its dot', async () => {
    const { decider, extents } = deciderOf({ isName: true });
    const text = '大桥通车\n\n外长阿里夫·苏博沃说，大桥年底通车。\n';
    const found = namesOf(await read(text, { mentions: { 苏博沃: 'person' } }, decider));
    expect(extents).toEqual([]);
    expect(found).toContain('阿里夫·苏博沃');
  });

  it('is the rules’ where nobody decides', async () => {
    expect(namesOf(await read(TEXT, sight))).toContain('唐佑平');
  });
});

describe('names of one actor', () => {
  const TEXT = '临海港公司停工\n\n临海港务集团周一停工。工人说，北岭重机没有付款。\n';
  const sight: Sight = {
    mentions: { 临海港务集团: 'organization', 北岭重机: 'organization' },
    sames: [['临海港务集团', '北岭重机']],
  };

  it('are asked about where the encoder links them, with all their forms', async () => {
    const { decider, sames } = deciderOf({});
    const apart = namesOf(await read(TEXT, sight, decider));
    expect(sames.map(({ one, other }) => [...one, ...other].sort())).toContainEqual(['临海港务集团', '北岭重机']);
    expect(apart).toEqual(expect.arrayContaining(['临海港务集团', '北岭重机']));
  });

  it('become one actor, in the order of the text, if that is decided', async () => {
    const document = await read(TEXT, sight, deciderOf({ sameness: 0.9 }).decider);
    expect(namesOf(document)).toContain('临海港务集团 北岭重机');
    const [joined] = (document.layers.actors ?? []).filter(({ mentions }) => mentions.length > 1);
    expect(joined).toMatchObject({ name: '临海港务集团', kind: 'organization' });
    expect(new Set(document.layers.references?.map(({ actor }) => actor)).size).toBe(document.layers.actors?.length);
  });
});

describe('a name in brackets', () => {
  it('is one of the name before it, if both are of a kind', async () => {
    const text = '水鸟真美（Haruka Mizutori）周一到场。\n';
    const document = await read(text, { mentions: { 水鸟真美: 'person', 'Haruka Mizutori': 'person' } });
    expect(namesOf(document)).toEqual(['水鸟真美 Haruka Mizutori']);
  });

  it('is another’s if it is not', async () => {
    const text = '阿雷克（临海港务集团）周一到场。\n';
    const document = await read(text, { mentions: { 阿雷克: 'person', 临海港务集团: 'organization' } });
    expect(namesOf(document).sort()).toEqual(['临海港务集团', '阿雷克']);
  });
});
