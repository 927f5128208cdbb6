/** The nodes that an answer speaks of, with what joins them. */
import { useEffect, useState } from 'preact/hooks';
import type { Answer, GraphSlice } from '../../../graph/model/index.js';
import { type GraphIndex, indexGraph } from '../../data/graph.js';
import type { Source } from '../../data/source.js';
import { useDesk } from '../shared/desk.js';

/** More would be no picture. */
const MOST = 1_000;

/** A statement is nothing without who said it and through whom: they are drawn with it, asked for or not. */
async function withVoices(source: Source, ids: readonly string[]): Promise<GraphSlice> {
  const part = await source.nodes(ids);
  const voices = part.beyond.nodes.map(({ id }) => id);
  return voices.length === 0 ? part : source.nodes([...ids, ...voices]);
}

/** Null while they are on their way, and where there are none. */
export function useAnswerNodes({ nodes }: Answer): GraphIndex | null {
  const { source } = useDesk();
  const [found, setFound] = useState<{ readonly nodes: readonly string[]; readonly part: GraphIndex } | null>(null);
  useEffect(() => {
    if (nodes.length === 0) return;
    let isWanted = true;
    withVoices(source, nodes.slice(0, MOST)).then(
      (part) =>
        isWanted && setFound({ nodes, part: indexGraph({ ...part, total: Math.max(nodes.length, part.shown) }) }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [source, nodes]);
  return found?.nodes === nodes ? found.part : null;
}
