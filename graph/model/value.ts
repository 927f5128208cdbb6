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

/** What a query parameter may be; whole numbers reach the store as integers. */
export type Parameter = null | boolean | number | string | readonly Parameter[] | { readonly [key: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

const record: z.ZodType<Readonly<Record<string, Value>>> = z.lazy(() => z.record(z.string(), valueSchema));
export const nodeValueSchema = z.strictObject({
  kind: z.literal('node'),
  labels: z.array(z.string()),
  properties: record,
});
export const edgeValueSchema = z.strictObject({ kind: z.literal('edge'), type: z.string(), properties: record });
export const pathValueSchema = z.strictObject({
  kind: z.literal('path'),
  nodes: z.array(nodeValueSchema),
  edges: z.array(edgeValueSchema),
});
export const mapValueSchema = z.strictObject({ kind: z.literal('map'), entries: record });

/** What is not plain says what it is; nodes and edges of the tool have their id in their properties. */
export const valueSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(valueSchema),
    z.discriminatedUnion('kind', [nodeValueSchema, edgeValueSchema, pathValueSchema, mapValueSchema]),
  ]),
);

export const parameterSchema: z.ZodType<Parameter, Parameter> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(parameterSchema),
    z.record(z.string(), parameterSchema),
  ]),
);
