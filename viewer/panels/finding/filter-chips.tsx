/** What narrows the view, each as a chip that can be taken away. */
import { restoreRemoved } from '../../state/arrange.js';
import {
  brushTo,
  clearFilters,
  frameOn,
  keepOrphans,
  requireConfidence,
  toggleKind,
  toggleValue,
} from '../../state/filter.js';
import { type Brush, FACETS, type ViewState } from '../../state/state.js';
import type { Transition } from '../../state/use-view-state.js';
import { type Desk, useDesk } from '../shared/desk.js';
import { type ValueName, valueName } from './value-name.js';

interface Chip {
  readonly key: string;
  /** What it narrows; null where the value says it all. */
  readonly name: string | null;
  readonly value: ValueName;
  readonly drop: Transition;
}

export function FilterChips() {
  const desk = useDesk();
  const chips = chipsOf(desk);
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={desk.text('chips.label')}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <ChipButton chip={chip} />
        </li>
      ))}
      <li>
        <button type="button" class="quiet" onClick={() => desk.change(showEverything)}>
          {desk.text('chips.clear')}
        </button>
      </li>
    </ul>
  );
}

function ChipButton({ chip: { name, value, drop } }: { readonly chip: Chip }) {
  const { change, text } = useDesk();
  const said = name === null ? value.words : text('chips.named', { name, value: value.words });
  return (
    <button type="button" class="chip" aria-label={text('chips.drop', { chip: said })} onClick={() => change(drop)}>
      {name !== null && <span class="of">{name}</span>}
      <span class="value" lang={value.language}>
        {value.words}
      </span>
      <span aria-hidden="true">✕</span>
    </button>
  );
}

/** How many chips there are. */
export function filterCount({ filters, brush, frame, removed }: ViewState): number {
  const values = Object.values(filters.chosen).reduce((sum, some) => sum + (some?.length ?? 0), 0);
  const switches = [
    filters.confidence > 0,
    filters.orphans,
    brush !== null,
    frame.kind !== 'whole',
    removed.length > 0,
  ];
  return filters.hidden.length + values + switches.filter(Boolean).length;
}

function showEverything(state: ViewState): ViewState {
  return frameOn(restoreRemoved(clearFilters(state)), { kind: 'whole' });
}

function chipsOf(desk: Desk): Chip[] {
  const narrowing = [...valueChips(desk), ...timeChips(desk), ...switchChips(desk)];
  // Over the graph a line of its own says how it is framed.
  return desk.state.tab === 'graph' ? narrowing : [...frameChips(desk), ...narrowing];
}

function valueChips(desk: Desk): Chip[] {
  const { hidden, chosen } = desk.state.filters;
  const kinds = hidden.map((kind) => ({
    key: kind,
    name: desk.text('chips.hidden'),
    value: { words: desk.text(isLabel(kind) ? `label.${kind}` : `edge.${kind}`) },
    drop: (state: ViewState) => toggleKind(state, kind),
  }));
  const values = FACETS.flatMap((facet) =>
    (chosen[facet] ?? []).map((value) => ({
      key: `${facet} ${value}`,
      name: desk.text(`facet.${facet}`),
      value: valueName(desk, facet, value),
      drop: (state: ViewState) => toggleValue(state, facet, value),
    })),
  );
  return [...kinds, ...values];
}

function timeChips({ state, text }: Desk): Chip[] {
  if (state.brush === null) return [];
  const name = text(`clock.${state.clock}`);
  const words = state.brush === 'undated' ? text('timeline.undatedChip') : daysOf(state.brush);
  return [{ key: 'time', name, value: { words }, drop: (before) => brushTo(before, null) }];
}

function daysOf(brush: Exclude<Brush, 'undated'>): string {
  return brush.from === brush.to ? brush.from : `${brush.from} – ${brush.to}`;
}

function switchChips({ state: { filters, removed, tab }, text }: Desk): Chip[] {
  const chips: Chip[] = [];
  const add = (key: string, words: string, drop: Transition): void => {
    chips.push({ key, name: null, value: { words }, drop });
  };
  const { confidence, orphans } = filters;
  if (confidence > 0) add('sure', text('chips.sure', { confidence }), (state) => requireConfidence(state, 0));
  if (orphans) add('orphans', text('filter.orphans'), (state) => keepOrphans(state, false));
  if (removed.length > 0 && tab !== 'graph')
    add('removed', text('chips.removed', { count: removed.length }), restoreRemoved);
  return chips;
}

function frameChips({ index, state: { frame }, text }: Desk): Chip[] {
  if (frame.kind === 'whole') return [];
  const subject = 'node' in frame ? index.nodes.get(frame.node)?.caption : undefined;
  const article = frame.kind === 'article' ? index.articles.get(frame.article)?.headline : undefined;
  const words = subject ?? article ?? text('chips.allChains');
  const drop: Transition = (state) => frameOn(state, { kind: 'whole' });
  return [{ key: 'frame', name: text(`chips.frame.${frame.kind}`), value: { words }, drop }];
}

const LABELS = ['Actor', 'Statement', 'Event', 'Place'] as const;

function isLabel(kind: string): kind is (typeof LABELS)[number] {
  return LABELS.some((label) => label === kind);
}
