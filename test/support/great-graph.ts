/** A graph of any size whose shape is that of news: a few names are everywhere, most are in one article. */
import { emptyGraph, type OnRecordGraph } from '../../graph/model/index.js';

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = [...'海明文静国强丽华建军晓东志远思敏佳怡子轩雨桐'];
/** One article's worth of drawn nodes: actors of its own, statements, events. */
const [ACTORS, STATEMENTS, EVENTS] = [8, 14, 8];
const BUSY = 5;

export function personName(i: number): string {
  const one = SURNAMES[i % SURNAMES.length] ?? '';
  const two = GIVEN[Math.floor(i / SURNAMES.length) % GIVEN.length] ?? '';
  return `${one}${two}${GIVEN[Math.floor(i / 440) % GIVEN.length] ?? ''}${Math.floor(i / 9680) || ''}`;
}

/** At least `size` drawn nodes. */
export function greatGraph(size: number): OnRecordGraph {
  const graph = emptyGraph();
  const articles = Math.ceil(size / (ACTORS + STATEMENTS + EVENTS));
  for (let i = 0; i < BUSY; i += 1) addActor(graph, `actor:busy-${i}`, `第${i}号部门`);
  for (let i = 0; i < articles; i += 1) addArticle(graph, i);
  return graph;
}

function addActor(graph: OnRecordGraph, id: string, name: string): void {
  const properties = { id, name, kind: 'person', aliases: [`${name[0]}某`], roles: ['主任'], unnamed: false };
  graph.addNode(id, { label: 'Actor', furtherLabels: ['Person'], properties });
}

function addArticle(graph: OnRecordGraph, i: number): void {
  const article = `article:${i}`;
  const told = { articleId: article, rule: 'made', confidence: 0.8 };
  const day = new Date(Date.UTC(2024, 0, 1 + (i % 700))).toISOString().slice(0, 10);
  const dated = { start: day, end: day, precision: 'day', timeText: day };
  const names = { headline: `第${i}篇报道`, publisher: '海港日报', url: null, language: 'zh-Hans' };
  const properties = { id: article, ...names, publishedAt: day, updatedAt: null, hash: String(i) };
  graph.addNode(article, { label: 'Article', furtherLabels: [], properties });
  const join = (
    from: string,
    to: string,
    type: 'SAID' | 'ABOUT' | 'PARTICIPATES_IN' | 'MENTIONED_IN',
    more: object,
  ): void => {
    const id = `edge:${graph.size}`;
    graph.addDirectedEdgeWithKey(id, from, to, { type, properties: { id, ...told, start: 0, end: 3, ...more } });
  };
  const mention = (node: string, role: string): void => join(node, article, 'MENTIONED_IN', { exact: '某某某', role });
  const actors = [`actor:busy-${i % BUSY}`, ...Array.from({ length: ACTORS }, (_, k) => `actor:${i}-${k}`)];
  for (const [k, id] of actors.slice(1).entries()) addActor(graph, id, personName(i * ACTORS + k));
  for (const actor of actors) mention(actor, 'name');
  const pick = (k: number): string => actors[k % actors.length] ?? '';
  const events = Array.from({ length: EVENTS }, (_, k) => `event:${i}-${k}`);
  events.forEach((id, k) => {
    const kind = { label: `第${i}篇事件${k}`, type: 'meet', ploverType: null, status: 'occurred', place: null };
    graph.addNode(id, { label: 'Event', furtherLabels: [], properties: { id, ...kind, ...dated, ...told } });
    mention(id, 'trigger');
    join(pick(k), id, 'PARTICIPATES_IN', { role: 'agent' });
  });
  for (let k = 0; k < STATEMENTS; k += 1) {
    const id = `statement:${i}-${k}`;
    const text = `第${i}篇的第${k}个说法，涉及双方继续会谈的安排`;
    const said = {
      text,
      caption: text,
      directness: 'direct',
      act: 'claim',
      polarity: 'asserted',
      depth: 0,
    };
    graph.addNode(id, { label: 'Statement', furtherLabels: [], properties: { id, ...said, ...dated, ...told } });
    mention(id, 'content');
    join(pick(k), id, 'SAID', { cue: '说', role: null });
    join(id, events[k % EVENTS] ?? '', 'ABOUT', { stance: 'asserts' });
  }
}
