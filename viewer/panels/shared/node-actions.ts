/** What a reader can do with a node of the graph, wherever it stands: on the canvas, in the details, in a table. */
import type { SliceNode } from '../../../graph/model/index.js';
import { edgesOf, type GraphIndex } from '../../data/graph.js';
import type { TextKey } from '../../i18n/text.js';
import { expand, pin, removeNode, unpin } from '../../state/arrange.js';
import { frameOn } from '../../state/filter.js';
import type { Frame, ViewState } from '../../state/state.js';
import type { Transition } from '../../state/use-view-state.js';

export interface NodeAction {
  readonly name: TextKey;
  /** For the gaps of the name. */
  readonly count: number;
  readonly step: Transition;
}

const step = (name: TextKey, act: Transition, count = 0): NodeAction => ({ name, count, step: act });

export function nodeActions(index: GraphIndex, state: ViewState, node: SliceNode): NodeAction[] {
  const { id, label, degree } = node;
  const beyond = degree - edgesOf(index, id).length;
  const isPinned = state.pins.some((one) => one.id === id);
  return [
    frame('action.around', { kind: 'around', node: id, depth: 1 }),
    ...(label === 'Actor' ? [frame('action.actor', { kind: 'actor', node: id })] : []),
    ...(label === 'Event' ? [frame('action.event', { kind: 'event', node: id })] : []),
    frame('action.path', { kind: 'path', node: id, to: null }),
    ...(beyond > 0 ? [step('action.expand', (before) => expand(before, id), beyond)] : []),
    isPinned ? step('action.unpin', (before) => unpin(before, id)) : step('action.pin', (before) => pin(before, node)),
    step('action.remove', (before) => removeNode(before, id)),
  ];
}

/** Frames are drawn, so the graph is opened with them. */
function frame(name: TextKey, to: Frame): NodeAction {
  return step(name, (before) => ({ ...frameOn(before, to), tab: before.tab === 'ask' ? 'graph' : before.tab }));
}
