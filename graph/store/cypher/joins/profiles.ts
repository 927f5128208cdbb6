/** The profiles of the articles in a store, kept on their nodes. */
import { MARKER_LABEL } from '../../../model/marker.js';
import type { Profile } from '../../../model/profile.js';
import { inBatches } from '../batches.js';
import type { CypherTransaction } from '../engine.js';
import { PROFILE } from '../shape.js';
import type { Claimed } from '../stored-node.js';

export async function readProfiles(tx: CypherTransaction, articleIds: Iterable<string>): Promise<Map<string, Profile>> {
  const cypher = `UNWIND $rows AS id MATCH (a:${MARKER_LABEL} {id: id}) RETURN a.${PROFILE}`;
  const rows = await inBatches(tx, cypher, [...new Set(articleIds)]);
  const profiles = rows.flatMap(([stored]) => (typeof stored === 'string' ? [JSON.parse(stored) as Profile] : []));
  return new Map(profiles.map((profile) => [profile.articleId, profile]));
}

/** Undefined for an article without one: not loaded yet, claimed a moment ago, or by an earlier onrecord. */
export function profileOfNode({ profile }: Claimed): Profile | undefined {
  return typeof profile === 'string' ? (JSON.parse(profile) as Profile) : undefined;
}

/** The words of statements stand on their own nodes. */
export function profileText(profile: Profile): string {
  return JSON.stringify({
    ...profile,
    statements: profile.statements.map((statement) => ({ ...statement, text: '' })),
  });
}
