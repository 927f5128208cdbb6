/** One relation in full: its two ends, what it adds, every place that tells it, and the rule that found it. */
import type { SliceEdge, SliceNode } from '../../../graph/model/index.js';
import type { Decidable } from '../../data/place-decisions.js';
import { relationWord } from '../../i18n/captions.js';
import { type Text, wordFor } from '../../i18n/text.js';
import { useDesk } from '../shared/desk.js';
import { type Fact, Facts } from '../shared/facts.js';
import { EdgeIcon } from '../shared/icons.js';
import { NodeLink } from '../shared/links.js';
import { Attribution } from './attribution.js';
import { CarriedIn } from './carrier.js';
import type { Claim } from './confidence.js';
import { EvidenceList } from './evidence-list.js';
import type { Evidence } from './use-evidence.js';
import { Why } from './why.js';

interface EdgeDetailsProps {
  readonly edge: SliceEdge;
  readonly evidence: Evidence;
}

export function EdgeDetails({ edge, evidence }: EdgeDetailsProps) {
  const { index, text } = useDesk();
  const { rule, confidence, basis } = edge.properties;
  const word = relationWord(edge.type, index.nodes.get(edge.to)?.properties.polarity, text);
  return (
    <>
      <p class="kind-line">
        <EdgeIcon type={edge.type} />
        <code>{edge.type}</code>
        {isDerived(edge) && <span class="derived-badge">{text('details.derived')}</span>}
      </p>
      <div class={isDerived(edge) ? 'statement-of-edge derived' : 'statement-of-edge'}>
        <End id={edge.from} isCarrier={edge.type === 'REPEATS'} />
        <h2 class="relation-word">{word}</h2>
        <End id={edge.to} isCarrier={edge.type === 'REPEATS'} />
      </div>
      <Facts facts={added(edge, text)} />
      <EvidenceList evidence={evidence} />
      <Why
        rule={rule}
        confidence={confidence}
        claim={claimOf(edge)}
        basis={isDerived(edge) ? basis : undefined}
        about={decidedOf(edge)}
        place={evidence.steps[evidence.position]}
      />
    </>
  );
}

interface EndProps {
  readonly id: string;
  /** Whether it matters where and when the words came out. */
  readonly isCarrier: boolean;
}

function End({ id, isCarrier }: EndProps) {
  const { index } = useDesk();
  const node: SliceNode | undefined = index.nodes.get(id);
  if (!node) return null;
  return (
    <>
      {isCarrier && (
        <p class="run-head">
          <CarriedIn statement={node} />
        </p>
      )}
      <NodeLink node={node} />
      {node.label === 'Statement' && (
        <p class="said-by of-end">
          <Attribution statement={id} linked outlet={!isCarrier} />
        </p>
      )}
    </>
  );
}

/** Relations that keep what they were worked out from stand in no words of the article alone. */
function isDerived({ properties }: SliceEdge): boolean {
  return typeof properties.basis === 'string';
}

function claimOf({ type }: SliceEdge): Claim {
  if (type === 'REPEATS') return 'repetition';
  if (type === 'PARTICIPATES_IN') return 'participant';
  return type === 'SAID' || type === 'VIA' || type === 'ADDRESSED_TO' ? 'statement' : 'relation';
}

/** Who says, passes on or takes part is an answer about the words or the event. */
function decidedOf({ type }: SliceEdge): Decidable | null {
  if (type === 'PARTICIPATES_IN') return 'event';
  return type === 'SAID' || type === 'VIA' ? 'statement' : null;
}

function added({ type, properties }: SliceEdge, text: Text): Fact[] {
  const { cue, role, title, stance, order } = properties;
  return [
    ['details.cue', cue],
    ['details.role', type === 'PARTICIPATES_IN' ? wordFor(text, 'role', role) : role],
    ['details.title', title],
    ['details.stance', stance && wordFor(text, 'stance', stance)],
    ['details.order', order],
  ];
}
