/** One actor, statement, event or place in full. */
import type { SliceNode } from '../../../graph/model/index.js';
import { shapeOf } from '../../canvas/shape.js';
import { type GraphIndex, languageOf } from '../../data/graph.js';
import type { Decidable } from '../../data/place-decisions.js';
import { type RelationGroup, relationGroups } from '../../data/relations.js';
import { STATUS, TIME, tellingsOf, timeOf, versionsOf } from '../../data/tellings.js';
import { eventTypeWords, statusWords } from '../../i18n/captions.js';
import { type Text, wordFor } from '../../i18n/text.js';
import { describeTime } from '../../i18n/time.js';
import { NodeActions } from '../graph/graph-actions.js';
import { useDesk } from '../shared/desk.js';
import { type Fact, Facts } from '../shared/facts.js';
import { ShapeIcon } from '../shared/icons.js';
import { Attribution } from './attribution.js';
import type { Claim } from './confidence.js';
import { EvidenceList } from './evidence-list.js';
import { Names } from './names.js';
import { RelationGroupList } from './relation-list.js';
import { Tellings, Versions } from './tellings.js';
import type { Evidence } from './use-evidence.js';
import { Why } from './why.js';

interface NodeDetailsProps {
  readonly node: SliceNode;
  readonly evidence: Evidence;
}

export function NodeDetails({ node, evidence }: NodeDetailsProps) {
  const { index, text } = useDesk();
  const groups = relationGroups(index, node.id);
  const [first, others] = ledBy(LEADING[node.label], groups);
  const place = evidence.steps[evidence.position];
  // An actor has been found by many rules: the one of the mention that is open tells why that one is here.
  const { rule, confidence } = node.label === 'Actor' ? { ...place } : node.properties;
  return (
    <>
      <p class="kind-line">
        <ShapeIcon shape={shapeOf(node)} />
        {kindOf(node, text)}
      </p>
      <h2 lang={languageOf(index, node.id)} class={node.label === 'Statement' ? 'words' : undefined}>
        {node.caption}
      </h2>
      {node.label === 'Statement' && (
        <p class="said-by">
          <Attribution statement={node.id} linked />
        </p>
      )}
      <Facts facts={node.label === 'Event' ? eventFacts(node, evidence.index, text) : factsOf(node, text)} />
      <NodeActions node={node} />
      {node.label === 'Event' && <Tellings event={node.id} evidence={evidence} />}
      {first.map((group) => (
        <RelationGroupList key={group.title} group={group} />
      ))}
      <EvidenceList evidence={evidence} />
      {node.label === 'Actor' && <Names actor={node.id} evidence={evidence} />}
      {others.map((group) => (
        <RelationGroupList key={group.title} group={group} />
      ))}
      <Why rule={rule} confidence={confidence} claim={CLAIMS[node.label]} about={DECIDED[node.label]} place={place} />
    </>
  );
}

const CLAIMS: Readonly<Record<SliceNode['label'], Claim>> = {
  Actor: 'mention',
  Statement: 'statement',
  Event: 'event',
  Place: 'mention',
};

const DECIDED: Readonly<Record<SliceNode['label'], Decidable | null>> = {
  Actor: 'actor',
  Statement: 'statement',
  Event: 'event',
  Place: null,
};

/** What a reader chooses a node for, which stands before the places where it is mentioned: what was said by it, or about it. */
const LEADING: Readonly<Record<SliceNode['label'], readonly string[]>> = {
  Actor: ['out.SAID', 'in.VIA'],
  Statement: [],
  Event: ['in.ABOUT'],
  Place: [],
};

function ledBy(titles: readonly string[], groups: readonly RelationGroup[]) {
  const isFirst = ({ title }: RelationGroup): boolean => titles.includes(title);
  return [groups.filter(isFirst), groups.filter((group) => !isFirst(group))] as const;
}

function kindOf(node: SliceNode, text: Text): string {
  const kind = text(`kind.${shapeOf(node)}`);
  return node.properties.unnamed === true ? `${kind} · ${text('details.unnamed')}` : kind;
}

function factsOf({ label, properties }: SliceNode, text: Text): Fact[] {
  const { aliases, roles, act, polarity, directness, depth, name } = properties;
  switch (label) {
    case 'Actor':
      return [
        ['details.aliases', joined(aliases, name)],
        ['details.roles', joined(roles, null)],
      ];
    case 'Statement':
      return [
        ['details.act', wordFor(text, 'act', act)],
        ['details.polarity', polarity ? wordFor(text, 'polarity', polarity) : null],
        ['details.directness', wordFor(text, 'directness', directness)],
        ['details.time', describeTime(properties, text)],
        ['details.depth', typeof depth === 'number' && depth > 0 ? text('details.depthValue', { depth }) : null],
      ];
    case 'Event':
    case 'Place':
      return [];
  }
}

/** Where articles differ, what each tells stands in the place of what the surest one does. */
function eventFacts(node: SliceNode, index: GraphIndex, text: Text): Fact[] {
  const { properties } = node;
  const tellings = tellingsOf(index, node.id);
  const [statuses, times] = [versionsOf(tellings, STATUS), versionsOf(tellings, TIME)];
  const contested = properties.contested === true ? text('eventStatus.contested') : null;
  return [
    ['details.type', eventTypeWords(properties, text)],
    [
      'details.status',
      statuses.length > 0 ? (
        <Versions versions={statuses} aspect={STATUS} note={contested} />
      ) : (
        statusWords(properties, text)
      ),
    ],
    [
      'details.time',
      times.length > 0 ? <Versions versions={times} aspect={TIME} /> : describeTime(timeOf(index, node), text),
    ],
  ];
}

function joined(names: unknown, except: unknown): string {
  return Array.isArray(names) ? names.filter((name) => name !== except).join('、') : '';
}
