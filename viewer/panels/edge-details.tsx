/** One relation in full: its two ends, what it adds, and the rule that found it. */
import type { SliceEdge } from '../../graph/model/index.js';
import { type Text, wordFor } from '../i18n/text.js';
import { useDesk } from './desk.js';
import { confidenceOf, type Fact, Facts } from './facts.js';
import { EdgeIcon } from './icons.js';
import { NodeLink } from './links.js';

export function EdgeDetails({ edge }: { readonly edge: SliceEdge }) {
  const { index, text } = useDesk();
  const [from, to] = [index.nodes.get(edge.from), index.nodes.get(edge.to)];
  return (
    <>
      <p class="kind-line">
        <EdgeIcon type={edge.type} />
        <code>{edge.type}</code>
      </p>
      <div class="statement-of-edge">
        {from && <NodeLink node={from} />}
        <h2 class="relation-word">{text(`edge.${edge.type}`)}</h2>
        {to && <NodeLink node={to} />}
      </div>
      <Facts facts={[...added(edge, text), ...foundBy(edge)]} />
    </>
  );
}

function added({ type, properties }: SliceEdge, text: Text): Fact[] {
  const { cue, role, title, stance, order, basis } = properties;
  return [
    ['details.cue', cue],
    ['details.role', type === 'PARTICIPATES_IN' ? wordFor(text, 'role', role) : role],
    ['details.title', title],
    ['details.stance', stance && wordFor(text, 'stance', stance)],
    ['details.order', order],
    ['details.basis', basis],
  ];
}

function foundBy({ properties }: SliceEdge): Fact[] {
  return [
    ['details.rule', <code key="rule">{properties.rule}</code>],
    ['details.confidence', confidenceOf(properties.confidence)],
  ];
}
