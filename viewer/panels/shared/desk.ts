/** What every panel shares: the graph, the state, how to change it, and the words of the interface. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Shown } from '../../data/graph/part.js';
import type { GraphIndex } from '../../data/graph.js';
import type { LoadError } from '../../data/load.js';
import type { Source } from '../../data/source.js';
import type { News } from '../../data/use-news.js';
import type { Text } from '../../i18n/text.js';
import type { ViewState } from '../../state/state.js';
import type { Change } from '../../state/use-view-state.js';
import type { Drawing } from '../graph/drawing.js';

export interface Desk {
  readonly source: Source;
  readonly index: GraphIndex;
  /** What the state leaves of the graph: every panel shows this and nothing else. */
  readonly shown: Shown;
  readonly drawing: Drawing;
  /** Whether a part of the graph is still on its way from the store, and why one could not be had. */
  readonly isFetching: boolean;
  readonly failure: LoadError | null;
  /** Whether the graph of now is another one than is shown. */
  readonly news: News;
  readonly state: ViewState;
  readonly change: Change;
  readonly text: Text;
  /** The address that shows another state, for links that can be copied. */
  readonly address: (state: ViewState) => string;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a panel must stand inside DeskProvider');
  return desk;
}
