/** Who said the statements of a part, through whom and inside whose words, where that lies outside the part. */

/** What is asked of a graph, in the server's memory or in the page. */
export interface VoicedGraph {
  readonly isStatement: (node: string) => boolean;
  /** Edges that start or end at a node. */
  readonly edgesAt: (node: string) => Iterable<VoicedEdge>;
}

export interface VoicedEdge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface Voices {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Without them a statement whose speaker is not in the part would look like one whose speaker nobody names. */
export function voicesBeyond({ isStatement, edgesAt }: VoicedGraph, part: ReadonlySet<string>): Voices {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const heard = new Set([...part].filter(isStatement));
  // Grows while it is walked: whoever quotes a statement is quoted in turn.
  for (const statement of heard) {
    for (const edge of edgesAt(statement)) {
      const voice = voiceOf(edge, statement);
      if (voice === null) continue;
      if (edge.type === 'QUOTES') heard.add(voice);
      if (part.has(statement) && part.has(voice)) continue;
      edges.add(edge.id);
      if (!part.has(voice)) nodes.add(voice);
    }
  }
  return { nodes, edges };
}

/** Who is nearer to the article than the words of a statement: its speaker, whoever passes it on, the statement that quotes it. */
function voiceOf({ type, from, to }: VoicedEdge, statement: string): string | null {
  if (type === 'SAID' || type === 'QUOTES') return to === statement ? from : null;
  return type === 'VIA' && from === statement ? to : null;
}
