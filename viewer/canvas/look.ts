/** What the canvas is told to show, what it can be asked to do, and what it tells of the reader's hand. */

import type { Shown } from '../data/graph/part.js';
import type { Text } from '../i18n/text.js';
import type { Camera, Selection } from '../state/state.js';
import type { Point } from './geometry.js';
import type { Guide } from './layouts/index.js';

export interface CanvasLook {
  readonly selection: Selection | null;
  readonly shown: Shown;
  /** Stands for what narrows the picture: when it changes, a look without a camera is fitted to what is shown then. */
  readonly narrowing: string;
  readonly text: Text;
  /** Edges whose bundle is drawn line by line. */
  readonly unfolded: readonly string[];
  /** The nodes that everything shown is about: to choose one leaves nothing faint. */
  readonly subjects: readonly string[];
  /** Null looks at all that is shown. */
  readonly camera: Camera | null;
  /** Places that differ from those of the slice, in layout units: of a frame, or of the reader's hand. */
  readonly places: ReadonlyMap<string, Point> | null;
  /** Words that explain the places. */
  readonly guides: readonly Guide[];
  /** The community of each node, from 0; null leaves the colours to the kinds. */
  readonly groups: ReadonlyMap<string, number> | null;
}

export interface CanvasEvents {
  readonly onSelect: (selection: Selection) => void;
  readonly onClear: () => void;
  /** The reader turned or moved the picture; null is the whole of it. */
  readonly onLook: (camera: Camera | null) => void;
  /** The reader asks for the lines of a bundle, or for the bundle again; `edge` stands for it. */
  readonly onUnfold: (edge: string) => void;
  /** Right click, long press or menu key on a node; `at` is in pixels of the window. */
  readonly onMenu: (node: string, at: Point) => void;
  /** A node was put in a place, in layout units. */
  readonly onMove: (node: string, place: Point) => void;
}

export interface CanvasView {
  show(look: CanvasLook): void;
  fit(): void;
  zoom(factor: number): void;
  remove(): void;
}
