/** Captions of statements, and of records that were made before statements had any. */
import { describe, expect, it } from 'vitest';
import { quote, statementCaption, statementSchema } from '../../graph/model/index.js';

const caption = (
  article: string,
  words: string,
  directness: 'direct' | 'indirect' | 'mixed',
  lead?: string,
): string => {
  const at = (part: string) => quote(article, article.indexOf(part), article.indexOf(part) + part.length);
  return statementCaption(article, { ...at(words), directness, lead: lead ? at(lead) : null });
};

describe('a caption', () => {
  it.each([
    ['他说：“船在进水。”', '船在进水。', 'direct', undefined, '“船在进水。”'],
    ['他說：「船在『慢慢』進水」', '船在『慢慢』進水', 'direct', undefined, '「船在『慢慢』進水」'],
    ['周岚：船在进水。', '船在进水', 'direct', undefined, '船在进水'],
    ['他说，船在进水。', '船在进水', 'indirect', undefined, '船在进水'],
    ['他否认船“严重”进水。', '船“严重”进水', 'mixed', '否认', '否认：船“严重”进水'],
    ['他说“船在进水”，人已撤离。', '船在进水”，人已撤离', 'mixed', undefined, '“船在进水”，人已撤离'],
    ['他说，人已撤离“到岸上”。', '人已撤离“到岸上', 'mixed', undefined, '人已撤离“到岸上”'],
    ['他问，船在进水吗？', '船在进水吗', 'indirect', '问', '问：船在进水吗？'],
  ] as const)('of %s', (article, words, directness, lead, wanted) =>
    expect(caption(article, words, directness, lead)).toBe(wanted),
  );
});

describe('a record without polarity', () => {
  const record = (changes: object) => ({
    ...{ id: 'statement:1', start: 4, end: 7, text: '将辞职', directness: 'indirect', speaker: null, via: [] },
    ...{ addressees: [], time: null, quotes: [], about: [], rule: 'cue-clause/named', confidence: 0.9 },
    cue: { start: 2, end: 4, text: '否认' },
    ...changes,
  });

  it.each([
    [{ act: 'deny' }, 'denied', '否认'],
    [{ act: 'deny', cue: { start: 2, end: 5, text: '否认称' } }, 'asserted', undefined],
    [{ act: 'deny', directness: 'direct' }, 'asserted', undefined],
    [{ act: 'inform', cue: { start: 2, end: 3, text: '说' } }, 'asserted', undefined],
    [{ act: 'demand', cue: null }, 'requested', undefined],
  ])('gets what %j tells', (changes, polarity, lead) => {
    const read = statementSchema.parse(record(changes));
    expect([read.polarity, read.lead?.text]).toEqual([polarity, lead]);
  });
});
