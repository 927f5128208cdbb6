/** One actor, statement, event or place in full. */

import type { SliceNode } from '../../graph/model/index.js';
import { shapeOf } from '../canvas/shape.js';
import { languageOf } from '../data/graph.js';
import { relationGroups } from '../data/relations.js';
import { type Text, wordFor } from '../i18n/text.js';
import { describeTime } from '../i18n/time.js';
import { useDesk } from './desk.js';
import { confidenceOf, type Fact, Facts, ruleOf } from './facts.js';
import { ShapeIcon } from './icons.js';
import { Mentions } from './mentions.js';
import { RelationGroupList } from './relation-list.js';

export function NodeDetails({ node }: { readonly node: SliceNode }) {
  const { index, text } = useDesk();
  const language = languageOf(index, node.id);
  const groups = relationGroups(index, node.id);
  const speakerless = node.label === 'Statement' && !groups.some(({ title }) => title === 'in.SAID');
  return (
    <>
      <p class="kind-line">
        <ShapeIcon shape={shapeOf(node)} />
        {kindOf(node, text)}
      </p>
      <h2 lang={language} class={node.label === 'Statement' ? 'words' : undefined}>
        {node.caption}
      </h2>
      <Facts facts={factsOf(node, text)} />
      {speakerless && <p class="note">{text('details.noSpeaker')}</p>}
      {groups.map((group) => (
        <RelationGroupList key={group.title} group={group} />
      ))}
      <Mentions node={node.id} />
      <Facts facts={foundBy(node)} />
    </>
  );
}

function kindOf(node: SliceNode, text: Text): string {
  const kind = text(`kind.${shapeOf(node)}`);
  return node.properties.unnamed === true ? `${kind} · ${text('details.unnamed')}` : kind;
}

function factsOf({ label, properties }: SliceNode, text: Text): Fact[] {
  const { aliases, roles, act, directness, type, status, depth, name } = properties;
  switch (label) {
    case 'Actor':
      return [
        ['details.aliases', joined(aliases, name)],
        ['details.roles', joined(roles, null)],
      ];
    case 'Statement':
      return [
        ['details.act', wordFor(text, 'act', act)],
        ['details.directness', wordFor(text, 'directness', directness)],
        ['details.time', describeTime(properties, text)],
        ['details.depth', typeof depth === 'number' && depth > 0 ? text('details.depthValue', { depth }) : null],
      ];
    case 'Event':
      return [
        ['details.type', wordFor(text, 'eventType', type)],
        ['details.status', wordFor(text, 'eventStatus', status)],
        ['details.time', describeTime(properties, text)],
      ];
    case 'Place':
      return [];
  }
}

function foundBy({ properties }: SliceNode): Fact[] {
  return [
    ['details.rule', ruleOf(properties.rule)],
    ['details.confidence', confidenceOf(properties.confidence)],
  ];
}

function joined(names: unknown, except: unknown): string {
  return Array.isArray(names) ? names.filter((name) => name !== except).join('、') : '';
}
