/** Links that move the selection; being real links they can be copied, opened in a new tab and walked back from. */
import type { ComponentChildren } from 'preact';
import type { SliceEdge, SliceNode } from '../../../graph/model/index.js';
import { shapeOf } from '../../canvas/shape.js';
import { languageOf } from '../../data/graph.js';
import { select } from '../../state/select.js';
import type { Selection } from '../../state/state.js';
import { useDesk } from './desk.js';
import { EdgeIcon, ShapeIcon } from './icons.js';

export function NodeLink({ node, note }: { readonly node: SliceNode; readonly note?: ComponentChildren }) {
  const { index } = useDesk();
  return (
    <SelectionLink selection={{ kind: 'node', id: node.id }}>
      <ShapeIcon shape={shapeOf(node)} />
      <span class="caption" lang={languageOf(index, node.id)}>
        {node.caption}
      </span>
      {note}
    </SelectionLink>
  );
}

interface EdgeLinkProps {
  readonly edge: SliceEdge;
  readonly children?: ComponentChildren;
}

/** A small arrow, with words or without, that opens what a relation rests on. */
export function EdgeLink({ edge, children }: EdgeLinkProps) {
  const { text } = useDesk();
  return (
    <SelectionLink selection={{ kind: 'edge', id: edge.id }} label={text('details.edge')}>
      <EdgeIcon type={edge.type} />
      {children}
    </SelectionLink>
  );
}

interface SelectionLinkProps {
  readonly selection: Selection;
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function SelectionLink({ selection, label, children }: SelectionLinkProps) {
  const { state, address } = useDesk();
  const current = state.selection?.kind === selection.kind && state.selection.id === selection.id;
  return (
    <a
      class={selection.kind === 'edge' ? 'edge-link' : 'node-link'}
      href={address(select(state, selection))}
      title={label}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </a>
  );
}
