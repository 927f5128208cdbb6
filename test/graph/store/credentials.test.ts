/** Who asks Neo4j: a token where there is one, unless the address itself names somebody. */
import { expect, test } from 'vitest';
import { authOf } from '../../../graph/store/neo4j/connect.js';
import { type Neo4jAddress, parseStoreUrl } from '../../../graph/store/url.js';

const address = (url: string): Neo4jAddress => {
  const parsed = parseStoreUrl(url);
  if (parsed.kind !== 'neo4j') throw new Error(url);
  return parsed;
};

test('a token goes as a bearer, over TLS and to another database too', () => {
  const parsed = address('neo4j+s://graph.example:7687/news');
  expect(parsed).toMatchObject({ uri: 'neo4j+s://graph.example:7687', database: 'news' });
  expect(authOf({ ...parsed, token: 'abc' })).toMatchObject({ scheme: 'bearer', credentials: 'abc' });
});

test('a name and a password go as they are, a password alone for neo4j, and nothing as nothing', () => {
  expect(authOf(address('bolt://mira:secret@h'))).toMatchObject({ scheme: 'basic', principal: 'mira' });
  expect(authOf({ ...address('bolt://h'), password: 'x' })).toMatchObject({ principal: 'neo4j', credentials: 'x' });
  expect(authOf(address('bolt://h'))).toBeUndefined();
});
