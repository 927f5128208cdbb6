/** The colour of each community, and the name of its best connected member. */
import type { Community } from '../../data/graph/communities.js';
import { select } from '../../state/select.js';
import { useDesk } from '../shared/desk.js';
import { COMMUNITY_COLOURS } from './drawing.js';

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
