/** Where an actor is named, asked of any place, is what going through all mentions gives. */
import { describe, expect, it } from 'vitest';
import { MentionPlaces } from '../../../src/extract/mention-places.js';

const MENTIONS = [
  { start: 30, end: 33 },
  { start: 4, end: 6 },
  { start: 12, end: 15 },
  { start: 15, end: 16 },
];
const places = new MentionPlaces(MENTIONS);

describe('the places of mentions', () => {
  it('tell how far the last one before and the first one after a place are', () => {
    for (let place = 0; place < 40; place++) {
      const before = MENTIONS.filter(({ end }) => end <= place).map(({ end }) => place - end);
      const after = MENTIONS.filter(({ start }) => start >= place).map(({ start }) => start - place);
      expect(places.before(place)).toBe(before.length === 0 ? undefined : Math.min(...before));
      expect(places.after(place)).toBe(after.length === 0 ? undefined : Math.min(...after));
    }
  });

  it('count those within a stretch, as many as are asked for', () => {
    expect(places.within({ start: 4, end: 33 }, 3)).toBe(3);
    expect(places.within({ start: 4, end: 33 }, 9)).toBe(4);
    expect(places.within({ start: 13, end: 31 }, 3)).toBe(1);
    expect(places.within({ start: 16, end: 16 }, 3)).toBe(0);
  });
});
