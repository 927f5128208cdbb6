/** The colours and fonts that the graph is drawn with. */
import type { DrawnEdgeType } from '../../graph/model/drawn.js';
import type { Shape } from './shape.js';

export interface Palette {
  readonly shape: (shape: Shape) => string;
  readonly edge: (type: DrawnEdgeType) => string;
  /** From 0; none is grey. */
  readonly community: (group: number | undefined) => string;
  readonly font: (language: string) => string;
  readonly ink: string;
  readonly paper: string;
  readonly panel: string;
  readonly line: string;
  readonly faint: string;
  readonly soft: string;
  readonly accent: string;
}
