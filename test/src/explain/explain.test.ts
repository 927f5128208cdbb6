/** An explanation leads outwards from the words to everyone who passed them on. */
import { describe, expect, it } from 'vitest';
import { type Actor, contentId, type Extraction, quote, type Statement } from '../../../graph/model/index.js';
import { explain } from '../../../src/explain/index.js';

const TEXT = '海港日报援引发言人周敏说，船长曾警告：“船在进水。” 昨天的事。\n渡轮停航。';

function actor(name: string, kind: Actor['kind']): Actor {
  const start = TEXT.indexOf(name);
  const mentions = [{ ...quote(TEXT, start, start + name.length), rule: 'person-name', confidence: 0.9 }];
  return { id: contentId('actor', name), name, kind, aliases: [], roles: [], unnamed: false, mentions };
}

const [paper, spokesperson, captain] = [
  actor('海港日报', 'organization'),
  actor('周敏', 'person'),
  actor('船长', 'person'),
];

interface Said {
  readonly words: string;
  readonly cue: string;
  readonly speaker: Actor | null;
}

function statement({ words, cue, speaker }: Said, rest: Partial<Statement> = {}): Statement {
  const span = (part: string) => quote(TEXT, TEXT.indexOf(part), TEXT.indexOf(part) + part.length);
  return {
    id: contentId('statement', words),
    ...span(words),
    ...{
      directness: 'indirect',
      act: 'claim',
      polarity: 'asserted',
      lead: null,
      role: null,
      via: [],
      addressees: [],
      time: null,
      quotes: [],
      about: [],
    },
    ...{ speaker: speaker?.id ?? null, cue: span(cue), rule: 'test-rule', confidence: 0.9 },
    ...rest,
  };
}

const inner = statement({ words: '船在进水。', cue: '警告', speaker: captain });
const outer = statement(
  { words: '船长曾警告：“船在进水。”', cue: '说', speaker: spokesperson },
  { via: [paper.id], quotes: [inner.id] },
);

const extraction: Extraction = {
  version: '1',
  article: {
    ...{ id: 'article:1', headline: '渡轮进水', publisher: '南江晚报', url: null, language: 'zh-Hans' },
    ...{ publishedAt: '2026-03-18', updatedAt: null, text: TEXT },
  },
  ...{ regions: [], events: [], relations: [], issues: [] },
  actors: [paper, spokesperson, captain],
  statements: [outer, inner],
};

describe('explain', () => {
  it('follows a quoted statement through everyone who passed it on to the article', () => {
    const links = explain([extraction], inner.id).chain.map(({ part, name }) => `${part}: ${name}`);
    expect(links).toEqual([
      'speaker: 船长',
      'quoted by: 周敏',
      'via: 海港日报',
      'article: 渡轮进水, 南江晚报, 2026-03-18',
    ]);
  });

  it('names whoever quotes a statement once, though it also came through them', () => {
    const passedOn = { ...extraction, statements: [outer, { ...inner, via: [spokesperson.id] }] };
    expect(explain([passedOn], inner.id).chain).toEqual(explain([extraction], inner.id).chain);
  });

  it('shows the words inside their own sentence and no other', () => {
    const evidence = explain([extraction], outer.id).evidence.find(({ as }) => as === 'cue');
    expect(evidence).toMatchObject({
      before: '海港日报援引发言人周敏',
      words: '说',
      rule: 'test-rule',
      reads: null,
      confidence: 0.9,
    });
    expect(evidence?.after).toBe('，船长曾警告：“船在进水。”');
  });

  it('says that a speaker is not named', () => {
    const open = { ...extraction, statements: [{ ...inner, speaker: null }] };
    expect(explain([open], inner.id).chain[0]).toEqual({ part: 'speaker', id: null, name: 'speaker not found' });
  });

  it('gives an edge its own words and the chain of its statement', () => {
    const { evidence } = explain([extraction], outer.id);
    expect(evidence.map(({ as }) => as)).toEqual(['cue', 'content']);
    const cue = explain([extraction], evidence[0]?.edge ?? '');
    expect(cue).toMatchObject({ type: 'MENTIONED_IN', ends: { to: { caption: '渡轮进水' } } });
    expect(cue.chain.map(({ name }) => name)).toContain('周敏');
  });
});
