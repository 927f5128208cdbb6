/** What is exported is exactly what is shown, in every format, and a picture holds all of it. */
import { DOMParser } from 'linkedom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { EXPORT_FORMATS } from '../../graph/export/index.js';
import { sliceGraph } from '../../graph/slice.js';
import type { Palette } from '../../viewer/canvas/inks.js';
import type { Shown } from '../../viewer/data/graph/part.js';
import { shownOf } from '../../viewer/data/graph/shown.js';
import { type GraphIndex, indexGraph } from '../../viewer/data/graph.js';
import { isDerived } from '../../viewer/data/grounds.js';
import { fileName } from '../../viewer/export/file-name.js';
import { type Picture, type PictureParts, pictureOf } from '../../viewer/export/picture.js';
import { sheetOf } from '../../viewer/export/scene.js';
import { shownGraph } from '../../viewer/export/shown-graph.js';
import { svgOf } from '../../viewer/export/svg.js';
import { choose } from '../../viewer/state/filter.js';
import { initialState } from '../../viewer/state/state.js';
import { fixtureGraph } from './fixture.js';

// Sigma looks for WebGL as soon as it is loaded; the scene itself needs none.
vi.hoisted(() => Object.assign(globalThis, { WebGLRenderingContext: class {}, WebGL2RenderingContext: class {} }));

const palette: Palette = {
  shape: () => 'rgb(1, 2, 3)',
  edge: () => 'rgb(4, 5, 6)',
  community: (group) => `community ${group}`,
  font: () => '"A & B", sans-serif',
  ink: '#000',
  paper: '#fff',
  panel: '#fff',
  line: '#ddd',
  faint: '#eee',
  soft: '#888',
  accent: '#00f',
};

let index: GraphIndex;
let whole: Shown;
let narrowed: Shown;
beforeAll(() => {
  index = indexGraph(sliceGraph(fixtureGraph(), { limit: 1000 }));
  whole = shownOf(index, initialState('en'));
  narrowed = shownOf(index, choose(initialState('en'), 'eventType', ['meet', 'legal']));
});

const picture = (shown: Shown, { guides = [], groups = null }: Partial<PictureParts> = {}): Picture =>
  pictureOf({
    scene: sheetOf(index, palette, new Map(), []).scene,
    shown,
    guides,
    groups,
    palette,
    wordOf: ({ kind }) => kind,
    measure: (text) => 13 * text.length,
  });

describe('the graph of what is shown', () => {
  it('holds exactly that, with everything it says', () => {
    expect(narrowed.nodes.size).toBeLessThan(whole.nodes.size);
    expect(narrowed.nodes.size).toBeGreaterThan(0);
    for (const shown of [whole, narrowed]) {
      const graph = shownGraph(index, shown);
      const isDrawn = (id: string) => graph.getNodeAttribute(id, 'label') !== 'Article';
      expect(new Set(graph.nodes().filter(isDrawn))).toEqual(shown.nodes);
      const isMention = (id: string) => graph.getEdgeAttribute(id, 'type') === 'MENTIONED_IN';
      expect(new Set(graph.edges().filter((id) => !isMention(id)))).toEqual(shown.edges);
    }
    const [id = ''] = narrowed.nodes;
    expect(shownGraph(index, narrowed).getNodeAttribute(id, 'properties')).toEqual(index.nodes.get(id)?.properties);
  });

  it('brings the articles that it rests on, and where these speak of its nodes', () => {
    const graph = shownGraph(index, narrowed);
    const articles = graph.filterNodes((_, { label }) => label === 'Article');
    const named = [...narrowed.edges].map((id) => String(index.edges.get(id)?.properties.articleId));
    expect(articles).toEqual(expect.arrayContaining(named));
    expect(graph.getNodeAttribute(articles[0] ?? '', 'properties')).toHaveProperty('headline');
    const mentions = graph.filterEdges((_, { type }) => type === 'MENTIONED_IN');
    expect(mentions.length).toBeGreaterThan(0);
    for (const id of mentions) expect(narrowed.nodes.has(graph.source(id))).toBe(true);
    expect(shownGraph(index, { nodes: new Set(), edges: new Set() }).order).toBe(0);
  });

  it('is the same in the file as the command line writes of it', () => {
    const { nodes } = JSON.parse([...EXPORT_FORMATS.json.chunks(shownGraph(index, narrowed))].join('')) as {
      nodes: { id: string }[];
    };
    const drawn = nodes.map(({ id }) => id).filter((id) => !id.startsWith('article:'));
    expect(drawn).toEqual([...narrowed.nodes].sort());
  });
});

