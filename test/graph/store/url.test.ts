/** Store addresses. */
import { describe, expect, test } from 'vitest';
import { openStore, parseStoreUrl } from '../../../graph/store/index.js';

describe('parseStoreUrl', () => {
  test.each([
    ['.onrecord/graph.grafeo', '.onrecord/graph.grafeo'],
    ['grafeo:.onrecord/graph.grafeo', '.onrecord/graph.grafeo'],
    ['grafeo:/var/news/graph', '/var/news/graph'],
    ['grafeo:///var/news/graph', '/var/news/graph'],
    ['C:\\news\\graph.grafeo', 'C:\\news\\graph.grafeo'],
    ['c:/news/graph.grafeo', 'c:/news/graph.grafeo'],
    ['grafeo:C:\\news\\graph.grafeo', 'C:\\news\\graph.grafeo'],
    ['\\\\server\\share\\graph', '\\\\server\\share\\graph'],
    ['新闻/图 谱', '新闻/图 谱'],
    ['a:b', 'a:b'],
    ['neo4jdata/graph', 'neo4jdata/graph'],
  ])('%s is the embedded store', (url, path) => {
    expect(parseStoreUrl(url)).toEqual({ kind: 'grafeo', url: `grafeo:${path}`, path });
  });

  test.each([
    ['bolt://localhost:7687', 'bolt://localhost:7687', 'bolt://localhost:7687'],
    ['neo4j+s://db.example.org', 'neo4j+s://db.example.org', 'neo4j+s://db.example.org'],
    [
      'bolt+s://me:s%40crt@db.example.org:7687/news',
      'bolt+s://me@db.example.org:7687/news',
      'bolt+s://db.example.org:7687',
    ],
    ['neo4j://[::1]:7687/', 'neo4j://[::1]:7687', 'neo4j://[::1]:7687'],
  ])('%s is Neo4j, shown without its password', (given, url, uri) => {
    expect(parseStoreUrl(given)).toMatchObject({ kind: 'neo4j', url, uri });
  });

  test.each([' ', '\n', '\t\u3000', '\ufeff'])('white space (%j) round an address is no part of it', (space) => {
    expect(parseStoreUrl(`${space}neo4j://me:topsecret@host${space}`)).toMatchObject({
      kind: 'neo4j',
      url: 'neo4j://me@host',
      password: 'topsecret',
    });
    expect(parseStoreUrl(`${space}news/graph${space}`)).toMatchObject({ path: 'news/graph' });
  });

  test.each([
    'grafeo: neo4j://me:topsecret@host',
    '"neo4j://me:topsecret@host"',
    '\u200bbolt://me:topsecret@host',
    'neo4j//me:topsecret@host',
    'neo4j;//me:topsecret@host',
    'me:topsecret@host:7687',
    'https://me:topsecret@host',
    'neo4j:me:topsecret@host',
    'x'.repeat(50).concat('://me:topsecret@host'),
  ])('%j is that of a server, so it is no path, and is not repeated', (url) => {
    const refused = expect.objectContaining({ code: 'store-url', message: expect.not.stringContaining('topsecret') });
    expect(() => parseStoreUrl(url)).toThrow(refused);
  });

  test('credentials and the database are decoded', () => {
    const parsed = parseStoreUrl('neo4j://m%C3%AB:s%40c%3Ar%2Ft@host:7687/news');
    expect(parsed).toMatchObject({ username: 'më', password: 's@c:r/t', database: 'news' });
    expect(parseStoreUrl('neo4j://host')).toMatchObject({
      username: undefined,
      password: undefined,
      database: undefined,
    });
  });

  test.each([
    '',
    ' ',
    'grafeo:',
    'http://localhost:7474',
    'postgres://x',
    'bolt:',
    'bolt://',
    'neo4j://h:99999',
    'neo4j://h?a=b',
    'bolt://me:50%@h',
  ])('%j is refused with a hint, and never shows a password', (url) => {
    expect(() => parseStoreUrl(url)).toThrow(expect.objectContaining({ code: 'store-url', hint: expect.any(String) }));
  });

  test('a refused address does not repeat its password', async () => {
    const error: unknown = await openStore('neo4j://me:topsecret@h:99999').catch((reason: unknown) => reason);
    expect(String(error)).not.toContain('topsecret');
  });
});
