/** What the reading panes work out: who said it through whom, the sentence around words, and a citation of both. */
import { describe, expect, it } from 'vitest';
import type { SliceMention } from '../../graph/model/index.js';
import { ruleParts } from '../../graph/model/rules/index.js';
import { sliceGraph } from '../../graph/slice.js';
import { evidenceOf } from '../../viewer/data/evidence.js';
import { outletsOf, runsOf, withoutOutlet } from '../../viewer/data/evidence-runs.js';
import { contributionOf } from '../../viewer/data/graph/contribution.js';
import { overviewOf } from '../../viewer/data/graph/overview.js';
import { indexGraph, withMentions } from '../../viewer/data/graph.js';
import { nameForms } from '../../viewer/data/name-forms.js';
import { columnsFor } from '../../viewer/data/table/table-columns.js';
import { attributionOf, isSecondHand } from '../../viewer/data/text/attribution.js';
import { type Citation, writeCitation } from '../../viewer/data/text/citation.js';
import { passagesOf } from '../../viewer/data/text/paragraphs.js';
import { cutLines } from '../../viewer/data/text/segments.js';
import { inSentence } from '../../viewer/data/text/sentence.js';
import { statementAround, statementBehind, statementsIn } from '../../viewer/data/text/statements-in.js';
import { isWebAddress } from '../../viewer/data/text/web-address.js';
import { nameOf } from '../../viewer/i18n/attribution.js';
import { textIn } from '../../viewer/i18n/text.js';
import { valueName } from '../../viewer/panels/finding/value-name.js';
import { NONE } from '../../viewer/state/state.js';
import { fixtureArticle, fixtureGraph } from './fixture.js';

const index = indexGraph(sliceGraph(fixtureGraph(), { limit: 1_000 }));
const chain = (statement: string): string[] =>
  attributionOf(index, statement).map(({ part, name }) => `${part}:${name}`);

describe('the attribution of a statement', () => {
  it('goes from the speaker through whoever passed it on to the outlet', () => {
    expect(chain('statement:xu-1')).toEqual(['speaker:许若澜', 'via:南澜外交部', 'outlet:北屿晨报']);
  });

  it('names who quotes it once, as such', () => {
    expect(chain('statement:luo-1')).toEqual(['speaker:北屿国总统罗安德', 'quoting:何立文', 'outlet:北屿晨报']);
  });

  it('tells what the article heard itself from what it was told', () => {
    expect(isSecondHand(attributionOf(index, 'statement:lin-1'))).toBe(false);
    expect(isSecondHand(attributionOf(index, 'statement:he-3'))).toBe(true);
  });

  it('says who is not named, and where nobody is', () => {
    expect(attributionOf(index, 'statement:official-1')[0]).toMatchObject({ unnamed: true, id: 'actor:official' });
    const silent = indexGraph({ ...index.slice, edges: index.slice.edges.filter(({ type }) => type !== 'SAID') });
    expect(attributionOf(silent, 'statement:lin-1')[0]).toMatchObject({ id: null, name: null, unnamed: true });
  });

  it.each([
    ['zh-Hans', '未找到说话者'],
    ['zh-Hant', '未找到說話者'],
    ['en', 'speaker not found'],
  ] as const)(
    'of a speaker who was not found says so in %s: in a line, in the table, among the filters',
    (language, words) => {
      const text = textIn(language);
      const silent = indexGraph({
        ...index.slice,
        edges: index.slice.edges.filter(({ to }) => to !== 'statement:lin-1'),
      });
      const [speaker] = attributionOf(silent, 'statement:lin-1');
      expect(speaker && nameOf(speaker, text)).toBe(words);
      const [column] = columnsFor(silent, text, 'Statement');
      expect(column?.cellOf('statement:lin-1')).toEqual({ words, order: null });
      expect(valueName({ index: silent, text }, 'speaker', NONE)).toEqual({ words });
      const counted = overviewOf(silent, silent.drawn).unattributed - overviewOf(index, index.drawn).unattributed;
      expect(counted).toBe(1);
    },
  );
});

