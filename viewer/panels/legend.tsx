/** The legend, which is also the filter: every kind with its form, its colour, its count and a switch. */
import type { ComponentChildren } from 'preact';
import { DRAWN_EDGE_TYPES, DRAWN_LABELS } from '../../graph/model/drawn.js';
import { type Shape, shapeOf } from '../canvas/shape.js';
import { clearFilters, toggleKind } from '../state/filter.js';
import type { Kind } from '../state/state.js';
import { useDesk } from './desk.js';
import { EdgeIcon, ShapeIcon } from './icons.js';

const ACTOR_SHAPES = ['person', 'organization', 'country', 'group'] as const satisfies readonly Shape[];
const LABEL_SHAPES = { Actor: 'person', Statement: 'statement', Event: 'event', Place: 'place' } as const;

export function Legend() {
  const { index, state, change, text } = useDesk();
  const { nodes, edges } = index.slice;
  const nodeCounts = countBy(nodes, ({ label }) => label);
  const edgeCounts = countBy(edges, ({ type }) => type);
  const shapeCounts = countBy(nodes, shapeOf);
  return (
    <section class="legend" aria-label={text('legend.title')}>
      <h2>{text('legend.nodes')}</h2>
      {DRAWN_LABELS.map((label) => (
        <>
          <KindSwitch kind={label} name={text(`label.${label}`)} count={nodeCounts.get(label) ?? 0}>
            <ShapeIcon shape={LABEL_SHAPES[label]} />
          </KindSwitch>
          {label === 'Actor' && (
            <ul class="shapes">
              {ACTOR_SHAPES.map((shape) => (
                <li key={shape}>
                  <ShapeIcon shape={shape} /> {text(`kind.${shape}`)}
                  <span class="count">{shapeCounts.get(shape) ?? 0}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      ))}
      <h2>{text('legend.edges')}</h2>
      {DRAWN_EDGE_TYPES.filter((type) => edgeCounts.has(type)).map((type) => (
        <KindSwitch key={type} kind={type} name={text(`edge.${type}`)} count={edgeCounts.get(type) ?? 0}>
          <EdgeIcon type={type} />
        </KindSwitch>
      ))}
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

interface KindSwitchProps {
  readonly kind: Kind;
  readonly name: string;
  readonly count: number;
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
      <span class="count">{count}</span>
    </label>
  );
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
