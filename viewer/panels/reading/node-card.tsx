/** A node in two lines: what it is, and who said it to whom or who took part, and when. */

import type { DrawnEdgeType } from '../../../graph/model/drawn.js';
import type { SliceNode } from '../../../graph/model/index.js';
import { shapeOf } from '../../canvas/shape.js';
import { edgesOf, type GraphIndex, languageOf, otherEnd } from '../../data/graph.js';
import { statusesOf, timeOf } from '../../data/tellings.js';
import { eventTypeWords, statusWords } from '../../i18n/captions.js';
import { type Text, wordFor } from '../../i18n/text.js';
import { shortTime } from '../../i18n/time.js';
import { useDesk } from '../shared/desk.js';
import { ShapeIcon } from '../shared/icons.js';
import { Attribution } from './attribution.js';

export function NodeCard({ node }: { readonly node: SliceNode }) {
  const { index, text } = useDesk();
  return (
    <div class="node-card">
      <p class="card-name" lang={languageOf(index, node.id)}>
        <ShapeIcon shape={shapeOf(node)} />
        {node.label === 'Statement' ? <Attribution statement={node.id} /> : node.caption}
      </p>
      <p class="note">{wordsOf(index, node, text).join(' · ')}</p>
    </div>
  );
}

function wordsOf(index: GraphIndex, node: SliceNode, text: Text): string[] {
  const { properties, label } = node;
  switch (label) {
    case 'Actor':
      return known([text(`kind.${shapeOf(node)}`), titlesOf(properties.roles), statementCount(index, node.id, text)]);
    case 'Statement':
      return known([
        wordFor(text, 'act', properties.act),
        polarityOf(properties.polarity, text),
        wordFor(text, 'directness', properties.directness),
        named(text('card.to'), othersOf(index, node.id, 'ADDRESSED_TO')),
        shortTime(properties, text),
      ]);
    case 'Event':
      return known([
        eventTypeWords(properties, text),
        statusWords(properties, text, statusesOf(index, node)),
        othersOf(index, node.id, 'PARTICIPATES_IN'),
        shortTime(timeOf(index, node), text),
      ]);
    case 'Place':
      return [text('kind.place')];
  }
}

function known(parts: readonly (string | null)[]): string[] {
  return [...new Set(parts.filter((part): part is string => part !== null && part !== ''))];
}

/** Often the same word as that of the act, and then not said twice. */
function polarityOf(polarity: unknown, text: Text): string | null {
  return typeof polarity === 'string' && polarity !== 'asserted' ? wordFor(text, 'polarity', polarity) : null;
}

function titlesOf(roles: unknown): string | null {
  return Array.isArray(roles) ? roles.join('、') : null;
}

function statementCount(index: GraphIndex, id: string, text: Text): string | null {
  const count = edgesOf(index, id).filter(({ type }) => type === 'SAID').length;
  return count > 0 ? text('card.statements', { count }) : null;
}

function named(word: string, names: string | null): string | null {
  return names ? `${word} ${names}` : null;
}

function othersOf(index: GraphIndex, id: string, type: DrawnEdgeType): string | null {
  const ids = edgesOf(index, id).filter((edge) => edge.type === type);
  const names = ids.map((edge) => index.nodes.get(otherEnd(edge, id))?.caption).filter((name) => name !== undefined);
  return names.length > 0 ? [...new Set(names)].join('、') : null;
}