describe('the evidence', () => {
  it('of a relation that is told several times is each telling, the chosen one first', () => {
    const [told] = index.slice.edges.filter(({ type }) => type === 'HOLDS');
    if (!told) throw new Error('the fixture lost its offices');
    const again = { ...told, id: 'edge:again', properties: { ...told.properties, start: 0, end: 2 } };
    const twice = indexGraph({ ...index.slice, edges: [...index.slice.edges, again] });
    const evidence = (id: string) => evidenceOf(twice, { kind: 'edge', id }).map(({ edge }) => edge);
    expect(evidence(told.id)).toEqual([told.id, 'edge:again']);
    expect(evidence('edge:again')).toEqual(['edge:again', told.id]);
  });

  it('counts mentions that came later among the others', () => {
    const late = {
      ...(index.mentionsOfNode.get('actor:luo')?.[0] as SliceMention),
      id: 'edge:late',
      start: 9_000,
      end: 9_003,
    };
    const selection = { kind: 'node', id: 'actor:luo' } as const;
    expect(evidenceOf(withMentions(index, 'actor:luo', [late], []), selection)).toHaveLength(
      evidenceOf(index, selection).length + 1,
    );
  });

  it('says whose statement it stands in', () => {
    const article = 'article:talks';
    const inner = statementsIn(index, article).find(({ statement }) => statement === 'statement:luo-1');
    expect(inner?.depth).toBe(1);
    expect(statementAround(index, article, inner ?? { start: 0, end: 1 })).toBe('statement:luo-1');
    expect(statementAround(index, article, { start: 0, end: 1 })).toBeNull();
  });

  it('of a relation of a statement belongs to that statement, wherever its words stand', () => {
    const behind = (type: string, end: 'from' | 'to', id: string) => {
      const edge = index.slice.edges.find((other) => other.type === type && other[end] === id);
      const selection = { kind: 'edge', id: edge?.id ?? '' } as const;
      const [mark] = evidenceOf(index, selection);
      return mark && statementBehind(index, selection, mark);
    };
    // The cue of what is quoted stands in the words of whoever quotes it.
    expect(behind('SAID', 'to', 'statement:luo-1')).toBe('statement:luo-1');
    expect(behind('QUOTES', 'from', 'statement:he-1')).toBe('statement:luo-1');
    expect(behind('ABOUT', 'from', 'statement:xu-1')).toBe('statement:xu-1');
    expect(behind('HOLDS', 'from', 'actor:luo')).toBeNull();
  });
});

describe('the articles behind the evidence', () => {
  const luo = evidenceOf(index, { kind: 'node', id: 'actor:luo' });

  it('part it into runs whose numbers go on', () => {
    const runs = runsOf(luo);
    expect(runs.map(({ articleId, first, marks }) => [articleId, first, marks.length])).toEqual([
      ['article:talks', 0, 4],
      ['article:trial', 4, 1],
    ]);
  });

  it('count each outlet once, and none for articles that do not say theirs', () => {
    expect(outletsOf(index, luo)).toEqual(['北屿晨报', '海峽日報']);
    const articles = index.slice.articles.map((article) => ({ ...article, publisher: null }));
    const nameless = indexGraph({ ...index.slice, articles });
    expect(outletsOf(nameless, luo)).toEqual([]);
    expect(withoutOutlet(nameless, luo)).toEqual(['article:talks', 'article:trial']);
    expect(withoutOutlet(index, luo)).toEqual([]);
  });

  it('say what each brings to the graph, and what it alone has', () => {
    const { actors, statements, events, onlyHere } = contributionOf(index, 'article:trial');
    expect([actors, statements, events]).toEqual([11, 6, 4]);
    const shared = ['actor:xu', 'actor:he', 'actor:luo', 'actor:agency', 'actor:beiyu'];
    expect(onlyHere).toBe(actors - shared.length);
    const partly = index.slice.nodes.map((node) => ({ ...node, mentionCount: node.mentionCount + 1 }));
    expect(contributionOf(indexGraph({ ...index.slice, nodes: partly }), 'article:trial').onlyHere).toBe(0);
  });

  it('fold the frame of the page away, and put the speakers beside their lines', () => {
    const { text = '', regions = [] } = fixtureArticle('article:talks') ?? {};
    const passages = passagesOf(cutLines(text, regions, []), statementsIn(index, 'article:talks'));
    expect(passages.map(({ boilerplate, paragraphs }) => [boilerplate, paragraphs.length])).toEqual([
      [true, 1],
      [false, 9],
      [true, 2],
    ]);
    const beside = passages[1]?.paragraphs[1]?.notes.map(({ statement, depth }) => [statement, depth]);
    expect(beside).toEqual([
      ['statement:he-1', 0],
      ['statement:luo-1', 1],
    ]);
  });
});

describe('the names of an actor', () => {
  it('are told with their places and rules, the most frequent first', () => {
    const forms = nameForms(index, 'actor:luo');
    expect(forms.map(({ exact, mentions }) => [exact, mentions.length])).toEqual([
      ['罗安德', 3],
      ['罗总统', 1],
      ['羅安德', 1],
    ]);
    expect(forms[0]?.articles).toEqual(['article:talks']);
    expect(forms.every(({ rules, confidence }) => rules.length > 0 && confidence > 0)).toBe(true);
  });
});

describe('a rule', () => {
  it('tells of each part of its name, or of none', () => {
    expect(ruleParts('cue-clause/pronoun')?.map(({ name }) => name)).toEqual(['cue-clause', 'pronoun']);
    expect(ruleParts('cue-clause/of-somebody-else')).toBeUndefined();
    expect(ruleParts('toString')).toBeUndefined();
  });
});

