/** The typed attributes of GraphML and GEXF. A table, free of schemas so that the page can share it; a test derives it anew. */

export type AttributeType = 'string' | 'boolean' | 'long' | 'double';

/** Property name → type, over all labels or edge types; every other property is a string. */
export type AttributeTypes = ReadonlyMap<string, AttributeType>;

export const NODE_ATTRIBUTE_TYPES: AttributeTypes = new Map([
  ['bodyEnd', 'long'],
  ['bodyStart', 'long'],
  ['confidence', 'double'],
  ['contested', 'boolean'],
  ['depth', 'long'],
  ['unnamed', 'boolean'],
]);

export const EDGE_ATTRIBUTE_TYPES: AttributeTypes = new Map([
  ['confidence', 'double'],
  ['end', 'long'],
  ['order', 'long'],
  ['start', 'long'],
]);
