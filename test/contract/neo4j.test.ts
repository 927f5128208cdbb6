/** The contract, held by a real Neo4j. */
import { describe } from 'vitest';
import { openStore } from '../../graph/store/index.js';
import { testNeo4j } from '../neo4j/client.js';
import { storeContract } from './store.js';

const neo4j = await testNeo4j();

describe.skipIf(neo4j === undefined)('Neo4j', () => {
  storeContract(() => openStore(neo4j?.uri ?? '', neo4j));
});