describe('the sentence around words', () => {
  const text = '前一句。市长说，大桥年底通车。后一句。\n“收费未定。”市长说。再一句。';
  const around = (words: string, reach: readonly string[] = []) => {
    const spans = [words, ...reach].map((part) => ({
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
    }));
    return inSentence(text, 'zh-Hans', spans[0] ?? { start: 0, end: 0 }, spans.slice(1));
  };

  it('is theirs alone', () => {
    expect(around('大桥年底通车')).toEqual({ before: '市长说，', words: '大桥年底通车', after: '。' });
  });

  it('goes on to the cue where that stands in the next one', () => {
    expect(around('收费未定。', ['”市长说'])).toEqual({ before: '“', words: '收费未定。', after: '”市长说。' });
  });

  it('keeps to its line, and is cut far from the words', () => {
    const long = `${'很'.repeat(500)}大桥${'长'.repeat(500)}`;
    const { before, after } = inSentence(long, 'zh-Hans', { start: 500, end: 502 });
    expect([before.length, after.length]).toEqual([121, 121]);
  });
});

describe('a citation', () => {
  const citation = (changes: Partial<Citation> = {}): Citation => ({
    quote: fixtureArticle('article:talks')?.text.match(/不会接受任何单方面的禁渔期/)?.[0] ?? '',
    chain: attributionOf(index, 'statement:xu-1'),
    indirect: false,
    article: {
      headline: '渔业谈判重启',
      publisher: '潮汐日报',
      publishedAt: '2025-11-20T08:30:00+08:00',
      url: 'https://example.org/talks',
    },
    address: 'http://127.0.0.1:4000/#node=statement%3Axu-1',
    ...changes,
  });

  it('has quotation marks only where the article has them', () => {
    const cited = (quote: string) => writeCitation(citation({ quote }), 'plain', textIn('zh-Hans')).split('\n')[0];
    expect(cited('否认：将辞职')).toBe('否认：将辞职');
    expect(cited('「船在進水」')).toBe('「船在進水」');
    expect(writeCitation(citation({ quote: '否认：将辞职' }), 'markdown', textIn('en'))).toMatch(/^> 否认：将辞职\n/);
  });

  it('gives quote, speaker, via, headline, outlet, date, link and view in the language of the reader', () => {
    expect(writeCitation(citation(), 'plain', textIn('zh-Hans')).split('\n')).toEqual([
      '不会接受任何单方面的禁渔期',
      '——许若澜，据南澜外交部',
      '《渔业谈判重启》，潮汐日报，发布于 2025-11-20 08:30+08:00',
      'https://example.org/talks',
      'http://127.0.0.1:4000/#node=statement%3Axu-1',
    ]);
    expect(writeCitation(citation({ indirect: true }), 'plain', textIn('en'))).toContain(
      '— 许若澜, via 南澜外交部 (reported speech)\n“渔业谈判重启”, 潮汐日报, Published 2025-11-20',
    );
  });

  it('as Markdown links the headline and the view', () => {
    expect(writeCitation(citation(), 'markdown', textIn('zh-Hant')).split('\n')).toEqual([
      '> 不会接受任何单方面的禁渔期',
      '>',
      '> ——许若澜，據南澜外交部  ',
      '> [《渔业谈判重启》](<https://example.org/talks>)，潮汐日报，發佈於 2025-11-20 08:30+08:00',
      '>',
      '> [在關係圖中檢視](<http://127.0.0.1:4000/#node=statement%3Axu-1>)',
    ]);
  });

  it('leaves out what is not known, and says so where it matters', () => {
    const bare = { headline: null, publisher: null, publishedAt: null, url: 'javascript:alert(1)' };
    const told = citation({ chain: [], article: bare, address: null });
    expect(writeCitation(told, 'plain', textIn('en')).split('\n').slice(1)).toEqual([
      'untitled, outlet unknown, Publication date unknown',
    ]);
    expect(writeCitation(told, 'markdown', textIn('en'))).not.toContain('javascript');
  });

  it('stays text where it is pasted', () => {
    const quote = '<script>alert(1)</script>\n# [a](b) ![c](d) `e` *f*';
    const url = 'https://example.org/a>b c';
    const article = { headline: '](x) <b>', publisher: '<i>', publishedAt: null, url };
    const written = writeCitation(citation({ quote, article }), 'markdown', textIn('en'));
    expect(written.split('\n')[0]).toBe(
      '> \\<script\\>alert(1)\\</script\\> \\# \\[a\\](b) \\!\\[c\\](d) \\`e\\` \\*f\\*',
    );
    expect(written).toContain('[“\\](x) \\<b\\>”](<https://example.org/a%3Eb%20c>), \\<i\\>');
  });

  it('links only to pages of the web', () => {
    expect(['https://a.example/b', 'HTTP://a.example'].map(isWebAddress)).toEqual([true, true]);
    expect(['javascript:alert(1)', 'data:text/html,x', '//a.example', 'https://', null].some(isWebAddress)).toBe(false);
  });
});
