/** What Neo4j needs beside the shared constraints and indexes. */
import { MARKER_LABEL } from '../../model/marker.js';

/** Words in Chinese stand without spaces: the analyser cuts them into pairs of characters. */
export const INDEXES = [
  `CREATE FULLTEXT INDEX onrecord_words IF NOT EXISTS FOR (n:${MARKER_LABEL})
ON EACH [n.text, n.label, n.name, n.aliases, n.headline] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
];
