/** One actor, statement, event or place in full. */

import type { SliceNode } from '../../graph/model/index.js';
import type { Term } from '../../graph/model/ontology.js';
import { ACT_TERMS, EVENT_STATUS_TERMS, EVENT_TYPE_TERMS } from '../../graph/model/ontology.js';
import { shapeOf } from '../canvas/shape.js';
import { languageOf } from '../data/graph.js';
import { relationGroups } from '../data/relations.js';
import { type Text, wordFor } from '../i18n/text.js';
import { describeTime } from '../i18n/time.js';
import type { Language } from '../state/state.js';
import { useDesk } from './desk.js';
import { confidenceOf, type Fact, Facts, ruleOf } from './facts.js';
import { ShapeIcon } from './icons.js';
import { Mentions } from './mentions.js';
import { RelationGroupList } from './relation-list.js';

export function NodeDetails({ node }: { readonly node: SliceNode }) {
  const { index, state, text } = useDesk();
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
      <Facts facts={factsOf(node, text, state.language)} />
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

function factsOf({ label, properties }: SliceNode, text: Text, language: Language): Fact[] {
  const { aliases, roles, act, directness, type, status, depth, name } = properties;
  switch (label) {
    case 'Actor':
      return [
        ['details.aliases', joined(aliases, name)],
        ['details.roles', joined(roles, null)],
      ];
    case 'Statement':
      return [
        ['details.act', termOf(ACT_TERMS, act, language)],
        ['details.directness', wordFor(text, 'directness', directness)],
        ['details.time', describeTime(properties, text)],
        ['details.depth', typeof depth === 'number' && depth > 0 ? text('details.depthValue', { depth }) : null],
      ];
    case 'Event':
      return [
        ['details.type', termOf(EVENT_TYPE_TERMS, type, language)],
        ['details.status', termOf(EVENT_STATUS_TERMS, status, language)],
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

function termOf(terms: Readonly<Record<string, Term>>, name: unknown, language: Language): string {
  return terms[String(name)]?.[language] ?? String(name);
}
