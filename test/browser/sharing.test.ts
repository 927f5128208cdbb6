/** Sharing as a reader does it: the menu by mouse and by keyboard, and files that hold exactly what is shown. */
import { readFile } from 'node:fs/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { DOMParser } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sliceGraph } from '../../graph/slice.js';
import { shownOf } from '../../viewer/data/graph/shown.js';
import { indexGraph } from '../../viewer/data/graph.js';
import { shownGraph } from '../../viewer/export/shown-graph.js';
import { initialState } from '../../viewer/state/state.js';
import { fromHash } from '../../viewer/state/url.js';
import { fixtureGraph } from '../viewer/fixture.js';
import { suiteOnFixture } from './suite.js';
import { chromiumIsMissing } from './support.js';

const eventually = (read: () => unknown) => expect.poll(read, { timeout: 10_000 });
const NARROWED = '#eventType=legal,meet&hide=Place';
const index = indexGraph(sliceGraph(fixtureGraph(), { limit: 1000 }));
const shown = shownOf(index, fromHash(NARROWED, initialState('zh-Hans')));
const graph = shownGraph(index, shown);
const nodes = graph.nodes().sort();
const edges = graph.edges().sort();
/** A picture draws no articles. */
const drawn = [[...shown.nodes].sort(), [...shown.edges].sort()] as const;

/** Ids of nodes and of edges in a file of each format. */
const READERS: Readonly<Record<string, (text: string) => (readonly string[] | null)[]>> = {
  graphml: (text) => idsIn(parseGraphml(MultiGraph, text)),
  gexf: (text) => idsIn(parseGexf(MultiGraph, text)),
  json: (text) => {
    const graph = JSON.parse(text) as { nodes: { id: string }[]; edges: { key: string }[] };
    return [graph.nodes.map(({ id }) => id), graph.edges.map(({ key }) => key)];
  },
  'csv-nodes': (text) => [rowIds(text), null],
  'csv-edges': (text) => [null, rowIds(text)],
  svg: (text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = (name: string) => [...svg.querySelectorAll(`[${name}]`)].map((part) => part.getAttribute(name) ?? '');
    return [all('data-node'), all('data-edges').flatMap((ids) => ids.split(' '))];
  },
};

function idsIn(graph: MultiGraph): [string[], string[]] {
  return [graph.nodes(), graph.edges()];
}

function rowIds(text: string): string[] {
  const rows: { id: string }[] = parseCsv(text, { bom: true, columns: true });
  return rows.map(({ id }) => id);
}

describe.skipIf(chromiumIsMissing())('sharing', () => {
  const { open, address } = suiteOnFixture((page) => page.waitForSelector('.share'));

  it('saves exactly what is shown, in every format', async () => {
    const page = await open({ hash: NARROWED });
    for (const [kind, read] of Object.entries(READERS)) {
      const { name, file } = await saved(page, kind);
      expect(name).toMatch(/^onrecord-whole-\d{4}-\d\d-\d\d\./);
      const [foundNodes, foundEdges] = read(file.toString('utf8'));
      const [wantedNodes, wantedEdges] = kind === 'svg' ? drawn : [nodes, edges];
      if (foundNodes) expect([...foundNodes].sort(), kind).toEqual(wantedNodes);
      if (foundEdges) expect([...foundEdges].sort(), kind).toEqual(wantedEdges);
    }
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  it('draws PNG as sharp as it is wanted, all of it inside', async () => {
    const page = await open({ hash: '#tab=table' });
    const [once, twice] = [await saved(page, 'png-1'), await saved(page, 'png-2')].map(({ file }) => sizeOfPng(file));
    expect(once?.width).toBeGreaterThan(500);
    expect(twice).toEqual({ width: 2 * (once?.width ?? 0), height: 2 * (once?.height ?? 0) });
  });

  it('is done by keyboard alone, and gives the focus back', async () => {
    const page = await open({ locale: 'en-GB' });
    await page.locator('.share > button').focus();
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate('document.activeElement.role')).toBe('menu');
    await eventually(() => page.locator('[data-highlighted]').textContent()).toBe('Copy link');
    await page.keyboard.press('j');
    await eventually(() => page.locator('[data-highlighted]').textContent()).toBe('JSON');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.json$/);
    await eventually(() => page.locator('.share [role="status"]').textContent()).toContain('Saved as onrecord-whole-');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Share');
  });

  it('copies the address of the whole view', async () => {
    const page = await open({ hash: '#hide=Place&lang=en' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('.share > button');
    await page.click('[data-value="link"]');
    await eventually(() => page.locator('.share [role="status"]').textContent()).toBe('Link copied');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${address()}#hide=Place&lang=en`);
  });
});

async function saved(page: Page, kind: string): Promise<{ name: string; file: Buffer }> {
  await page.click('.share > button');
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[data-value="${kind}"]`)]);
  return { name: file.suggestedFilename(), file: await readFile(await file.path()) };
}

function sizeOfPng(file: Buffer): { width: number; height: number } {
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
