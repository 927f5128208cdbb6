/** The state as the hash of the page's address, and back: what is left out is as it was at the start. */
import { DRAWN_EDGE_TYPES, DRAWN_LABELS, MAX_SLICE_LIMIT } from '../../graph/model/drawn.js';
import { Given, item, list } from './hash.js';
import {
  ANSWER_FORMS,
  type Asked,
  type Brush,
  type Camera,
  CLOCKS,
  FACETS,
  type Filters,
  type Frame,
  LANGUAGES,
  NO_FILTERS,
  type Pin,
  type Selection,
  type Sort,
  TABS,
  THEMES,
  type ViewState,
} from './state.js';

const KINDS = [...DRAWN_LABELS, ...DRAWN_EDGE_TYPES];
const ROWS = [...DRAWN_LABELS, 'Relation'] as const;
const GREATEST_DEPTH = 9;

/** `#node=actor%3A1f&step=2&hide=ABOUT,Place&act=deny,warn`; an empty hash is the initial state. */
export function toHash(state: ViewState, initial: ViewState): string {
  const { selection, filters, brush, camera, sort } = state;
  const parts = [
    selection && item(selection.kind, selection.id),
    state.step > 0 && `step=${state.step + 1}`,
    state.reading !== null && item('read', state.reading),
    ...filterParts(filters),
    ...(['tab', 'clock', 'rows', 'answer', 'theme', 'limit'] as const).map(
      (key) => state[key] !== initial[key] && `${key}=${state[key]}`,
    ),
    state.language !== initial.language && `lang=${state.language}`,
    brush && list('time', brush === 'undated' ? [brush] : [brush.from, brush.to]),
    framePart(state.frame),
    list('remove', state.removed),
    ...state.pins.map(({ id, x, y }) => list('pin', [id, String(x), String(y)])),
    list('expand', state.expanded),
    list('unfold', state.unfolded),
    state.communities && 'communities=1',
    camera && `look=${camera.x},${camera.y},${camera.ratio}`,
    sort && list('sort', [sort.column, sort.descending ? 'down' : 'up']),
    ...askedParts(state.asked),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Reads what it can and leaves the rest as in `initial`: an address may come from anywhere. */
export function fromHash(hash: string, initial: ViewState): ViewState {
  const given = new Given(hash);
  return {
    language: given.oneOf('lang', LANGUAGES) ?? initial.language,
    theme: given.oneOf('theme', THEMES) ?? initial.theme,
    tab: given.oneOf('tab', TABS) ?? initial.tab,
    selection: selectionIn(given),
    step: Math.max(1, given.whole('step') ?? 1) - 1,
    reading: given.text('read'),
    filters: filtersIn(given),
    clock: given.oneOf('clock', CLOCKS) ?? initial.clock,
    brush: brushIn(given),
    frame: frameIn(given),
    removed: distinct(given.list('remove')),
    pins: given.lists('pin').flatMap(pinIn),
    expanded: distinct(given.list('expand')),
    unfolded: distinct(given.list('unfold')),
    communities: given.text('communities') === '1',
    camera: cameraIn(given),
    rows: given.oneOf('rows', ROWS) ?? initial.rows,
    sort: sortIn(given),
    asked: askedIn(given),
    answer: given.oneOf('answer', ANSWER_FORMS) ?? initial.answer,
    limit: Math.min(MAX_SLICE_LIMIT, Math.max(1, given.whole('limit') ?? initial.limit)),
  };
}

function selectionIn(given: Given): Selection | null {
  for (const kind of ['node', 'edge'] as const) {
    const id = given.text(kind);
    if (id) return { kind, id };
  }
  return null;
}

function filterParts({ hidden, chosen, confidence, orphans }: Filters): (string | false)[] {
  return [
    list('hide', hidden),
    ...FACETS.map((facet) => list(facet, chosen[facet] ?? [])),
    confidence > 0 && `sure=${confidence}`,
    orphans && 'orphans=1',
  ];
}

function filtersIn(given: Given): Filters {
  const values = FACETS.map((facet) => [facet, distinct(given.list(facet)).sort()] as const);
  return {
    hidden: distinct(given.list('hide'))
      .flatMap((value) => KINDS.filter((kind) => kind === value))
      .sort(),
    chosen: Object.fromEntries(values.filter(([, some]) => some.length > 0)),
    confidence: Math.min(100, given.whole('sure') ?? NO_FILTERS.confidence),
    orphans: given.text('orphans') === '1',
  };
}

function brushIn(given: Given): Brush | null {
  const [from = '', to = ''] = given.list('time');
  if (from === 'undated') return from;
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function framePart(frame: Frame): string | false {
  switch (frame.kind) {
    case 'whole':
      return false;
    case 'chains':
      return 'frame=chains';
    case 'around':
      return list('frame', [frame.kind, frame.node, String(frame.depth)]);
    case 'path':
      return list('frame', [frame.kind, frame.node, ...(frame.to === null ? [] : [frame.to])]);
    case 'article':
      return list('frame', [frame.kind, frame.article]);
    default:
      return list('frame', [frame.kind, frame.node]);
  }
}

function frameIn(given: Given): Frame {
  const [kind, node = '', more = ''] = given.list('frame');
  if (kind === 'chains') return { kind };
  if (!node) return { kind: 'whole' };
  switch (kind) {
    case 'around':
      return { kind, node, depth: Math.min(GREATEST_DEPTH, Math.max(1, Math.trunc(Number(more)) || 1)) };
    case 'path':
      return { kind, node, to: more || null };
    case 'actor':
    case 'event':
      return { kind, node };
    case 'article':
      return { kind, article: node };
    default:
      return { kind: 'whole' };
  }
}

function pinIn([id = '', x, y]: readonly string[]): Pin[] {
  const place = { x: Number(x), y: Number(y) };
  return id && x && y && Number.isFinite(place.x) && Number.isFinite(place.y) ? [{ id, ...place }] : [];
}

function cameraIn(given: Given): Camera | null {
  const [x = Number.NaN, y = Number.NaN, ratio = Number.NaN] = given.list('look').map(Number);
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}

function sortIn(given: Given): Sort | null {
  const [column, direction] = given.list('sort');
  return column ? { column, descending: direction === 'down' } : null;
}

function askedParts(asked: Asked | null): (string | false)[] {
  if (asked === null) return [];
  const parameters = Object.entries(asked.parameters).map((pair) => list('with', pair));
  return [asked.kind === 'cypher' ? item('cypher', asked.cypher) : item('ask', asked.name), ...parameters];
}

function askedIn(given: Given): Asked | null {
  const pairs = given.lists('with').map(([key = '', value = '']) => [key, value] as const);
  const parameters = Object.fromEntries(pairs.filter(([key]) => key !== ''));
  const name = given.text('ask');
  if (name) return { kind: 'question', name, parameters };
  const cypher = given.text('cypher');
  return cypher ? { kind: 'cypher', cypher, parameters } : null;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}
