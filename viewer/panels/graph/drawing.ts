/** How what is shown is drawn, on the canvas and in files. */
import type { Places } from '../../canvas/layouts/index.js';
import type { Community } from '../../data/graph/communities.js';

/** As many communities as there are colours that can be told apart; the rest stays without one. */
export const COMMUNITY_COLOURS = 8;

export interface Drawing {
  /** Places that differ from those of the slice; null where its own serve. */
  readonly places: Places | null;
  readonly communities: Communities;
  readonly tidy: Tidy;
}

export interface Communities {
  readonly listed: readonly Community[];
  /** The place of a node's community in the list; null when they are not asked for. */
  readonly groups: ReadonlyMap<string, number> | null;
}

export interface Tidy {
  /** Null until the reader asks for it. */
  readonly places: Places | null;
  readonly isRunning: boolean;
  /** Null where no worker can be started, as in a page opened from a file. */
  readonly start: (() => void) | null;
}
