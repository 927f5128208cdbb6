/** What the panels read from a slice: evidence, light, search, relations, and text cut without loss. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceGraph } from '../../graph/slice.js';
import { evidenceOf } from '../../viewer/data/evidence.js';
import { indexGraph, languageOf } from '../../viewer/data/graph.js';
import { relationGroups } from '../../viewer/data/relations.js';
import { litMarks } from '../../viewer/data/text/lit-marks.js';
import { cutLines, lineAt } from '../../viewer/data/text/segments.js';
import { shorten } from '../../viewer/data/text/shorten.js';
import type { Selection } from '../../viewer/state/state.js';
import { fixtureArticle, fixtureGraph } from './fixture.js';

const index = indexGraph(sliceGraph(fixtureGraph(), { limit: 1_000 }));
const node = (id: string): Selection => ({ kind: 'node', id });
const words = ({ articleId, start, end }: { articleId: string; start: number; end: number }): string | undefined =>
  fixtureArticle(articleId)?.text.slice(start, end);

describe('evidence', () => {
  it('of an actor is every mention, article by article', () => {
    expect(evidenceOf(index, node('actor:luo')).map(words)).toEqual(['罗安德', '罗总统', '罗安德', '罗安德', '羅安德']);
  });

  it('of a statement is its words, the cue being no step of its own', () => {
    expect(evidenceOf(index, node('statement:lin-1')).map(words)).toEqual(['谁先松口，谁就要付出政治代价']);
  });

  it('of a place is that of its relations, and of a relation its own', () => {
    const place = index.slice.nodes.find(({ caption }) => caption === '鹭洲');
    expect(evidenceOf(index, node(place?.id ?? '')).map(words)).toEqual(['渔业谈判']);
    const holds = index.slice.edges.find(({ type, from }) => type === 'HOLDS' && from === 'actor:luo');
    expect(evidenceOf(index, { kind: 'edge', id: holds?.id ?? '' }).map(words)).toEqual(['北屿国总统罗安德']);
  });

  it('of what is not there is none', () => {
    expect(evidenceOf(index, node('actor:nobody'))).toEqual([]);
    expect(evidenceOf(index, { kind: 'edge', id: 'edge:none' })).toEqual([]);
  });

  it('is lit with what stands beside it, and only there', () => {
    const selection = node('statement:xu-1');
    const [current] = evidenceOf(index, selection);
    const text = fixtureArticle('article:talks')?.text ?? '';
    if (!current) throw new Error('the fixture lost its evidence');
    const lit = litMarks(index, selection, current, text);
    const at = (level: string) => lit.filter((mark) => mark.level === level).map(words);
    expect(at('current')).toEqual(['南澜“不会接受任何单方面的禁渔期”']);
    expect(at('focus')).toEqual(['重申']);
    expect(at('near').sort()).toEqual(['南澜外交部', '禁渔期', '罗安德', '许若澜'].sort());
  });
});

describe('relations', () => {
  it('tell a statement from its speaker to its subject', () => {
    const groups = relationGroups(index, 'statement:xu-1');
    expect(groups.map(({ title }) => title)).toEqual(['in.SAID', 'out.VIA', 'out.ADDRESSED_TO', 'out.ABOUT']);
    expect(groups[0]?.relations.map(({ other }) => other.id)).toEqual(['actor:xu']);
  });

  it('tell what an actor said in the order of time', () => {
    const said = relationGroups(index, 'actor:he').find(({ title }) => title === 'out.SAID');
    expect(said?.relations.map(({ other }) => other.id)).toEqual([
      'statement:he-1',
      'statement:he-2',
      'statement:he-3',
    ]);
  });

  it('know the language of what they show', () => {
    expect(languageOf(index, 'actor:chen')).toBe('zh-Hant');
    expect(languageOf(index, 'actor:zhou')).toBe('zh-Hans');
  });
});

describe('cutting an article', () => {
  it('loses no character of any line, however marks nest and overlap', () => {
    const letters = fc
      .array(fc.constantFrom('北', '𠮷', 'a', '\n', '👨‍👩‍👧', '“'), { maxLength: 60 })
      .map((all) => all.join(''));
    const spans = fc.array(fc.tuple(fc.nat(70), fc.nat(70)));
    fc.assert(
      fc.property(letters, spans, (text, pairs) => {
        const marks = pairs
          .map(([a, b]) => ({ start: Math.min(a, b), end: Math.min(text.length, Math.max(a, b)) }))
          .filter(({ start, end }) => start < end);
        const lines = cutLines(text, [], marks);
        const kept = text.split('\n').filter((line) => line.trim() !== '');
        expect(lines.map(({ segments }) => segments.map((segment) => segment.text).join(''))).toEqual(kept);
        for (const segment of lines.flatMap(({ segments }) => segments)) {
          const covering = marks.filter(({ start, end }) => start <= segment.start && end >= segment.end);
          expect(segment.marks).toEqual(covering);
          expect(text.slice(segment.start, segment.end)).toBe(segment.text);
        }
      }),
    );
  });

  it('knows the region of each line, and boilerplate inside one', () => {
    const regions = [
      { kind: 'headline', start: 0, end: 3 },
      { kind: 'body', start: 3, end: 8 },
      { kind: 'boilerplate', start: 8, end: 12 },
    ] as const;
    const lines = cutLines('标题\n正文正文（广告）', [...regions], []);
    expect(lines.map(({ kind }) => kind)).toEqual(['headline', 'body']);
    expect(lines[1]?.segments.map(({ text, boilerplate }) => [text, boilerplate])).toEqual([
      ['正文正文（', false],
      ['广告）', true],
    ]);
  });

  it('leaves a line in the story when only its dateline or credit is of the page', () => {
    const regions = [
      { kind: 'boilerplate', start: 0, end: 6 },
      { kind: 'body', start: 6, end: 11 },
      { kind: 'boilerplate', start: 11, end: 15 },
    ] as const;
    const lines = cutLines('【青江讯】\u3000桥封了。\n' + '（完）', [...regions], []);
    expect(lines.map(({ kind }) => kind)).toEqual(['body', 'boilerplate']);
    expect(lines[0]?.segments.map(({ boilerplate }) => boilerplate)).toEqual([true, false]);
  });

  it('finds the line of an offset', () => {
    expect(lineAt('甲\n乙丙\n丁', 3)).toEqual({ start: 2, end: 4 });
    expect(lineAt('甲', 0)).toEqual({ start: 0, end: 1 });
  });
});

describe('shortening', () => {
  it('counts Chinese double and keeps what fits', () => {
    expect(shorten('北屿国总统罗安德', 8)).toBe('北屿国…');
    expect(shorten('北屿国总', 8)).toBe('北屿国总');
    expect(shorten('Ministry', 8)).toBe('Ministry');
    expect(shorten('Ministry of', 8)).toBe('Minist…');
  });

  it('never cuts through what a reader sees as one character', () => {
    expect(shorten('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 6)).toBe('👨‍👩‍👧👨‍👩‍👧…');
    expect(shorten('𠮷𠮷𠮷𠮷', 6)).toBe('𠮷𠮷…');
  });

  it('puts several lines on one', () => {
    expect(shorten(' 甲\n乙 ', 10)).toBe('甲 乙');
  });
});
