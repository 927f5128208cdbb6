/** The page beside pictures of how it must look; ONRECORD_REFERENCES=retake takes them again. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../support/sources.js';
import { type Difference, differenceOf, halved, isTolerable } from './compare.js';
import { hasFont } from './lone-label.js';
import { suiteOnFixture } from './suite.js';
import { chromiumIsMissing, type VisitOptions } from './support.js';

/** In half of the size of the page: small, and large enough to be looked at. */
const REFERENCES = join(ROOT, 'test/browser/references');
const OUTCOMES = join(ROOT, 'test/.cache/comparisons');
const RETAKE = process.env.ONRECORD_REFERENCES === 'retake';
const FONT = 'Noto Sans CJK SC';
const NO_FONT = `the references are drawn in ${FONT}: install it, such as by the package fonts-noto-cjk`;

const VIEWS: Readonly<Record<string, VisitOptions>> = {
  graph: {},
  'statement-dark': { hash: '#node=statement:luo-1', colorScheme: 'dark' },
  'article-traditional': { hash: '#read=article:trial&frame=article,article:trial', locale: 'zh-TW' },
  'table-english': { hash: '#tab=table', locale: 'en-GB' },
  'actor-phone': { hash: '#node=actor:luo', width: 390, height: 844, hasTouch: true },
};

/** What must not pass for the same picture: an element of the page, and what is done to it. */
const DAMAGES: Readonly<Record<string, readonly [element: string, style: string]>> = {
  'without captions': ['.sigma-onrecord-labels', 'display: none'],
  'in other colours': ['.sigma-nodes', 'filter: hue-rotate(60deg)'],
  'without lines': ['.sigma-edges', 'display: none'],
  'with a panel moved': ['main', 'grid-template-columns: 260px minmax(0, 1fr) 420px'],
  'without its legend': ['.legend', 'visibility: hidden'],
};

describe.skipIf(chromiumIsMissing())('the page beside its reference', () => {
  const { open } = suiteOnFixture((page) => page.waitForSelector('.share'));
  let isMissing: boolean | undefined;
  beforeEach(async ({ skip }) => {
    isMissing ??= !(await hasFont(await open(), FONT));
    if (isMissing && process.env.CI === 'true') throw new Error(NO_FONT);
    skip(isMissing, NO_FONT);
  });
  const look = async (view: string): Promise<Page> => {
    const page = await open(VIEWS[view]);
    await page.waitForTimeout(800);
    return page;
  };

  it.each(Object.keys(VIEWS))('%s', async (view) => {
    const actual = await pictured(await look(view));
    if (RETAKE) await writePng(REFERENCES, view, actual);
    const difference = differenceOf(await referenceOf(view), actual);
    if (!isTolerable(difference)) throw new Error(await report(view, actual, difference));
  });

  it('is told from the page in the other theme, and from itself when something is lost', async () => {
    const page = await look('graph');
    const reference = await referenceOf('graph');
    const isAlike = async (): Promise<boolean> => isTolerable(differenceOf(reference, await pictured(page)));
    for (const [name, [element, style]] of Object.entries(DAMAGES)) {
      const before = await styled(page, element, style);
      expect(await isAlike(), name).toBe(false);
      await page.evaluate(`document.querySelector('${element}').style.cssText = ${JSON.stringify(before)}`);
      await expect.poll(isAlike, { timeout: 5_000 }).toBe(true);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(300);
    expect(await isAlike(), 'dark').toBe(false);
  });

  it('is taken for itself where letters are placed a little differently', async () => {
    const page = await look('graph');
    await page.evaluate(`document.documentElement.style.textRendering = 'geometricPrecision'`);
    const difference = differenceOf(await referenceOf('graph'), await pictured(page));
    expect(difference.shapes).toBeGreaterThan(0);
    expect(isTolerable(difference)).toBe(true);
  });
});

/** Adds to the style of an element, and returns what it was. */
async function styled(page: Page, element: string, style: string): Promise<string> {
  const before = await page.evaluate(`(() => {
    const { style } = document.querySelector('${element}');
    const before = style.cssText;
    style.cssText = before + '; ${style}';
    return before;
  })()`);
  return String(before);
}

async function pictured(page: Page): Promise<PNG> {
  return halved(PNG.sync.read(await page.screenshot()));
}

async function referenceOf(view: string): Promise<PNG> {
  const file = join(REFERENCES, `${view}.png`);
  if (!existsSync(file)) throw new Error(`${file} is missing: ${RETAKING}`);
  return PNG.sync.read(await readFile(file));
}

const RETAKING =
  'if the page is meant to look so, run ONRECORD_REFERENCES=retake npx vitest run test/browser/comparisons.test.ts';

async function report(view: string, actual: PNG, difference: Difference): Promise<string> {
  await writePng(OUTCOMES, `${view}-actual`, actual);
  await writePng(OUTCOMES, `${view}-difference`, difference.picture);
  const { shapes, worstTile, hues } = difference;
  const parts = Object.entries({ shapes, worstTile, hues }).map(
    ([name, part]) => `${name} ${(100 * part).toFixed(1)} %`,
  );
  return `${view} differs from its reference (${parts.join(', ')}): see ${OUTCOMES}; ${RETAKING}`;
}

async function writePng(folder: string, name: string, picture: PNG): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
}
