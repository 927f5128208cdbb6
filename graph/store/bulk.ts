/** A workspace as the CSV files that `neo4j-admin database import` reads: one a label, one a type of edge. */
import { z } from 'zod';
import { type KinArticle, kinEdges } from '../elements/kin.js';
import { repetitionEdge } from '../elements/repetitions.js';
import { edgeSchemas, MARKER_LABEL, nodeSchemas, type OnRecordGraph, type PropertyValue } from '../model/index.js';
import { join } from '../model/join.js';
import type { Profile } from '../model/profile.js';
import { type Resolution, resolve } from '../resolve/index.js';
import { contributionOf, writeContribution } from './cypher/contribution.js';
import { hiddenRows } from './cypher/joins/hidden-rows.js';
import { profileText } from './cypher/joins/profiles.js';
import { articleRows, type EdgeRow, type NodeRow, underNodes } from './cypher/rows.js';
import { schemaScript } from './cypher/schema.js';
import {
  CONTRIBUTION,
  edgeFieldsOf,
  GIVEN_FROM,
  GIVEN_TO,
  nodeFieldsOf,
  PROFILE,
  type Properties,
} from './cypher/shape.js';
import { INDEXES } from './neo4j/indexes.js';

/** Between the items of a list: no text of an article holds it. */
const BETWEEN = '\u001f';

export interface BulkLine {
  /** The file's name. */
  readonly file: string;
  readonly line: string;
}

/** Articles one after the other; only what they share stays in memory until the end. */
export class BulkWriter {
  readonly #shared = new Map<string, NodeRow>();
  readonly #articles: KinArticle[] = [];
  readonly #begun = new Set<string>();
  readonly #resolution: Resolution;

  /** Of all articles that are to come: what they have in common is known before the first is written. */
  constructor(private readonly profiles: readonly Profile[]) {
    this.#resolution = resolve(profiles);
  }

  *add(articleId: string, graph: OnRecordGraph): Iterable<BulkLine> {
    const given = articleRows(articleId, graph);
    const { shared, own, edges } = underNodes(given, this.#resolution.nodeOf);
    for (const row of shared) {
      const known = this.#shared.get(row.id);
      this.#shared.set(row.id, { ...row, properties: join(known?.properties ?? {}, row.properties) });
    }
    const kept = {
      [CONTRIBUTION]: writeContribution(contributionOf(given.shared)),
      [PROFILE]: given.profile === null ? null : profileText(given.profile),
    };
    for (const row of own) {
      if (row.label === 'Article') this.#articles.push({ id: row.id, properties: row.properties });
      yield* this.#node(row, row.label === 'Article' ? kept : {});
    }
    for (const edge of edges) yield* this.#edge(edge);
  }

  *finish(): Iterable<BulkLine> {
    for (const row of this.#shared.values()) yield* this.#node(row, {});
    for (const edge of kinEdges(this.#articles)) yield* this.#edge({ ...edge, id: edge.properties.id });
    for (const edge of this.#resolution.repetitions.map(repetitionEdge)) {
      yield* this.#edge({ ...edge, type: 'REPEATS', id: edge.properties.id });
    }
    for (const { label, rows } of hiddenRows(this.profiles, this.#resolution.nodeOf)) yield* this.#hidden(label, rows);
  }

  /** The arguments with which the import tool reads the files, one a line. */
  arguments(): string {
    const files = [...this.#begun].sort();
    const of = (kind: string, option: string) =>
      files.filter((file) => file.startsWith(kind)).map((file) => `--${option}=${file}`);
    const lists = ['--id-type=string', '--array-delimiter=U+001F', '--multiline-fields=true'];
    return `${[...of('nodes-', 'nodes'), ...of('edges-', 'relationships'), ...lists].join('\n')}\n`;
  }

  /** What the database needs once it is filled: constraints, indexes, and the empty lists that CSV cannot hold. */
  script(): string {
    return schemaScript(INDEXES);
  }

  *#node({ label, furtherLabels, properties }: NodeRow, kept: Properties): Iterable<BulkLine> {
    const file = `nodes-${label}.csv`;
    const fields = nodeFieldsOf(label);
    const types = typesOf(nodeSchemas[label]);
    const columns = fields.map((name) => (name === 'id' ? 'id:ID' : `${name}:${types.get(name)}`));
    yield* this.#head(file, [...columns, ...Object.keys(kept).map((name) => `${name}:string`), ':LABEL']);
    const cells = [...fields.map((name) => cell(properties[name])), ...Object.values(kept).map(cell)];
    yield { file, line: row([...cells, cell([label, ...furtherLabels, MARKER_LABEL])]) };
  }

  *#edge({ type, from, to, properties, given }: EdgeRow): Iterable<BulkLine> {
    const file = `edges-${type}.csv`;
    const fields = edgeFieldsOf(type);
    const types = typesOf(edgeSchemas[type]);
    const kept = [`${GIVEN_FROM}:string`, `${GIVEN_TO}:string`];
    const columns = [':START_ID', ':END_ID', ':TYPE', ...fields.map((name) => `${name}:${types.get(name)}`), ...kept];
    yield* this.#head(file, columns);
    const ends = [given?.from === from ? null : given?.from, given?.to === to ? null : given?.to];
    const cells = [...fields.map((name) => properties[name]), ...ends];
    yield { file, line: row([from, to, type, ...cells].map(cell)) };
  }

  /** Nothing leads to them, so they need no id of the import's. */
  *#hidden(label: string, rows: readonly Properties[]): Iterable<BulkLine> {
    const [first] = rows;
    if (first === undefined) return;
    const file = `nodes-${label}.csv`;
    const typeOf = (value: PropertyValue | undefined): string => HIDDEN_TYPES[typeof value] ?? 'string';
    yield* this.#head(file, [...Object.entries(first).map(([name, value]) => `${name}:${typeOf(value)}`), ':LABEL']);
    for (const properties of rows) yield { file, line: row([...Object.values(properties), label].map(cell)) };
  }

  *#head(file: string, columns: readonly string[]): Iterable<BulkLine> {
    if (this.#begun.has(file)) return;
    this.#begun.add(file);
    yield { file, line: row(columns) };
  }
}

const HIDDEN_TYPES: Readonly<Record<string, string>> = { boolean: 'boolean', number: 'long' };

function row(cells: readonly string[]): string {
  return `${cells.join(',')}\n`;
}

/** Nothing between two commas is no value; an empty text stands in quotes. */
function cell(value: PropertyValue | undefined): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.join(BETWEEN) : String(value);
  return typeof value === 'number' || typeof value === 'boolean' ? text : `"${text.replaceAll('"', '""')}"`;
}

interface PropertySchema {
  readonly type?: string;
  readonly anyOf?: readonly PropertySchema[];
}

const CSV_TYPES: Readonly<Record<string, string>> = {
  ...{ boolean: 'boolean', integer: 'long', number: 'double', array: 'string[]' },
};
const known = new WeakMap<z.ZodType, ReadonlyMap<string, string>>();

/** By the model's schema, never by the values at hand. */
function typesOf(schema: z.ZodType): ReadonlyMap<string, string> {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const { properties = {} } = z.toJSONSchema(schema) as { properties?: Record<string, PropertySchema> };
  const types = new Map(Object.entries(properties).map(([name, property]) => [name, csvType(property)]));
  known.set(schema, types);
  return types;
}

function csvType(schema: PropertySchema): string {
  const stated = (schema.anyOf ?? []).find(({ type }) => type !== 'null') ?? schema;
  return CSV_TYPES[stated.type ?? 'string'] ?? 'string';
}
