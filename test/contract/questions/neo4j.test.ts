/** The question library on a real Neo4j. */
import { afterAll, beforeAll, describe } from 'vitest';
import { type GraphStore, openStore } from '../../../graph/store/index.js';
import { testNeo4j } from '../../neo4j/client.js';
import { questionsContract } from './contract.js';

const neo4j = await testNeo4j();

describe.skipIf(neo4j === undefined)('Neo4j', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(neo4j?.uri ?? '', neo4j);
  });
  afterAll(() => store.close());
  questionsContract(() => store);
});
