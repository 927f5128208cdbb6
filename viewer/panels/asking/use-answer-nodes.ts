/** The nodes that an answer speaks of, with what joins them. */
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../graph/model/index.js';
import { type GraphIndex, indexGraph } from '../../data/graph.js';
import { useDesk } from '../shared/desk.js';

/** More would be no picture. */
const MOST = 1_000;

/** Null while they are on their way, and where there are none. */
export function useAnswerNodes({ nodes }: Answer): GraphIndex | null {
  const { source } = useDesk();
  const [found, setFound] = useState<{ readonly nodes: readonly string[]; readonly part: GraphIndex } | null>(null);
  useEffect(() => {
    if (nodes.length === 0) return;
    let isWanted = true;
    source.nodes(nodes.slice(0, MOST)).then(
      (part) => isWanted && setFound({ nodes, part: indexGraph({ ...part, total: nodes.length }) }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [source, nodes]);
  return found?.nodes === nodes ? found.part : null;
}
