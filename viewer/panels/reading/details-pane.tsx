/** The details of the selection: what it is, what it rests on, what it is joined with, and why it is here. */
import { clearSelection } from '../../state/select.js';
import { useDesk } from '../shared/desk.js';
import { EdgeDetails } from './edge-details.js';
import { NodeDetails } from './node-details.js';
import type { Evidence } from './use-evidence.js';

export function DetailsPane({ evidence }: { readonly evidence: Evidence }) {
  const { index, state, change, text } = useDesk();
  const { selection } = state;
  const node = selection?.kind === 'node' ? index.nodes.get(selection.id) : undefined;
  const edge = selection?.kind === 'edge' ? index.edges.get(selection.id) : undefined;
  return (
    <section class="details" aria-label={text('details.pane')}>
      <button type="button" class="quiet back" onClick={() => change(clearSelection)}>
        ← {text('details.close')}
      </button>
      {node && <NodeDetails key={node.id} node={node} evidence={evidence} />}
      {edge && <EdgeDetails key={edge.id} edge={edge} evidence={evidence} />}
      {!node && !edge && (
        <div class="notice" role="alert">
          <h2>{text('status.unknown')}</h2>
          <p>{text('status.unknownHint')}</p>
        </div>
      )}
    </section>
  );
}
