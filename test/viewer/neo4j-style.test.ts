/** The style file for Neo4j Browser shows the captions of the model and the colours of the viewer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTOR_KIND_LABELS, captionOf, DRAWN_EDGE_TYPES, EDGE_TYPES, NODE_LABELS } from '../../graph/model/index.js';
import { ROOT } from '../support/sources.js';

const style = readFileSync(join(ROOT, 'docs/neo4j-browser.grass'), 'utf8');
const tokens = readFileSync(join(ROOT, 'viewer/style/tokens.css'), 'utf8');
const rules = new Map(
  [...style.matchAll(/^([\w.]+) \{\n([^}]*(?:\{[^}]*\}[^}]*)*)\n\}/gm)].map(([, name, body]) => [name, body ?? '']),
);
const token = (name: string): string => new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1] ?? '';
const kebab = (name: string): string => name.toLowerCase().replaceAll('_', '-');

describe('docs/neo4j-browser.grass', () => {
  it.each(NODE_LABELS)('shows the caption of %s', (label) => {
    const [, property = ''] = /caption: "\{(\w+)\}"/.exec(rules.get(`node.${label}`) ?? '') ?? [];
    expect(captionOf(label, { [property]: 'shown' })).toBe('shown');
  });

  it.each([...Object.values(ACTOR_KIND_LABELS), 'Statement', 'Event', 'Place'])(
    'colours %s as the viewer does',
    (label) => {
      expect(rules.get(`node.${label}`)).toContain(`color: ${token(`shape-${kebab(label)}`)};`);
    },
  );

  it.each(DRAWN_EDGE_TYPES)('colours %s as the viewer does', (type) => {
    expect(rules.get(`relationship.${type}`)).toContain(`color: ${token(`edge-${kebab(type)}`)};`);
  });

  it('knows every type of edge', () => {
    for (const type of EDGE_TYPES) expect(rules.has(`relationship.${type}`)).toBe(true);
  });
});
