/** The shadow is in simplified characters and never changes a length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifiedShadow } from '../../../src/document/index.js';

describe('simplifiedShadow', () => {
  it('folds traditional characters, also those that only Taiwan writes so', () => {
    expect(simplifiedShadow('臺灣總統賴某說，他沿著海岸走，對著記者講話。')).toBe(
      '台湾总统赖某说，他沿着海岸走，对着记者讲话。',
    );
  });

  it('leaves simplified text, Latin text and line ends alone', () => {
    const text = '外交部说：“一切正常。”\r\nThe spokesman said so.\r\n';
    expect(simplifiedShadow(text)).toBe(text);
  });

  it('keeps the length of any text, surrogate pairs and lone surrogates included', () => {
    const characters = fc.constantFrom(...'臺裡後乾著說發髮「」，。𠮷𣎴😀\n\r\uD800\uDC00乾隆皇后公里資訊記憶體');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(characters).map((list) => list.join('')),
    );
    fc.assert(fc.property(texts, (text) => simplifiedShadow(text).length === text.length));
  });
});
