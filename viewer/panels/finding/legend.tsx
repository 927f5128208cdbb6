/** The legend, which is also the filter: every kind with its form, its colour, how many of it are shown, and a switch. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { DRAWN_EDGE_TYPES, DRAWN_LABELS } from '../../../graph/model/drawn.js';
import { type Shape, shapeOf } from '../../canvas/shape.js';
import { clearFilters, toggleKind, toggleValue } from '../../state/filter.js';
import type { Kind } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { EdgeIcon, ShapeIcon } from '../shared/icons.js';
import { LegendLines } from './legend-lines.js';

const ACTOR_SHAPES = ['person', 'organization', 'country', 'group'] as const satisfies readonly Shape[];
const LABEL_SHAPES = { Actor: 'person', Statement: 'statement', Event: 'event', Place: 'place' } as const;

/** How many there are, and how many of them are shown. */
interface Count {
  readonly shown: number;
  readonly total: number;
}

export function Legend() {
  const { index, state, change, text } = useDesk();
  const countOf = useCounts();
  const types = new Set(index.slice.edges.map(({ type }) => type));
  return (
    <section class="legend" aria-label={text('legend.title')}>
      <h2>{text('legend.nodes')}</h2>
      {DRAWN_LABELS.map((label) => (
        <>
          <KindSwitch kind={label} name={text(`label.${label}`)} count={countOf(label)}>
            <ShapeIcon shape={LABEL_SHAPES[label]} />
          </KindSwitch>
          {label === 'Actor' && <ActorKinds countOf={countOf} />}
        </>
      ))}
      <p class="note">{text('legend.size')}</p>
      <h2>{text('legend.edges')}</h2>
      {DRAWN_EDGE_TYPES.filter((type) => types.has(type)).map((type) => (
        <KindSwitch key={type} kind={type} name={text(`edge.${type}`)} count={countOf(type)}>
          <EdgeIcon type={type} />
        </KindSwitch>
      ))}
      <LegendLines />
      <button
        type="button"
        class="quiet"
        disabled={state.filters.hidden.length === 0}
        onClick={() => change(clearFilters)}
      >
        {text('legend.reset')}
      </button>
    </section>
  );
}

type CountOf = (kind: string) => Count;

function ActorKinds({ countOf }: { readonly countOf: CountOf }) {
  const { state, change, text } = useDesk();
  const chosen = state.filters.chosen.actorKind ?? [];
  return (
    <ul class="shapes">
      {ACTOR_SHAPES.map((shape) => (
        <li key={shape}>
          <button
            type="button"
            class="quiet"
            aria-pressed={chosen.includes(shape)}
            title={text('legend.only', { kind: text(`kind.${shape}`) })}
            onClick={() => change((before) => toggleValue(before, 'actorKind', shape))}
          >
            <ShapeIcon shape={shape} />
            <span class="name">{text(`kind.${shape}`)}</span>
            <Counted count={countOf(shape)} />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface KindSwitchProps {
  readonly kind: Kind;
  readonly name: string;
  readonly count: Count;
  readonly children: ComponentChildren;
}

function KindSwitch({ kind, name, count, children }: KindSwitchProps) {
  const { state, change } = useDesk();
  const shown = !state.filters.hidden.includes(kind);
  return (
    <label class={shown ? 'kind' : 'kind off'}>
      <input type="checkbox" checked={shown} onChange={() => change((before) => toggleKind(before, kind))} />
      {children}
      <span class="name">{name}</span>
      <Counted count={count} />
    </label>
  );
}

/** One number where all are shown. */
function Counted({ count: { shown, total } }: { readonly count: Count }) {
  const { text } = useDesk();
  return <span class="count">{shown === total ? total : text('legend.count', { n: shown, m: total })}</span>;
}

/** By label, by form of actor and by type of relation: their names do not clash. */
function useCounts(): CountOf {
  const { index, shown } = useDesk();
  const counts = useMemo(() => {
    const found = new Map<string, { shown: number; total: number }>();
    const add = (kind: string, isShown: boolean): void => {
      const count = found.get(kind) ?? { shown: 0, total: 0 };
      found.set(kind, { shown: count.shown + (isShown ? 1 : 0), total: count.total + 1 });
    };
    for (const node of index.slice.nodes) {
      add(node.label, shown.nodes.has(node.id));
      if (node.label === 'Actor') add(shapeOf(node), shown.nodes.has(node.id));
    }
    for (const { id, type } of index.slice.edges) add(type, shown.edges.has(id));
    return found;
  }, [index, shown]);
  return (kind) => counts.get(kind) ?? { shown: 0, total: 0 };
}
