/** The colours of forms and relations, read from the style sheet so that both themes stand in one place. */
import type { DrawnEdgeType } from '../../graph/model/drawn.js';
import type { Palette } from './inks.js';
import type { Shape } from './shape.js';

export type { Palette };

export function shapeVariable(shape: Shape): string {
  return `--shape-${shape}`;
}

export function edgeVariable(type: DrawnEdgeType): string {
  return `--edge-${type.toLowerCase().replaceAll('_', '-')}`;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const font = (name: string): string => style.getPropertyValue(name).trim();
  const [hans, hant] = [font('--font-hans'), font('--font-hant')];
  const latin = `${font('--font-latin')}, ${hans}`;
  const colour = colourReader(element);
  return {
    shape: (shape) => colour(shapeVariable(shape)),
    edge: (type) => colour(edgeVariable(type)),
    community: (group) => colour(group === undefined ? '--community-none' : `--community-${group + 1}`),
    font: (language) => (language === 'zh-Hant' ? hant : language.startsWith('en') ? latin : hans),
    ink: colour('--ink'),
    paper: colour('--paper'),
    panel: colour('--panel'),
    line: colour('--line'),
    faint: colour('--faint'),
    soft: colour('--soft'),
    accent: colour('--accent'),
  };
}

/** A variable may stand for a pair of colours; only as the colour of an element it becomes the one that is in force. */
function colourReader(element: Element): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const colour = known.get(name) ?? computed(element, name);
    known.set(name, colour);
    return colour;
  };
}

function computed(element: Element, name: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
