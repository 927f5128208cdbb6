/** Of what several articles tell, an explanation lists all of them, and by what they were taken to tell of one. */
import { describe, expect, it } from 'vitest';
import { explanationText } from '../../../src/commands/explain/explanation-text.js';
import { explain } from '../../../src/explain/index.js';
import { ARREST, ARREST_STORY } from '../../viewer/story/fixture-story.js';

describe('an explanation of what several articles tell', () => {
  const { tellers, chain } = explain(ARREST_STORY, ARREST);

  it('lists each article with what it tells of the event', () => {
    expect(tellers.map(({ articleId, tells }) => [articleId, tells])).toEqual([
      ['article:one', 'planned, 2026-03-10'],
      ['article:two', 'occurred, 2026-03-10'],
      ['article:three', 'occurred, 2026-03-11'],
      ['article:four', 'occurred'],
    ]);
    expect(chain, 'no single article stands for all').toEqual([]);
  });

  it('says why it is one event, and how likely', () => {
    const [first, second, third, last] = tellers.map(({ joined }) => joined);
    expect(first).toBeNull();
    expect(second?.to).toBe('article:one');
    expect(second?.by).toEqual([
      'the same word 逮捕',
      'the same date 2026-03-10',
      'people who take part in both: 张远帆',
      expect.stringContaining('whom both articles are mainly about: '),
    ]);
    expect(second?.chance).toBeGreaterThan(0.8);
    expect(third?.by).toContain('the same word 逮捕');
    expect(last?.by).toContain('although only one of them dates it');
  });

  it('names the name by which an actor was joined', () => {
    const [, second] = explain(ARREST_STORY, 'actor:wu-one').tellers;
    expect(second?.joined).toEqual({ to: 'article:one', by: ['the name 吴海宁'], chance: null });
  });

  it('is told in words', () => {
    const text = explanationText(explain(ARREST_STORY, ARREST), {});
    expect(text).toContain('4 articles');
    expect(text).toContain('海港日报, 2026-03-09 (article:one): planned, 2026-03-10');
    expect(text).toMatch(/one with that of article:one, chance 0\.\d\d: the same word 逮捕; the same date/);
  });
});
