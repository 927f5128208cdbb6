/** What is left out is missed as much as it helped: rules, proposers and features, on articles where that is known. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/pipeline.js';
import { rulesReader } from '../../../src/pipeline.js';
import { engineOf, linearDecider } from '../../support/deciders.js';
import { fakeEncoder } from '../../support/fake-encoder.js';
import { emptyFolder } from '../../support/folder.js';
import { OWN_ARTICLES } from '../annotated.js';
import { sum } from '../counts.js';
import { evaluateFolders } from '../evaluate.js';
import { type Ablation, ablate } from './ablate.js';
import { ablationJson, ablationText } from './tables.js';

interface Given {
  readonly id: string;
  readonly text: string;
  readonly actors?: readonly object[];
  readonly statements?: readonly object[];
  readonly events?: readonly object[];
}

function folderOf(articles: readonly Given[]): string {
  const folder = emptyFolder();
  for (const { id, text, actors = [], statements = [], events = [] } of articles) {
    const annotation = { id, language: 'zh-Hans', published: '2026-06-17', actors, statements, events };
    writeFileSync(join(folder, `${id}.txt`), text);
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(annotation));
  }
  return folder;
}

describe('rules of the language', () => {
  const event = { id: 'e1', triggers: ['发布'], contexts: ['周二发布海浪'], type: 'product' };
  const folder = folderOf([
    { id: 'one', text: '大桥通车\n\n智利外交部周一发布台风预警。智利外交部周二发布海浪预警。\n', events: [event] },
    { id: 'two', text: '议会休会\n\n智利外交部周一发布台风预警。\n' },
  ]);

  it('are right where nothing is annotated, and add what is worse without them', async () => {
    const { rules, articles, proposers } = await ablate([folder], () => rulesReader());
    const rule = rules.find((one) => one.rule === 'publishes-document');
    expect(rule).toMatchObject({ does: 'forbids event', held: 3, articles: 2, right: 2, wrong: 1, changed: 2 });
    expect(rule?.adds.events.better, 'two events less that are none').toBeGreaterThan(0);
    expect(rules.find((one) => one.rule === 'penalty')).toMatchObject({ held: 0, articles: 0, changed: 0 });
    expect([articles, proposers]).toEqual([2, []]);
  });

  it('are all read as an evaluation reads them', async () => {
    const own = emptyFolder();
    for (const name of ['discipline-notice.json', 'discipline-notice.txt'])
      copyFileSync(join(OWN_ARTICLES, name), join(own, name));
    const { whole } = await ablate([own], () => rulesReader());
    expect(whole).toEqual(sum((await evaluateFolders([own])).map(({ counts }) => counts)));
  });
});

describe('with a reader that decides', () => {
  const [ruled, seen] = ['大桥年底通车', '水位还会上涨'];
  const folder = folderOf([
    {
      id: 'bridge',
      text: `大桥年底通车\n\n唐佑平说，${ruled}。秘鲁人佩德罗神情凝重，${seen}。\n`,
      actors: [{ id: 'a1', name: '唐佑平', kind: 'person' }],
      statements: [
        { id: 's1', text: ruled, speaker: 'a1' },
        { id: 's2', text: seen },
      ],
    },
  ]);
  const encoder = fakeEncoder({ contents: [seen] });
  const engine = engineOf({ statement: linearDecider({ seen: 4, ruled: 2, short: 0 }, { bias: -1 }) });
  const reader: Reader = { context: { ...rulesReader().context, encoder }, engine: () => engine };
  let ablation: Ablation;

  beforeAll(async () => {
    ablation = await ablate([folder], () => reader);
  });

  it('what the encoder alone proposes is missed without it, and so is what rules alone propose', () => {
    const hits = (name: string) => ablation.proposers.find((one) => one.name === name)?.counts.statements.hit;
    expect(ablation.whole.statements.hit).toBe(2);
    expect([hits('encoder: statements'), hits('rules: statements'), hits('encoder: events')]).toEqual([1, 1, 2]);
    expect(hits('encoder and deciders (rules alone are left)')).toBe(1);
  });

  it('a rule that finds what nobody else does is told so', () => {
    const counts = ablation.finders.find(({ rule }) => rule === 'cue-clause/named');
    expect(counts).toMatchObject({ finds: 'statement', proposed: 1, right: 1, alone: 1, taken: 1, takenRight: 1 });
  });

  it('a feature that is the same everywhere, or weighs nothing, adds nothing', () => {
    const { features, rows } = ablation.decisions.find(({ decision }) => decision === 'statement') ?? {};
    expect(rows).toBe(2);
    expect(features?.map(({ feature }) => feature).sort()).toEqual(['ruled', 'seen', 'short']);
    expect(features?.find(({ feature }) => feature === 'short')).toMatchObject({ loss: 0, score: 0 });
  });

  it('is told as text, as Markdown and as JSON', () => {
    const text = ablationText(ablation, 'text');
    expect(text).toMatch(/^encoder: statements +\S+ +\S+ +-\d+\.\d /m);
    expect(text).toMatch(/^statement +cue-clause\/named +1 +1 +1 +1 +1$/m);
    expect(text).toMatch(/^publishes-document +forbids event +0 +0 +0 +0 +0 +0 +0 *$/m);
    expect(ablationText(ablation, 'markdown')).toContain('| encoder: statements |');
    expect(JSON.parse(JSON.stringify(ablationJson(ablation)))).toMatchObject({ articles: 1, whole: { statements: 1 } });
  });
});
