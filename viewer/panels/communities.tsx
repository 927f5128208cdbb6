/** Communities on request: the colour of each, and the name of its best connected member. */
import { useMemo } from 'preact/hooks';
import { type Community, communitiesOf } from '../data/communities.js';
import { select } from '../state/select.js';
import { useDesk } from './desk.js';

/** As many as there are colours that can be told apart; the rest stays without one. */
export const COMMUNITY_COLOURS = 8;

export interface Communities {
  readonly listed: readonly Community[];
  /** The place of a node's community in the list; null when they are not asked for. */
  readonly groups: ReadonlyMap<string, number> | null;
}

export function useCommunities(): Communities {
  const { index, shown, state } = useDesk();
  const isWanted = state.communities;
  return useMemo(() => {
    if (!isWanted) return { listed: [], groups: null };
    const listed = communitiesOf(index, shown);
    const coloured = listed.slice(0, COMMUNITY_COLOURS);
    return {
      listed,
      groups: new Map(coloured.flatMap(({ members }, group) => members.map((id) => [id, group] as const))),
    };
  }, [index, shown, isWanted]);
}

export function CommunityLegend({ communities }: { readonly communities: readonly Community[] }) {
  const { index, change, text } = useDesk();
  if (communities.length === 0) return null;
  const others = communities.length - COMMUNITY_COLOURS;
  return (
    <section class="communities" aria-label={text('communities.title')}>
      <h3>{text('communities.title')}</h3>
      <ul>
        {communities.slice(0, COMMUNITY_COLOURS).map(({ leader, members }, group) => (
          <li key={leader}>
            <button
              type="button"
              class="quiet"
              onClick={() => change((before) => select(before, { kind: 'node', id: leader }))}
            >
              <i class={`community community-${group + 1}`} />
              {index.nodes.get(leader)?.caption} <span class="count">{members.length}</span>
            </button>
          </li>
        ))}
      </ul>
      {others > 0 && <p class="note">{text('communities.others', { count: others })}</p>}
    </section>
  );
}
