/** What a reader wants to see first of all that is shown: the latest words, who speaks most, what is to come. */
import type { DrawnLabel } from '../../../graph/model/drawn.js';
import type { SliceNode } from '../../../graph/model/index.js';
import { NONE } from '../../state/state.js';
import { edgesOf, type GraphIndex } from '../graph.js';
import { profileIn } from '../profile.js';
import { timelineItems } from '../time/timeline.js';
import type { Shown } from './part.js';

export interface Speaker {
  readonly node: SliceNode;
  /** Statements among those that are shown. */
  readonly said: number;
}

export interface Overview {
  readonly counts: Readonly<Record<DrawnLabel, number>>;
  /** Statements whose speaker was not found. */
  readonly unattributed: number;
  /** The latest first. */
  readonly statements: readonly SliceNode[];
  /** Whoever says most first. */
  readonly speakers: readonly Speaker[];
  /** Planned or supposed, the nearest first. */
  readonly coming: readonly SliceNode[];
}

const EXPECTED: readonly string[] = ['planned', 'hypothetical', 'occurred'];

export function overviewOf(index: GraphIndex, shown: Shown): Overview {
  const nodes = index.slice.nodes.filter(({ id }) => shown.nodes.has(id));
  const of = (label: DrawnLabel): SliceNode[] => nodes.filter((node) => node.label === label);
  const statements = of('Statement');
  const actors = of('Actor');
  return {
    counts: {
      Actor: actors.length,
      Statement: statements.length,
      Event: of('Event').length,
      Place: of('Place').length,
    },
    unattributed: statements.filter(({ id }) => profileIn(index, id)?.values.speaker?.includes(NONE)).length,
    statements: latest(statements, (node) => toldOn(index, node)),
    speakers: speakersOf(index, shown, actors),
    coming: comingEvents(index, shown),
  };
}

/** When it was said, or else published. */
export function toldOn(index: GraphIndex, { id, properties }: SliceNode): string | null {
  const published = index.articles.get(String(properties.articleId))?.publishedAt?.slice(0, 10) ?? null;
  return profileIn(index, id)?.interval?.from ?? published;
}

function latest<T>(items: readonly T[], dayOf: (item: T) => string | null): T[] {
  const days = new Map(items.map((item) => [item, dayOf(item) ?? '']));
  const day = (item: T): string => days.get(item) ?? '';
  return [...items].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

function speakersOf(index: GraphIndex, { edges }: Shown, actors: readonly SliceNode[]): Speaker[] {
  const counted = actors.map((node) => ({
    node,
    said: edgesOf(index, node.id).filter(({ id, type }) => type === 'SAID' && edges.has(id)).length,
  }));
  return counted.filter(({ said }) => said > 0).sort((a, b) => b.said - a.said);
}

/** Those that any article expects or tells as a fact. */
function comingEvents(index: GraphIndex, shown: Shown): SliceNode[] {
  const last =
    index.slice.articles
      .map(({ publishedAt }) => publishedAt?.slice(0, 10) ?? '')
      .sort()
      .at(-1) ?? '';
  const { dated } = timelineItems(index, shown, 'happened');
  const open = dated.filter(({ isOpen, days }) => isOpen && days.to >= last);
  const isExpected = (id: string): boolean =>
    profileIn(index, id)?.values.eventStatus?.some((status) => EXPECTED.includes(status)) ?? false;
  return open.flatMap(({ id }) => (isExpected(id) ? (index.nodes.get(id) ?? []) : []));
}
