/** A label as it is wanted, before it has a place, and what decides how it looks. */
import type { Text } from '../../i18n/text.js';
import type { Focus } from '../focus.js';
import type { Point } from '../geometry.js';
import type { Palette } from '../palette.js';
import type { Candidate, Placed } from './place-labels.js';
import type { Ground, Writing } from './writing.js';

export interface Label extends Candidate {
  readonly writing: Writing;
  readonly fullWriting?: Writing | undefined;
  /** The edge that it names; clicking the word is easier than hitting a thin line. */
  readonly edge: string | null;
  /** Whether it counts the lines of a bundle, and unfolds it when it is clicked. */
  readonly isBundle: boolean;
}

/** The word of an edge, where it stands. */
export interface EdgeLabel extends Placed {
  readonly edge: string;
  readonly isBundle: boolean;
}

/** A word that explains the layout, in pixels of the canvas. */
export interface PlacedGuide extends Point {
  readonly words: string;
}

export interface LabelSetting {
  readonly palette: Palette;
  readonly text: Text;
  /** Of the interface. */
  readonly language: string;
  readonly focus: Focus | null;
  /** The node whose caption comes before all others, and whole. */
  readonly first: string | null;
  readonly guides: readonly PlacedGuide[];
  readonly isShownEdge: (edge: string) => boolean;
}

export type Measure = (text: string | readonly string[], font: string, ground?: Ground) => Writing;
