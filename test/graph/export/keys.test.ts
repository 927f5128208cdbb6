/** The table of attribute types says what the schemas say. */
import { expect, it } from 'vitest';
import { z } from 'zod';
import { type AttributeTypes, EDGE_ATTRIBUTE_TYPES, NODE_ATTRIBUTE_TYPES } from '../../../graph/export/keys.js';
import { edgeSchemas, nodeSchemas } from '../../../graph/model/index.js';

interface PropertySchema {
  readonly type?: string;
  readonly anyOf?: readonly PropertySchema[];
}

const TYPES: Readonly<Record<string, string>> = { boolean: 'boolean', integer: 'long', number: 'double' };

it.each([
  ['nodes', nodeSchemas, NODE_ATTRIBUTE_TYPES],
  ['edges', edgeSchemas, EDGE_ATTRIBUTE_TYPES],
] as const)('of %s', (_of, schemas, table: AttributeTypes) => {
  expect([...table].sort()).toEqual([...typesIn(Object.values(schemas))].sort());
});

/** All that is no string, by name; a name with two types is a string. */
function typesIn(schemas: readonly z.ZodType[]): Map<string, string> {
  const types = new Map<string, string>();
  for (const schema of schemas) {
    const { properties = {} } = z.toJSONSchema(schema) as { properties?: Record<string, PropertySchema> };
    for (const [name, property] of Object.entries(properties)) {
      const known = (property.anyOf ?? []).find(({ type }) => type !== 'null') ?? property;
      const type = TYPES[known.type ?? 'string'] ?? 'string';
      types.set(name, (types.get(name) ?? type) === type ? type : 'string');
    }
  }
  return new Map([...types].filter(([, type]) => type !== 'string'));
}
