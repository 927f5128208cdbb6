/** What the page shows, as one plain object that can be put into an address. */
import { type DrawnEdgeType, type DrawnLabel, INITIAL_SLICE_LIMIT } from '../../graph/model/drawn.js';

/** Languages of the interface, in the order of the columns of `i18n/words`. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What stands in the middle of the page. */
export const TABS = ['graph', 'table', 'ask'] as const;
export type Tab = (typeof TABS)[number];

export interface Selection {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

/** A node label or an edge type: both are filtered alike, and their names do not clash. */
export type Kind = DrawnLabel | DrawnEdgeType;

/** Properties by which the graph is narrowed to chosen values. */
export const FACETS = [
  'actorKind',
  'named',
  'eventType',
  'eventStatus',
  'act',
  'directness',
  'speaker',
  'via',
  'outlet',
  'article',
] as const;
export type Facet = (typeof FACETS)[number];

/** The value of a facet for what has none: a statement that nobody is named for, an article without an outlet. */
export const NONE = '~';

export interface Filters {
  /** Kinds that the legend switches off. */
  readonly hidden: readonly Kind[];
  /** Values that are kept; a facet without any keeps all. */
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Percent, 0 to 100: less certain statements, events and relations are left out. */
  readonly confidence: number;
  /** Whether nodes that lost all their relations to the filters stay. */
  readonly orphans: boolean;
}

/** When it happened, when it was said, when it was published. */
export const CLOCKS = ['happened', 'said', 'published'] as const;
export type Clock = (typeof CLOCKS)[number];

/** Both days inclusive, YYYY-MM-DD. */
export interface Days {
  readonly from: string;
  readonly to: string;
}
/** The days that are kept, or whatever the clock knows no day of. */
export type Brush = Days | 'undated';

/** The part of the graph that is looked at, and how it is laid out. */
export type Frame =
  | { readonly kind: 'whole' }
  /** A node and what lies within `depth` relations of it. */
  | { readonly kind: 'around'; readonly node: string; readonly depth: number }
  /** The shortest way between two nodes; `to` is null until the reader has chosen the other end. */
  | { readonly kind: 'path'; readonly node: string; readonly to: string | null }
  /** The statements of one actor by time. */
  | { readonly kind: 'actor'; readonly node: string }
  /** The sources of one event: who asserts, denies, predicts it. */
  | { readonly kind: 'event'; readonly node: string }
  /** Every statement that reached the article through somebody else, with its chain. */
  | { readonly kind: 'chains' }
  /** What one article contributes. */
  | { readonly kind: 'article'; readonly article: string };

export interface Pin {
  readonly id: string;
  /** Layout units. */
  readonly x: number;
  readonly y: number;
}

/** Where the canvas looks, in Sigma's own units. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** A row order of the table: a column's name and its direction. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** What was asked last: a question of the library, or Cypher, whose parameters are written as JSON. */
export type Asked =
  | { readonly kind: 'question'; readonly name: string; readonly parameters: Readonly<Record<string, string>> }
  | { readonly kind: 'cypher'; readonly cypher: string; readonly parameters: Readonly<Record<string, string>> };

export const ANSWER_FORMS = ['table', 'graph', 'both'] as const;
export type AnswerForm = (typeof ANSWER_FORMS)[number];

export interface ViewState {
  readonly language: Language;
  readonly theme: Theme;
  readonly tab: Tab;
  readonly selection: Selection | null;
  /** Which piece of the selection's evidence is open, from 0. */
  readonly step: number;
  /** The article that is read for its own sake, without a selection in it. */
  readonly reading: string | null;
  readonly filters: Filters;
  /** The clock that the timeline shows. */
  readonly clock: Clock;
  readonly brush: Brush | null;
  readonly frame: Frame;
  /** Nodes that the reader took away. */
  readonly removed: readonly string[];
  /** Nodes that the reader put in a place. */
  readonly pins: readonly Pin[];
  /** Nodes whose neighbours were fetched from the store, or which were fetched themselves. */
  readonly expanded: readonly string[];
  /** Edges whose bundle is drawn line by line. */
  readonly unfolded: readonly string[];
  readonly communities: boolean;
  readonly camera: Camera | null;
  /** Which kind of rows the table shows. */
  readonly rows: DrawnLabel | 'Relation';
  readonly sort: Sort | null;
  readonly asked: Asked | null;
  readonly answer: AnswerForm;
  /** How many nodes the server is asked for. */
  readonly limit: number;
}

export const NO_FILTERS: Filters = { hidden: [], chosen: {}, confidence: 0, orphans: false };

export function initialState(language: Language): ViewState {
  return {
    language,
    theme: 'auto',
    tab: 'graph',
    selection: null,
    step: 0,
    reading: null,
    filters: NO_FILTERS,
    clock: 'happened',
    brush: null,
    frame: { kind: 'whole' },
    removed: [],
    pins: [],
    expanded: [],
    unfolded: [],
    communities: false,
    camera: null,
    rows: 'Statement',
    sort: null,
    asked: null,
    answer: 'both',
    limit: INITIAL_SLICE_LIMIT,
  };
}
