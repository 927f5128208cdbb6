/** Chinese captions on the canvas, pixel by pixel: each whole, over nothing and under nothing, beside its own form, in its own script. */
import type { Page } from 'playwright-core';
import type { PNG } from 'pngjs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SliceNode } from '../../graph/model/index.js';
import { sliceGraph } from '../../graph/slice.js';
import { indexGraph, languageOf } from '../../viewer/data/graph.js';
import { wrap } from '../../viewer/data/text/shorten.js';
import { fixtureGraph } from '../viewer/fixture.js';
import { type Caption, hasChineseFont, overlap, type Place, placesOfLabel } from './lone-label.js';
import { pictureIn } from './pixels.js';
import { suiteOnFixture } from './suite.js';
import { chromiumIsMissing, untilDrawn } from './support.js';

const eventually = (read: () => unknown) => expect.poll(read, { timeout: 10_000 });
const index = indexGraph(sliceGraph(fixtureGraph(), { limit: 1000 }));
/** Wide enough for every caption. */
const ROOMY = { width: 1800, height: 1000 };
const NO_FONT = 'no font with Chinese characters: install one, such as the package fonts-noto-cjk';

/** Actors that an article names, in the script of the article that first names each. */
function actorsIn(article: string): SliceNode[] {
  const ids = new Set((index.mentionsInArticle.get(article) ?? []).map(({ node }) => node));
  return index.slice.nodes.filter(({ id, label }) => label === 'Actor' && ids.has(id));
}

const captionOf = ({ id, caption }: SliceNode): Caption => ({ words: caption, language: languageOf(index, id) });

describe.skipIf(chromiumIsMissing())('captions on the canvas', () => {
  const { open } = suiteOnFixture(untilDrawn);
  let page: Page;
  let picture: PNG;
  const look = async (hash: string, colorScheme: 'light' | 'dark' = 'light'): Promise<void> => {
    page = await open({ ...ROOMY, hash, colorScheme });
    await page.waitForTimeout(400);
    picture = await pictureIn(page, '.canvas');
  };
  const placesOf = (caption: Caption): Promise<Place[]> => placesOfLabel(page, picture, caption);
  const actors = (article: string): string => `#frame=article,${article}&hide=Statement,Event,Place`;

  let isMissing: boolean | undefined;
  beforeEach(async ({ skip }) => {
    isMissing ??= !(await hasChineseFont(await open()));
    if (isMissing && process.env.CI === 'true') throw new Error(NO_FONT);
    skip(isMissing, NO_FONT);
  });

  it.each([
    ['article:talks', 'light'],
    ['article:trial', 'light'],
    ['article:trial', 'dark'],
  ] as const)('stand whole and apart in %s, %s', async (article, colorScheme) => {
    await look(actors(article), colorScheme);
    const places: (Place & { readonly words: string })[] = [];
    for (const actor of actorsIn(article)) {
      const found = await placesOf(captionOf(actor));
      expect(found.length, actor.caption).toBeGreaterThan(0);
      places.push(...found.map((place) => ({ ...place, words: actor.caption })));
    }
    const isPart = (words: string, of: string): boolean => words !== of && of.includes(words);
    const touching = places.flatMap((one, i) =>
      places
        .slice(i + 1)
        .filter((other) => overlap(one, other) && !isPart(one.words, other.words) && !isPart(other.words, one.words))
        .map((other) => `${one.words} and ${other.words}`),
    );
    expect(touching).toEqual([]);
  });

  it('stand beside the forms that they name', async () => {
    await look(actors('article:trial'));
    const named = actorsIn('article:trial');
    // A name within another name stands in two places.
    const isPart = ({ caption }: SliceNode): boolean =>
      named.some((other) => other.caption !== caption && other.caption.includes(caption));
    const byKind = new Map(named.filter((actor) => !isPart(actor)).map((actor) => [actor.properties.kind, actor]));
    expect([...byKind.keys()].sort()).toEqual(['group', 'organization', 'person']);
    for (const actor of byKind.values()) {
      const [place] = await placesOf(captionOf(actor));
      const form = place && formBeside(picture, place);
      if (!form) throw new Error(`no form beside ${actor.caption}`);
      const box = await page.locator('.canvas').boundingBox();
      await page.mouse.click((box?.x ?? 0) + form[0], (box?.y ?? 0) + form[1]);
      await eventually(() => decodeURIComponent(page.url())).toContain(`#node=${actor.id}&`);
      await page.keyboard.press('Escape');
      await eventually(() => page.locator('.details').count()).toBe(0);
      await page.waitForTimeout(500);
    }
  });

  it('are drawn in the forms of their own script, and told from characters that look alike', async () => {
    await look(actors('article:trial'));
    expect(await placesOf({ words: '陳阿福', language: 'zh-Hant' })).toHaveLength(1);
    expect(await placesOf({ words: '陳阿褔', language: 'zh-Hant' })).toEqual([]);
    expect(await placesOf({ words: '陈阿福', language: 'zh-Hans' })).toEqual([]);
    const [own, other] = [
      await placesOf({ words: '檢察官', language: 'zh-Hant' }),
      await placesOf({ words: '檢察官', language: 'zh-Hans' }),
    ];
    expect(own).toHaveLength(1);
    expect(other.length).toBeLessThanOrEqual(own.length);
  });

  it('stand whole on the card of what is chosen, in as many lines as they need', async () => {
    const longest = index.slice.nodes
      .filter(({ id, label }) => label === 'Statement' && languageOf(index, id) === 'zh-Hant')
      .reduce((one, other) => (other.caption.length > one.caption.length ? other : one));
    await look(`#node=${longest.id}`);
    const lines = wrap(longest.caption, 40, 10);
    expect(lines.join('')).toBe(longest.caption);
    for (const words of lines) {
      expect(await placesOf({ words, language: 'zh-Hant', isOnCard: true }), words).toHaveLength(1);
    }
  });
});

/** A point inside the form that is nearest to the middle of a side of a label; null where there is none. */
function formBeside({ data, width }: PNG, { left, top, width: across, height: down }: Place): [number, number] | null {
  const [middle, half] = [left + Math.round(across / 2), top + Math.round(down / 2)];
  const sides = [
    { x: left, y: half, dx: -1, dy: 0 },
    { x: left + across, y: half, dx: 1, dy: 0 },
    { x: middle, y: top, dx: 0, dy: -1 },
    { x: middle, y: top + down, dx: 0, dy: 1 },
  ];
  const isPaper = (x: number, y: number): boolean => [0, 1, 2].every((i) => (data[(y * width + x) * 4 + i] ?? 0) > 235);
  for (let step = 1; step < 14; step += 1) {
    const side = sides.find(({ x, y, dx, dy }) => !isPaper(x + dx * step, y + dy * step));
    if (side) return [side.x + side.dx * (step + 5), side.y + side.dy * (step + 5)];
  }
  return null;
}
