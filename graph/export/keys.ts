/** The typed attribute declarations of a GraphML file, derived from the model's schemas and not from the values met. */
import { z } from 'zod';
import { edgeSchemas, nodeSchemas } from '../model/index.js';

export type AttributeType = 'string' | 'boolean' | 'long' | 'double';

const TYPE_OF_JSON_SCHEMA: Readonly<Record<string, AttributeType>> = {
  boolean: 'boolean',
  integer: 'long',
  number: 'double',
};

interface PropertySchema {
  readonly type?: string;
  readonly anyOf?: readonly PropertySchema[];
}

/** Property name → type, over all labels or edge types; a property that no schema declares is a string. */
export type AttributeTypes = ReadonlyMap<string, AttributeType>;

export const NODE_ATTRIBUTE_TYPES: AttributeTypes = attributeTypes(Object.values(nodeSchemas));
export const EDGE_ATTRIBUTE_TYPES: AttributeTypes = attributeTypes(Object.values(edgeSchemas));

function attributeTypes(schemas: readonly z.ZodType[]): AttributeTypes {
  const types = new Map<string, AttributeType>();
  for (const schema of schemas) {
    const { properties = {} } = z.toJSONSchema(schema) as { properties?: Record<string, PropertySchema> };
    for (const [name, property] of Object.entries(properties)) {
      const type = attributeType(property);
      types.set(name, (types.get(name) ?? type) === type ? type : 'string');
    }
  }
  return types;
}

function attributeType(schema: PropertySchema): AttributeType {
  const known = (schema.anyOf ?? []).find(({ type }) => type !== 'null') ?? schema;
  return TYPE_OF_JSON_SCHEMA[known.type ?? 'string'] ?? 'string';
}
