/** One relation in full: its two ends, what it adds, and the rule that found it. */
import type { SliceEdge } from '../../graph/model/index.js';
import { bundleOf } from '../data/bundles.js';
import type { GraphIndex } from '../data/graph.js';
import { type Text, wordFor } from '../i18n/text.js';
import { useDesk } from './desk.js';
import { confidenceOf, type Fact, Facts, ruleOf } from './facts.js';
import { EdgeIcon } from './icons.js';
import { EdgeLink, NodeLink } from './links.js';

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
      <Bundled edge={edge} />
    </>
  );
}

/** The same relation as other places tell it, each with its own evidence. */
function Bundled({ edge }: { readonly edge: SliceEdge }) {
  const { index, text } = useDesk();
  const bundle = bundleOf(index, edge);
  if (bundle.length < 2) return null;
  return (
    <section class="relations">
      <h3>{text('details.bundle', { count: bundle.length })}</h3>
      <ul>
        {bundle.map((other) => (
          <li key={other.id}>
            <EdgeLink edge={other}>{sourceOf(index, other)}</EdgeLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sourceOf(index: GraphIndex, { properties }: SliceEdge): string {
  const article = index.articles.get(String(properties.articleId));
  return [article?.publisher, article?.headline].filter((part) => part).join(' · ') || String(properties.articleId);
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
    ['details.rule', ruleOf(properties.rule)],
    ['details.confidence', confidenceOf(properties.confidence)],
  ];
}
