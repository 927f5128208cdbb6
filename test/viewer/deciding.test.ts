/** How a decision is told to readers of the page: every reason and every rule that forbids in words, and only what concerns the item. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlaceDecisions, Proposed } from '../../graph/model/index.js';
import { packageFolder } from '../../src/package.js';
import { decisionsOn } from '../../viewer/data/place-decisions.js';
import { ASPECTS, aspectOf } from '../../viewer/data/reason-aspects.js';
import { weightyReasons } from '../../viewer/data/weighty-reasons.js';
import { reasonWords } from '../../viewer/i18n/reasons.js';
import { textIn } from '../../viewer/i18n/text.js';
import { VETO_WORDS } from '../../viewer/i18n/veto-words.js';
import { WORDS } from '../../viewer/i18n/words/index.js';
import { languageRules } from '../eval/ablation/language-rules.js';

describe('the words of a decision', () => {
  it.each(['deciders.json', 'deciders-en.json'])('are there for every feature of %s', (file) => {
    const tables: Record<string, { features: readonly string[] }> = JSON.parse(
      readFileSync(join(packageFolder(), 'assets', 'reader', file), 'utf8'),
    );
    const unknown = Object.entries(tables).flatMap(([decision, { features }]) =>
      features.filter((feature) => !aspectOf(decision, feature)).map((feature) => `${decision} ${feature}`),
    );
    expect(unknown).toEqual([]);
    expect(ASPECTS.filter((aspect) => !Object.hasOwn(WORDS, `reason.${aspect}`))).toEqual([]);
  });

  it('are there for every rule that forbids, and for no other', async () => {
    const forbidding = (await languageRules()).filter(({ forbids }) => forbids !== undefined);
    expect(Object.keys(VETO_WORDS).sort()).toEqual(forbidding.map(({ name }) => name).sort());
    const kinds = new Set(forbidding.map(({ forbids }) => `forbids.${forbids}`));
    expect([...kinds].filter((key) => !Object.hasOwn(WORDS, key))).toEqual([]);
  });

  it('tell a rule by what it reads', () => {
    const reason = { aspect: 'rule', rule: 'person-name', points: -5 } as const;
    expect(reasonWords(reason, textIn('zh-Hans'), 'zh-Hans')).toBe('规则“完整的姓名：姓加名，或用汉字写的外国人名” −5');
  });
});

describe('reasons', () => {
  it('are told once for each side of the matter, in points, the weightiest, and not where they weigh nothing', () => {
    const reasons = [
      { feature: 'seen:score', value: 1, effect: 0.31 },
      { feature: 'length', value: 2, effect: -0.126 },
      { feature: 'support', value: 1, effect: 0.12 },
      { feature: 'inner', value: 1, effect: -0.1 },
      { feature: 'has-cue', value: 1, effect: 0.05 },
      { feature: 'quoted', value: 1, effect: 0.014 },
    ];
    expect(weightyReasons('statement', { reasons }, 1)).toEqual({
      pro: [{ aspect: 'reader', rule: null, points: 31 }],
      contra: [{ aspect: 'length', rule: null, points: -13 }],
    });
  });
});

describe('what was decided at a place', () => {
  const proposed = (change: Partial<Proposed>): Proposed => ({
    ...{ kind: 'event', words: '谈判', places: [{ start: 4, end: 6 }], answers: [], reasons: [] },
    ...{ chance: 0.8, threshold: 0.4, taken: true, rule: 'trigger-word', ...change },
  });
  const forbidden = { start: 4, end: 6, words: '谈判', rule: 'office-of-talks', reads: '' };
  const decisions: PlaceDecisions = {
    ...{ articleId: 'a', start: 4, end: 6, sentence: { before: '', words: '', after: '' }, unread: null },
    proposed: [
      proposed({ kind: 'statement', words: '谈判重启', chance: 0.9 }),
      proposed({ words: '重启谈判', places: [{ start: 2, end: 6 }], chance: 0.9 }),
      proposed({}),
      proposed({ taken: false, words: '谈' }),
    ],
    forbidden: [
      { ...forbidden, forbids: 'event' },
      { ...forbidden, forbids: 'speech' },
    ],
  };

  it('is what became the item, the nearest to its place, with the others of its kind', () => {
    const { main, others, forbidden } = decisionsOn(decisions, 'event', { start: 4, end: 6 });
    expect(main?.words).toBe('谈判');
    expect(others.map(({ words }) => words)).toEqual(['重启谈判', '谈']);
    expect(forbidden.map(({ forbids }) => forbids)).toEqual(['event']);
  });

  it('is nothing where only others were decided on', () => {
    const { main, others, forbidden } = decisionsOn(decisions, 'actor', { start: 4, end: 6 });
    expect([main, others, forbidden]).toEqual([undefined, [], []]);
  });
});
