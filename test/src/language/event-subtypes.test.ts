/** What kind of happening words tell of, within its type, and that no word tells of two. */
import { describe, expect, it } from 'vitest';
import { SUBTYPES as ENGLISH } from '../../../src/language/en/words/subtypes.js';
import { SUBTYPES as CHINESE } from '../../../src/language/zh/words/subtypes.js';
import { chinese } from '../../../src/packs/chinese.js';
import { english } from '../../../src/packs/english.js';

describe('subtypes of events', () => {
  it.each([
    ['被捕', 'arrest'],
    ['拘捕', 'arrest'],
    ['提起訴訟', 'lawsuit'],
    ['仲裁裁决', 'ruling'],
    ['提出仲裁', 'arbitration'],
    ['卸任', 'resignation'],
    ['接任', 'appointment'],
    ['發表聲明', 'announcement'],
    ['散步', null],
  ])('%s: %s', (trigger, subtype) => expect(chinese.subtypeOf(trigger)).toBe(subtype));

  it.each([
    ['arrested', 'arrest'],
    ['taken into custody', 'arrest'],
    ['Walked off', 'strike'],
    ['stepped down', 'resignation'],
    ['was signed', 'signing'],
    ['designed', null],
    ['strolled', null],
  ])('%s: %s', (trigger, subtype) => expect(english.subtypeOf(trigger)).toBe(subtype));

  it.each([
    ['Chinese', CHINESE],
    ['English', ENGLISH],
  ])('hold no word twice: %s', (_, table) => {
    const words = Object.values(table).flat();
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
