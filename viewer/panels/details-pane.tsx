/** The details of the selection: what it is, what it is joined with, and which rule found it. */
import { clearSelection } from '../state/select.js';
import { useDesk } from './desk.js';
import { EdgeDetails } from './edge-details.js';
import { NodeDetails } from './node-details.js';

export function DetailsPane() {
  const { index, state, change, text } = useDesk();
  const { selection } = state;
  const node = selection?.kind === 'node' ? index.nodes.get(selection.id) : undefined;
  const edge = selection?.kind === 'edge' ? index.edges.get(selection.id) : undefined;
  return (
    <section class="details" aria-live="polite">
      <button type="button" class="quiet back" onClick={() => change(clearSelection)}>
        ← {text('details.close')}
      </button>
      {node && <NodeDetails node={node} />}
      {edge && <EdgeDetails edge={edge} />}
      {!node && !edge && (
        <div class="notice" role="alert">
          <h2>{text('status.unknown')}</h2>
          <p>{text('status.unknownHint')}</p>
        </div>
      )}
    </section>
  );
}
