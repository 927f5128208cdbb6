/** Takes the pictures of the page that the documentation shows; ONRECORD_PICTURES says where they are kept. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyGraph } from '../viewer/fixture.js';
import { chromiumIsMissing, ViewerInBrowser, type VisitOptions } from './support.js';

const PICTURES: Readonly<Record<string, VisitOptions>> = {
  overview: {},
  statement: { hash: '#node=statement:xu-1' },
  'actor-wide': { hash: '#node=actor:luo&step=2', width: 1600, height: 1000 },
  'event-english': { hash: '#node=event:hearing', locale: 'en-GB' },
  'statement-dark': { hash: '#node=statement:he-1', colorScheme: 'dark', width: 1600, height: 1000 },
};
/** Pictures are read in a README over slow lines. */
const MOST_BYTES = 400_000;

describe.skipIf(chromiumIsMissing())('pictures of the page', () => {
  let viewer: ViewerInBrowser;
  let folder: string;
  beforeAll(async () => {
    viewer = await ViewerInBrowser.open(storyGraph());
    folder = process.env.ONRECORD_PICTURES ?? (await mkdtemp(join(tmpdir(), 'onrecord-pictures-')));
  });
  afterAll(() => viewer.close());

  it.each(Object.entries(PICTURES))('%s', async (name, options) => {
    const { page, complaints } = await viewer.visit(options);
    await page.waitForSelector(options.hash ? '[data-current]' : '.list a');
    await page.waitForTimeout(600);
    const path = join(folder, `viewer-${name}.png`);
    await page.screenshot({ path });
    expect((await readFile(path)).length).toBeLessThan(MOST_BYTES);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
