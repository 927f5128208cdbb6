/** Paragraphs and sentences of whole documents: what they promise for any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../graph/model/index.js';
import { newDocument, paragraphsStep, quotationsStep, runSteps, sentencesStep } from '../../../src/document/index.js';
import { readArticle } from '../../../src/ingest/index.js';

const context = { tagger: { tag: async () => [] } };

async function layersOf(text: string) {
  const read = readArticle({ bytes: new TextEncoder().encode(text), name: 'test.txt' });
  const document = await runSteps([paragraphsStep, sentencesStep, quotationsStep], newDocument(read), context);
  const { paragraphs = [], sentences = [], quotations = [] } = document.layers;
  return { text: read.article.text, regions: read.regions, paragraphs, sentences, quotations };
}

const piece = fc.constantFrom(
  ...('他说：“好。”「不行！」（完）\n \r\n　，。！？…—"‘’“”『』<b></b># - 图：新华社 2024-03-05 相关新闻 Mr. Smith said. No! 3.5 甲乙丙丁戊己庚辛'.match(
    /[A-Za-z]+|\d[\d.-]*|[\s\S]/gu,
  ) ?? []),
);
const texts = fc
  .array(piece, { minLength: 1, maxLength: 120 })
  .map((pieces) => `甲${pieces.join('')}`)
  .filter((text) => !text.startsWith('<'));

describe('the layers of any text', () => {
  it('regions hold every character once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { regions, text: read } = await layersOf(text);
        expect(regions.map(({ start }) => start)).toEqual([0, ...regions.slice(0, -1).map(({ end }) => end)]);
        expect(regions.at(-1)?.end).toBe(read.length);
        expect(regions.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });

  it('sentences lie inside their paragraph, in order, and hold all of its visible characters', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { paragraphs, sentences, text: read } = await layersOf(text);
        paragraphs.forEach((paragraph, index) => {
          const own = sentences.filter((sentence) => sentence.paragraph === index);
          expect(own.every((sentence) => contains(paragraph, sentence) && sentence.start < sentence.end)).toBe(true);
          const visible = (words: string) => words.replace(/\s/g, '');
          const together = own.map(({ start, end }) => read.slice(start, end)).join('');
          expect(visible(together)).toBe(visible(read.slice(paragraph.start, paragraph.end)));
        });
      }),
    );
  });

  it('quotations hold their inner words and are either nested or apart', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { quotations } = await layersOf(text);
        for (const quotation of quotations) {
          expect(contains(quotation, quotation.inner)).toBe(true);
          const around = quotations.filter((other) => other !== quotation && contains(other, quotation));
          expect(quotation.depth).toBe(around.length);
        }
      }),
    );
  });
});

describe('paragraphs', () => {
  it('are the lines of the article without the white space around them', async () => {
    const { text, paragraphs } = await layersOf(
      '市议会通过新预算案\r\n\r\n　　市长周一说，预算够用。\r\n　　反对党表示不信。\r\n\r\n责任编辑：甲乙',
    );
    expect(paragraphs.map(({ start, end, region }) => [region, text.slice(start, end)])).toEqual([
      ['headline', '市议会通过新预算案'],
      ['body', '市长周一说，预算够用。'],
      ['body', '反对党表示不信。'],
    ]);
  });
});
