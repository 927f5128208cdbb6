/** The colours of forms and relations, read from the style sheet so that both themes stand in one place. */
import type { DrawnEdgeType } from '../../graph/model/drawn.js';
import type { Shape } from './shape.js';

export interface Palette {
  readonly shape: (shape: Shape) => string;
  readonly edge: (type: DrawnEdgeType) => string;
  readonly font: (language: string) => string;
  readonly ink: string;
  readonly paper: string;
  readonly faint: string;
}

export function shapeVariable(shape: Shape): string {
  return `--shape-${shape}`;
}

export function edgeVariable(type: DrawnEdgeType): string {
  return `--edge-${type.toLowerCase().replaceAll('_', '-')}`;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    shape: (shape) => read(shapeVariable(shape)),
    edge: (type) => read(edgeVariable(type)),
    font: (language) => read(language === 'zh-Hant' ? '--font-hant' : '--font-hans'),
    ink: read('--ink'),
    paper: read('--paper'),
    faint: read('--faint'),
  };
}
