/** Cypher values in one canonical form for every store: temporals are ISO strings, labels sorted, nulls dropped in maps. */
import { z } from 'zod';

export type Value = null | boolean | number | string | readonly Value[] | NodeValue | EdgeValue | PathValue | MapValue;
export interface NodeValue {
  readonly kind: 'node';
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}
export interface EdgeValue {
  readonly kind: 'edge';
  readonly type: string;
  readonly properties: Readonly<Record<string, Value>>;
}
export interface PathValue {
  readonly kind: 'path';
  readonly nodes: readonly NodeValue[];
  readonly edges: readonly EdgeValue[];
}
export interface MapValue {
  readonly kind: 'map';
  readonly entries: Readonly<Record<string, Value>>;
}

const record: z.ZodType<Readonly<Record<string, Value>>> = z.lazy(() => z.record(z.string(), valueSchema));
const nodeSchema = z.strictObject({ kind: z.literal('node'), labels: z.array(z.string()), properties: record });
const edgeSchema = z.strictObject({ kind: z.literal('edge'), type: z.string(), properties: record });
const pathSchema = z.strictObject({
  kind: z.literal('path'),
  nodes: z.array(nodeSchema),
  edges: z.array(edgeSchema),
});
const mapSchema = z.strictObject({ kind: z.literal('map'), entries: record });

/** What is not plain says what it is; nodes and edges of the tool have their id in their properties. */
export const valueSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(valueSchema),
    z.discriminatedUnion('kind', [nodeSchema, edgeSchema, pathSchema, mapSchema]),
  ]),
);