describe('a picture', () => {
  it('holds every shown node and relation once, and nothing beyond its edges', () => {
    for (const shown of [whole, narrowed]) {
      const { forms, lines, words, width, height } = picture(shown);
      expect(new Set(forms.map(({ id }) => id))).toEqual(shown.nodes);
      expect(lines.flatMap(({ ids }) => ids).sort()).toEqual([...shown.edges].sort());
      for (const { x, y, radius } of forms) {
        expect([x - radius, y - radius, width - x - radius, height - y - radius].every((room) => room > 0)).toBe(true);
      }
      for (const { x, y } of words) expect(x > 0 && y > 0 && x < width && y < height).toBe(true);
      expect(words.length).toBeGreaterThan(forms.length / 2);
    }
  });

  it('takes the colours of communities where they are shown, and says what its places mean', () => {
    const [first = '', second = ''] = narrowed.nodes;
    const groups = new Map([[first, 0]]);
    const { x, y } = sheetOf(index, palette, new Map(), []).scene.getNodeAttributes(first);
    const guides = [{ text: '2026-03-08', at: { x, y }, isOnTop: true }];
    const { forms, words } = picture(narrowed, { groups, guides });
    const colours = new Map(forms.map(({ id, color }) => [id, color]));
    expect([colours.get(first), colours.get(second)]).toEqual(['community 0', 'community undefined']);
    expect(words[0]).toMatchObject({ text: '2026-03-08', y: 30 });
    expect(picture(narrowed).forms.map(({ color }) => color)).not.toContain('community 0');
  });

  it('of nothing is a sheet of paper', () => {
    expect(picture({ nodes: new Set(), edges: new Set() })).toMatchObject({ forms: [], lines: [], words: [] });
  });

  it('ends its arrows at the rim of the form they point at', () => {
    const { forms, lines } = picture(whole);
    const discs = new Map(forms.map((form) => [form.id, form]));
    for (const { ids, head } of lines) {
      const target = discs.get(index.edges.get(ids[0] ?? '')?.to ?? '');
      const [x = 0, y = 0] = /^M([-\d.]+) ([-\d.]+)/.exec(head)?.slice(1).map(Number) ?? [];
      if (target) expect(Math.hypot(target.x - x, target.y - y)).toBeCloseTo(target.radius, 0);
    }
  });
});

describe('SVG', () => {
  const read = (shown: Shown) =>
    new DOMParser().parseFromString(svgOf(picture(shown), '<title> & "more"'), 'image/svg+xml');

  it('parses, and holds exactly what is shown, by id', () => {
    const svg = read(narrowed);
    const ids = [...svg.querySelectorAll('[data-node]')].map((form) => form.getAttribute('data-node'));
    expect(ids.sort()).toEqual([...narrowed.nodes].sort());
    const edges = [...svg.querySelectorAll('[data-edges]')].flatMap((line) =>
      line.getAttribute('data-edges')?.split(' '),
    );
    expect(edges.sort()).toEqual([...narrowed.edges].sort());
    const derived = index.slice.edges
      .filter((edge) => narrowed.edges.has(edge.id) && isDerived(edge))
      .map(({ id }) => id);
    const dashed = [...svg.querySelectorAll('[stroke-dasharray]')].map((path) => path.parentElement);
    expect(dashed.flatMap((line) => line?.getAttribute('data-edges')?.split(' ')).sort()).toEqual(derived.sort());
    expect(svg.querySelectorAll('#words text').length).toBe(picture(narrowed).words.length);
  });

  it('escapes the words of others', () => {
    const text = svgOf({ ...picture(narrowed), forms: [], lines: [], words: [hostile] }, '<script>alert(1)</script>');
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;/text&gt;&lt;script&gt;');
    expect(text).not.toContain('\u0000');
  });
});

const hostile = {
  text: '</text><script>\u0000',
  color: '#000',
  size: 13,
  weight: 500,
  family: '"A"',
  language: 'zh"><script>',
  x: 1,
  y: 1,
};

describe('the name of a file', () => {
  const day = new Date(2026, 2, 8);

  it('says what is shown and on which day', () => {
    expect(fileName(index, { kind: 'whole' }, day, 'svg')).toBe('onrecord-whole-2026-03-08.svg');
    const actor = [...index.nodes.values()].find(({ label }) => label === 'Actor');
    expect(fileName(index, { kind: 'actor', node: actor?.id ?? '' }, day, 'png')).toBe(
      `onrecord-actor-${actor?.caption}-2026-03-08.png`,
    );
  });

  it('holds nothing that a file system or a shell would stumble over', () => {
    const nodes = new Map([...index.nodes].map(([id, node]) => [id, { ...node, caption: '../a/b: "c" <d>\n*?$(e)' }]));
    const [id = ''] = nodes.keys();
    expect(fileName({ ...index, nodes }, { kind: 'around', node: id, depth: 1 }, day, 'csv')).toMatch(
      /^onrecord-around-[a-z-()]+-2026-03-08\.csv$/,
    );
  });
});
