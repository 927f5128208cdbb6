/** Communities of what is shown, found on request. */
import { useMemo } from 'preact/hooks';
import { communitiesOf } from '../../data/graph/communities.js';
import type { Desk } from '../shared/desk.js';
import { COMMUNITY_COLOURS, type Communities } from './drawing.js';

export function useCommunities({ index, shown, state }: Pick<Desk, 'index' | 'shown' | 'state'>): Communities {
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
