/** The columns of the table for each kind of rows: what a cell says, in which language, and how it is ordered. */
import type { SliceNode } from '../../../graph/model/index.js';
import { eventTypeWords, relationWord, statusWords } from '../../i18n/captions.js';
import { type Text, type TextKey, wordFor } from '../../i18n/text.js';
import { shortTime } from '../../i18n/time.js';
import { edgesOf, type GraphIndex, languageOf, otherEnd } from '../graph.js';
import { confidenceOf, profileIn } from '../profile.js';
import { statusesOf, timeOf } from '../tellings.js';
import { attributionOf } from '../text/attribution.js';
import type { RowKind } from './table-rows.js';

export interface Cell {
  readonly words: string;
  /** Undefined for words of the interface, numbers and dates. */
  readonly language?: string | undefined;
  /** What it is sorted by; null stands last in either direction. */
  readonly order: string | number | null;
}

export interface TableColumn {
  /** As it stands in the address. */
  readonly name: string;
  readonly title: TextKey;
  /** The column of the words that are read: it gets the room that the others leave. */
  readonly isWide?: boolean;
  readonly cellOf: (id: string) => Cell;
}

export function columnsFor(index: GraphIndex, text: Text, kind: RowKind): readonly TableColumn[] {
  const make = new ColumnMaker(index, text);
  switch (kind) {
    case 'Statement':
      return statementColumns(make);
    case 'Event':
      return eventColumns(make);
    case 'Actor':
      return actorColumns(make);
    case 'Place':
      return placeColumns(make);
    case 'Relation':
      return relationColumns(make);
  }
}

function statementColumns(make: ColumnMaker): TableColumn[] {
  return [
    make.speaker(),
    make.names('via', 'facet.via', (id) => make.voices(id, 'via')),
    make.caption('words', 'column.words'),
    make.word('act', 'facet.act', 'act'),
    make.word('directness', 'facet.directness', 'directness'),
    make.names('to', 'column.to', (id) => make.ends(id, 'ADDRESSED_TO')),
    make.names('about', 'column.about', (id) => make.ends(id, 'ABOUT')),
    make.day('said', 'column.said'),
    ...make.ofArticle((id) => String(make.node(id)?.properties.articleId)),
    make.confidence((id) => make.node(id)?.properties),
  ];
}

function eventColumns(make: ColumnMaker): TableColumn[] {
  return [
    make.caption('label', 'label.Event'),
    make.eventType(),
    make.status(),
    make.day('happened', 'clock.happened'),
    make.names('place', 'label.Place', (id) => make.ends(id, 'AT_PLACE')),
    make.names('who', 'column.who', (id) => make.ends(id, 'PARTICIPATES_IN')),
    make.count('statements', 'column.statements', (id) => make.ends(id, 'ABOUT').length),
    make.count('articles', 'column.articles', (id) => make.articles(id)),
    make.confidence((id) => make.node(id)?.properties),
  ];
}

function actorColumns(make: ColumnMaker): TableColumn[] {
  return [
    make.caption('name', 'column.name'),
    make.word('kind', 'facet.actorKind', 'kind'),
    make.texts('aliases', 'details.aliases'),
    make.texts('roles', 'details.roles'),
    make.count('statements', 'out.SAID', (id) => make.ends(id, 'SAID').length),
    make.count('events', 'out.PARTICIPATES_IN', (id) => make.ends(id, 'PARTICIPATES_IN').length),
    make.count('articles', 'column.articles', (id) => make.articles(id)),
  ];
}

function placeColumns(make: ColumnMaker): TableColumn[] {
  return [
    make.caption('name', 'column.name'),
    make.count('events', 'in.AT_PLACE', (id) => make.ends(id, 'AT_PLACE').length),
    make.count('articles', 'column.articles', (id) => make.articles(id)),
  ];
}

function relationColumns(make: ColumnMaker): TableColumn[] {
  return [
    make.names('from', 'column.from', (id) => make.end(id, 'from'), true),
    make.relation(),
    make.names('to', 'column.end', (id) => make.end(id, 'to'), true),
    ...make.ofArticle((id) => String(make.edge(id)?.properties.articleId)),
    make.confidence((id) => make.edge(id)?.properties),
  ];
}

type Properties = SliceNode['properties'];

class ColumnMaker {
  constructor(
    private readonly index: GraphIndex,
    private readonly text: Text,
  ) {}

  node = (id: string) => this.index.nodes.get(id);
  edge = (id: string) => this.index.edges.get(id);

  /** Ids of the actors that a statement came from. */
  voices(id: string, part: 'speaker' | 'via'): string[] {
    return attributionOf(this.index, id).flatMap((link) => (link.part === part && link.id !== null ? [link.id] : []));
  }

