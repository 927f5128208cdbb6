/** Names that nothing in a store bears are told; those of the schema and of foreign data are not. */
import { describe, expect, test } from 'vitest';
import { type GraphStore, unknownNames, unknownText } from '../../graph/store/index.js';
import { articleGraph } from './graphs.js';

export function unknownContract(store: () => GraphStore): void {
  describe('a name that nothing bears', () => {
    const told = async (cypher: string) => {
      const found = await unknownNames(cypher, (ask) => store().query(ask, {}, { mode: 'read' }));
      return found.map(unknownText);
    };

    test('is told with the nearest that is known, for labels, edge types and properties', async () => {
      await store().write('article:a', articleGraph({ id: 'article:a' }));
      const cypher = 'MATCH (a:actor)-[:SIAD]->(s:Statment {directnes: 1}) WHERE s.Text = 1 RETURN a:Zwanzigfuss';
      expect(await told(cypher)).toEqual([
        'Nothing in this graph has the label actor; did you mean Actor?',
        'Nothing in this graph has the edge type SIAD; did you mean SAID?',
        'Nothing in this graph has the label Statment; did you mean Statement?',
        'Nothing in this graph has the property directnes; did you mean directness?',
        'Nothing in this graph has the property Text; did you mean text?',
        'Nothing in this graph has the label Zwanzigfuss.',
      ]);
    });

    test('is not one of the schema, though the store holds none of it', async () => {
      expect(await told('MATCH (p:Place)<-[:AT_PLACE]-(e:Event {start: 1}) RETURN p.name, e:OnRecord')).toEqual([]);
    });

    test('is not one of foreign data', async () => {
      const write = (cypher: string) => store().query(cypher, {}, { mode: 'write' });
      await write('CREATE (:Foreigner {shoeSize: 44})-[:FOREIGN_TO {since: 1}]->(:Foreigner)');
      try {
        const cypher = 'MATCH (f:Foreigner {shoeSize: 44})-[r:FOREIGN_TO]->() RETURN r.since';
        expect(await told(cypher)).toEqual([]);
        expect(await told('MATCH (f:Foreiner) RETURN f')).toEqual([
          'Nothing in this graph has the label Foreiner; did you mean Foreigner?',
        ]);
      } finally {
        await write('MATCH (f:Foreigner) DETACH DELETE f');
      }
    });
  });
}
