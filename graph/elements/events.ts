/** Event and Place nodes, who took part, and the words that tell of them. */
import {
  contentId,
  type EdgeProperties,
  EVENT_TYPE_TERMS,
  type Event,
  type Extraction,
  type OnRecordGraph,
  type QuotedSpan,
} from '../model/index.js';
import { addEdge, addNode, type Ground } from './add.js';
import { contestedEvents } from './contested.js';

export function addEvents(graph: OnRecordGraph, { article, events, statements }: Extraction): void {
  const contested = contestedEvents(statements);
  for (const event of events) {
    addEventNode(graph, article.id, event, contested.has(event.id));
    const [first] = event.mentions;
    if (!first) continue;
    const { rule, confidence } = event;
    const ground = ({ start, end }: QuotedSpan): Ground => ({ articleId: article.id, start, end, rule, confidence });
    for (const { actor, role, ...found } of event.participants) {
      addEdge(graph, {
        type: 'PARTICIPATES_IN',
        from: actor,
        to: event.id,
        ground: { ...ground(first), rule: found.rule, confidence: found.confidence },
        properties: { role },
      });
    }
    for (const mention of event.mentions) {
      const properties = { exact: mention.text, role: 'trigger' as const, ...asTold(event) };
      addEdge(graph, { type: 'MENTIONED_IN', from: event.id, to: article.id, ground: ground(mention), properties });
    }
    if (event.place !== null) addPlace(graph, event, ground(first));
  }
}

/** Others may tell of it otherwise. */
function asTold({ status, time }: Event): Partial<EdgeProperties['MENTIONED_IN']> {
  return { status, ...(time?.start && { eventStart: time.start }), ...(time?.end && { eventEnd: time.end }) };
}

function addEventNode(graph: OnRecordGraph, articleId: string, event: Event, contested: boolean): void {
  const { id, label, type, subtype = null, status, time, place, rule, confidence } = event;
  addNode(graph, 'Event', {
    id,
    label,
    type,
    ploverType: EVENT_TYPE_TERMS[type].plover,
    subtype,
    status,
    contested,
    start: time?.start ?? null,
    end: time?.end ?? null,
    precision: time?.precision ?? null,
    timeText: time?.text ?? null,
    place,
    articleId,
    rule,
    confidence,
  });
}

function addPlace(graph: OnRecordGraph, event: Event, ground: Ground): void {
  if (event.place === null) return;
  const id = contentId('place', event.place);
  addNode(graph, 'Place', { id, name: event.place });
  addEdge(graph, { type: 'AT_PLACE', from: event.id, to: id, ground, properties: {} });
}
