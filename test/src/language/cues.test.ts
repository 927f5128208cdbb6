/** The one query for verbs of speech: what begins or ends at a place, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { loadCues, SAYING } from '../../../src/language/cues.js';

const cues = loadCues();

describe('verbs of speech', () => {
  it.each([
    ['唐佑平续称，大桥通车', 3, '续称'],
    ['唐佑平强调指，大桥通车', 3, '强调指'],
    ['唐佑平走进会场', 3, undefined],
  ])('%s at %i: %s', (text, offset, word) => expect(cues.speechAt(text, offset)?.cue).toBe(word));

  it.each([
    ['据校方表示，明日复课', 5, '表示'],
    ['他驳斥说：“不对”', 4, '说'],
    ['校方明日复课', 6, undefined],
  ])('%s before %i: %s', (text, offset, word) => expect(cues.speechBefore(text, offset)?.cue).toBe(word));

  it('are asked for by construction and by length', () => {
    expect(cues.isSpeech('宣称', SAYING)).toBe(true);
    expect(cues.isSpeech('驳斥')).toBe(true);
    expect(cues.isSpeech('驳斥', SAYING)).toBe(false);
    expect(cues.isSpeech('料', { least: 2 })).toBe(false);
    expect(cues.isSpeech('走进')).toBe(false);
  });
});