  ends(id: string, type: string): string[] {
    return edgesOf(this.index, id).flatMap((edge) => (edge.type === type ? [otherEnd(edge, id)] : []));
  }

  end(id: string, end: 'from' | 'to'): string[] {
    const edge = this.edge(id);
    return edge ? [edge[end]] : [];
  }

  articles(id: string): number {
    return profileIn(this.index, id)?.articles.size ?? 0;
  }

  caption(name: string, title: TextKey): TableColumn {
    const cellOf = (id: string): Cell => {
      const words = this.node(id)?.caption ?? '';
      return { words, language: languageOf(this.index, id), order: words };
    };
    return { name, title, isWide: true, cellOf };
  }

  names(name: string, title: TextKey, idsOf: (id: string) => readonly string[], isWide = false): TableColumn {
    const cellOf = (id: string): Cell => {
      const ids = [...new Set(idsOf(id))];
      const words = ids.map((one) => this.node(one)?.caption ?? one).join(LISTED);
      return { words, language: ids[0] && languageOf(this.index, ids[0]), order: words || null };
    };
    return { name, title, isWide, cellOf };
  }

  /** Never empty: that nobody was found is said. */
  speaker(): TableColumn {
    const found = this.names('speaker', 'column.speaker', (id) => this.voices(id, 'speaker'));
    const nobody: Cell = { words: this.text('attribution.nobody'), order: null };
    return { ...found, cellOf: (id) => (this.voices(id, 'speaker').length > 0 ? found.cellOf(id) : nobody) };
  }

  texts(property: string, title: TextKey): TableColumn {
    const cellOf = (id: string): Cell => {
      const values = this.node(id)?.properties[property];
      const words = Array.isArray(values) ? values.join(LISTED) : '';
      return { words, language: languageOf(this.index, id), order: words || null };
    };
    return { name: property, title, cellOf };
  }

  word(property: string, title: TextKey, group: string): TableColumn {
    const cellOf = (id: string): Cell => {
      const words = wordFor(this.text, group, this.node(id)?.properties[property]);
      return { words, order: words };
    };
    return { name: property, title, cellOf };
  }

  eventType(): TableColumn {
    const cellOf = (id: string): Cell => {
      const words = eventTypeWords(this.node(id)?.properties ?? {}, this.text);
      return { words, order: words };
    };
    return { name: 'type', title: 'facet.eventType', cellOf };
  }

  status(): TableColumn {
    const cellOf = (id: string): Cell => {
      const node = this.node(id);
      const words = node ? statusWords(node.properties, this.text, statusesOf(this.index, node)) : '';
      return { words, order: words };
    };
    return { name: 'status', title: 'facet.eventStatus', cellOf };
  }

  /** As wide as it is known: `2025-10-01 – 10-31`. */
  day(name: string, title: TextKey): TableColumn {
    const cellOf = (id: string): Cell => {
      const [node, days] = [this.node(id), profileIn(this.index, id)?.interval];
      if (!days) return EMPTY;
      return { words: (node && shortTime(timeOf(this.index, node), this.text)) ?? '', order: days.from };
    };
    return { name, title, cellOf };
  }

  count(name: string, title: TextKey, countOf: (id: string) => number): TableColumn {
    return { name, title, cellOf: (id) => ({ words: String(countOf(id)), order: countOf(id) }) };
  }

  confidence(propertiesOf: (id: string) => Properties | undefined): TableColumn {
    const cellOf = (id: string): Cell => {
      const percent = confidenceOf(propertiesOf(id) ?? {});
      return percent === null ? EMPTY : { words: `${percent}%`, order: percent };
    };
    return { name: 'confidence', title: 'column.confidence', cellOf };
  }

  relation(): TableColumn {
    const cellOf = (id: string): Cell => {
      const edge = this.edge(id);
      const words = edge ? relationWord(edge.type, this.node(edge.to)?.properties.polarity, this.text) : '';
      return { words, order: words };
    };
    return { name: 'type', title: 'column.relation', cellOf };
  }

  ofArticle(articleOf: (id: string) => string): TableColumn[] {
    const find = (id: string) => this.index.articles.get(articleOf(id));
    const column = (name: string, title: TextKey, wordsOf: (id: string) => string | null | undefined): TableColumn => ({
      name,
      title,
      cellOf: (id) => ({ words: wordsOf(id) ?? '', language: find(id)?.language, order: wordsOf(id) ?? null }),
    });
    return [
      column('article', 'facet.article', (id) => find(id)?.headline),
      column('outlet', 'facet.outlet', (id) => find(id)?.publisher),
      column('published', 'clock.published', (id) => find(id)?.publishedAt?.slice(0, 10)),
    ];
  }
}

const LISTED = '、';
const EMPTY: Cell = { words: '', order: null };
