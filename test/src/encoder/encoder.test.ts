/** The trained encoder as articles meet it: places within the text, the same each time, and never from damaged files. */
import { cp, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Span } from '../../../graph/model/index.js';
import type { Encoded, Encoder } from '../../../src/document/index.js';
import { loadEncoder, openEncoder } from '../../../src/encoder/index.js';
import { madeUpNews } from '../../support/made-up-news.js';
import { FOLDER, linesOf, REFERENCES } from './reference.js';

let encoder: Encoder;
beforeAll(async () => {
  encoder = await loadEncoder();
}, 60_000);

const encode = (text: string): Promise<Encoded> => encoder.encode(text, linesOf(text));
const spansOf = ({ mentions, contents, triggers }: Encoded): readonly Span[] => [...mentions, ...contents, ...triggers];
const found = ({ mentions, contents, triggers }: Encoded) => ({ mentions, contents, triggers });

describe('what the encoder sees', () => {
  it.each(REFERENCES)('is the words that are said, and who says them: $text', async ({ text, speaker }) => {
    const encoded = await encode(text);
    const { content, mentions, chances } = speaker;
    const overlap = encoded.contents.some(({ start, end }) => start < content.end && content.start < end);
    expect(overlap).toBe(true);
    const [voices] = encoded.voices([content], mentions);
    expect(voices?.mentions.map(({ start, end }) => ({ start, end }))).toEqual(
      mentions.map(({ start, end }) => ({ start, end })),
    );
    for (const [i, { speaker: chance }] of (voices?.mentions ?? []).entries())
      expect(chance).toBeCloseTo(chances[i] ?? Number.NaN, 1);
    expect(encoded.support(content)?.outer).toBeGreaterThan(0.5);
  });

  it.each([
    ['a text of rare characters', '𠮷田👩‍👩‍👧说：“㍿好ﷺ。”e\u0301\ud83d'],
    ['lines that end in CRLF', '云溪市市长林若水说：\r\n“大桥年底通车。”\r\n\r\n（完）\r\n'],
    ['an empty text', ''],
    ['a text of nothing but marks', '“”‘’。，！——……【】\n：：：\n　'],
    ['a single sentence without an end', '林若水说大桥'.repeat(100)],
  ])('lies within the text, of %s', async (_, text) => {
    const encoded = await encode(text);
    for (const { start, end } of spansOf(encoded)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    const scores = [...encoded.mentions, ...encoded.contents, ...encoded.triggers].map(({ score }) => score);
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
  });

  it('is the same each time, whatever was read between', async () => {
    const text = madeUpNews(600, 3);
    const once = found(await encode(text));
    await encode(madeUpNews(300, 4));
    expect(found(await encode(text))).toEqual(once);
    expect(once.contents.length).toBeGreaterThan(3);
  });

  it('of a long text reaches to its end', async () => {
    const text = madeUpNews(3000, 5);
    const encoded = await encode(text);
    expect(Math.max(...spansOf(encoded).map(({ end }) => end))).toBeGreaterThan(2800);
    expect(Math.min(...spansOf(encoded).map(({ start }) => start))).toBeLessThan(200);
  });

  it('is nothing in an empty text', async () => expect(spansOf(await encode(''))).toEqual([]));
});

describe('voices', () => {
  const text = '林若水说：“大桥年底通车。”\n本行无人读取\n周小满表示欢迎。';
  const [first, skipped, last] = linesOf(text) as [Span, Span, Span];
  const NAME = { start: 0, end: 3 };

  it('are undefined for words outside every line, and do without names outside', async () => {
    const encoded = await encoder.encode(text, [first, last]);
    const outside = { start: skipped.start + 2, end: skipped.end };
    expect(encoded.voices([outside], [NAME])).toEqual([undefined]);
    expect(encoded.support(outside)).toBeUndefined();
    const [voices] = encoded.voices([{ start: 6, end: 13 }], [NAME, outside]);
    expect(voices?.mentions).toHaveLength(1);
    const { speaker = 0 } = voices?.mentions[0] ?? {};
    expect(speaker + (voices?.noSpeaker ?? 0)).toBeCloseTo(1, 3);
  });

  it('answer each of the words in its place', async () => {
    const encoded = await encoder.encode(text, [first, last]);
    const words = { start: 6, end: 13 };
    const [alone] = encoded.voices([words], [NAME]);
    const [none, same, beyond] = encoded.voices([{ start: 0, end: 0 }, words, { start: 900, end: 905 }], [NAME]);
    expect([none, beyond]).toEqual([undefined, undefined]);
    expect(same).toEqual(alone);
    expect(alone?.mentions[0]?.speaker).toBeGreaterThan(0.5);
  });
});

describe('openEncoder', () => {
  const damages: [string, (folder: string) => Promise<void>][] = [
    ['the encoder is missing', (folder) => rm(join(folder, 'encoder.onnx'))],
    ['the encoder is cut short', (folder) => truncate(join(folder, 'encoder.onnx'), 1_000_000)],
    ['the links are cut short', (folder) => truncate(join(folder, 'links.bin'), 1000)],
    ['the pieces were changed', (folder) => writeFile(join(folder, 'pieces.tsv'), '大\t0\n')],
    ['the list of hashes is missing', (folder) => rm(join(folder, 'SOURCE.json'))],
    ['the list of hashes is empty', (folder) => writeFile(join(folder, 'SOURCE.json'), '{"files":{}}')],
  ];

  it.each(damages)('says that the model is damaged when %s', async (_, damage) => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-reader-'));
    await cp(FOLDER, folder, { recursive: true });
    await damage(folder);
    await expect(openEncoder(folder)).rejects.toMatchObject({ code: 'asset-damaged', hint: 'Install onrecord again.' });
    await rm(folder, { recursive: true });
  });
});

describe('loadEncoder', () => {
  it('loads once', async () => expect(await loadEncoder()).toBe(await loadEncoder()));
});
