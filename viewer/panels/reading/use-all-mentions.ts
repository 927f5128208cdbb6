/** Brings the mentions of the selected node that its slice left out: evidence is counted whole or not at all. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Mentions, SliceMention } from '../../../graph/model/index.js';
import { type GraphIndex, withMentions } from '../../data/graph.js';
import type { Source } from '../../data/source.js';
import type { Selection } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';

interface Further {
  readonly node: string;
  readonly mentions: readonly SliceMention[];
  readonly articles: Mentions['articles'];
}

/** The graph with every mention of the selection; as it came while the rest is on its way. */
export function useAllMentions(selection: Selection): GraphIndex {
  const { index, source } = useDesk();
  const [further, setFurther] = useState<Further | null>(null);
  const { id } = selection;
  const known = index.mentionsOfNode.get(id)?.length ?? 0;
  const total = selection.kind === 'node' ? (index.nodes.get(id)?.mentionCount ?? 0) : 0;
  useEffect(() => {
    let isWanted = true;
    if (known > 0 && known < total) {
      // Without them the page still shows those it has, and says how many there are.
      loadFrom(source, id, known).then((rest) => isWanted && setFurther(rest), ignore);
    }
    return () => {
      isWanted = false;
    };
  }, [source, id, known, total]);
  return useMemo(
    () => (further?.node === id ? withMentions(index, id, further.mentions, further.articles) : index),
    [index, id, further],
  );
}

async function loadFrom(source: Source, node: string, offset: number): Promise<Further> {
  const { mentions, articles, total } = await source.mentions(node, offset);
  const next = offset + mentions.length;
  if (mentions.length === 0 || next >= total) return { node, mentions, articles };
  const rest = await loadFrom(source, node, next);
  return { node, mentions: [...mentions, ...rest.mentions], articles: [...articles, ...rest.articles] };
}

function ignore(): void {}
