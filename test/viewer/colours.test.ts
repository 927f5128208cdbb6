/** The colours of kinds, told apart by people with each form of colour blindness, in both themes and against the paper. */
import { readFileSync } from 'node:fs';
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../viewer/canvas/shape.js';
import { COMMUNITY_COLOURS } from '../../viewer/panels/graph/drawing.js';

const css = readFileSync(new URL('../../viewer/style/tokens.css', import.meta.url), 'utf8');
const SIGHTS: Readonly<Record<string, (color: Color) => Color>> = {
  full: (color: Color) => color,
  deutan: filterDeficiencyDeuter(1),
  protan: filterDeficiencyProt(1),
  tritan: filterDeficiencyTrit(1),
};
/** CIEDE2000; 2 is just noticeable side by side, 10 at a glance. Forms differ as well. */
const LEAST_DIFFERENCE = 10;
/** WCAG 1.4.11 for what is drawn. */
const LEAST_CONTRAST = 3;

/** The two values of `--name: light-dark(#…, #…)`. */
function pairOf(name: string): readonly [Color, Color] {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  const colors = [parse(light), parse(dark)];
  if (!colors[0] || !colors[1]) throw new Error(`no pair of colours for --${name}`);
  return [colors[0], colors[1]];
}

const COMMUNITIES = Array.from({ length: COMMUNITY_COLOURS }, (_, group) => `community-${group + 1}`);
const difference = differenceCiede2000();

describe.each(['light', 'dark'] as const)('colours in the %s theme', (theme) => {
  const colourOf = (name: string): Color => pairOf(name)[theme === 'light' ? 0 : 1];

  it.each(Object.entries(SIGHTS))('of kinds differ in %s sight', (_name, seen) => {
    const colors = SHAPES.map((shape) => [shape, seen(colourOf(`shape-${shape}`))] as const);
    const close = colors.flatMap(([one, a], i) =>
      colors.slice(i + 1).flatMap(([other, b]) => {
        const apart = difference(a, b);
        return apart < LEAST_DIFFERENCE ? [`${one} and ${other}: ${apart.toFixed(1)}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });

  it.each(Object.entries(SIGHTS))('of communities differ in %s sight', (_name, seen) => {
    const colors = COMMUNITIES.map((name) => [name, seen(colourOf(name))] as const);
    const close = colors.flatMap(([one, a], i) =>
      colors.slice(i + 1).flatMap(([other, b]) => (difference(a, b) < LEAST_DIFFERENCE ? [`${one} and ${other}`] : [])),
    );
    expect(close).toEqual([]);
  });

  it('of communities are none of a kind, nor of what belongs to none', () => {
    const others = [...SHAPES.map((shape) => `shape-${shape}`), 'community-none'];
    const close = COMMUNITIES.flatMap((one) =>
      others
        .filter((other) => difference(colourOf(one), colourOf(other)) < LEAST_DIFFERENCE)
        .map((other) => [one, other]),
    );
    expect(close).toEqual([]);
  });

  it.each(COMMUNITIES)('of %s stand out from the paper', (name) => {
    expect(wcagContrast(colourOf(name), colourOf('paper'))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it.each(SHAPES)('of a %s stand out from the paper', (shape) => {
    expect(wcagContrast(colourOf(`shape-${shape}`), colourOf('paper'))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});
