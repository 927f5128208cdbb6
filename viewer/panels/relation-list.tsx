/** One group of relations: each row leads to the other node, and its arrow to what the relation rests on. */
import type { Relation, RelationGroup } from '../data/relations.js';
import { type Text, wordFor } from '../i18n/text.js';
import { shortTime } from '../i18n/time.js';
import { useDesk } from './desk.js';
import { EdgeLink, NodeLink } from './links.js';

export function RelationGroupList({ group }: { readonly group: RelationGroup }) {
  const { text } = useDesk();
  return (
    <section class="relations">
      <h3>
        {text(group.title)} {group.relations.length > 1 && <span class="count">{group.relations.length}</span>}
      </h3>
      <ul>
        {group.relations.map((relation) => (
          <li key={relation.edge.id}>
            <NodeLink node={relation.other} note={<Note relation={relation} />} />
            <EdgeLink edge={relation.edge} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the edge itself adds, and the day of the other node, which is never broken over two lines. */
function Note({ relation }: { readonly relation: Relation }) {
  const { text } = useDesk();
  const words = wordsOf(relation, text);
  const day = shortTime(relation.other.properties);
  return (
    <span class="note">
      {words}
      {words && day && ' · '}
      {day && <span class="day">{day}</span>}
    </span>
  );
}

/** The title held, the part played, the verb of saying and the stance. */
function wordsOf({ edge }: Relation, text: Text): string {
  const { cue, role, stance, title } = edge.properties;
  const part = edge.type === 'PARTICIPATES_IN' ? wordFor(text, 'role', role) : role;
  const words = [title, part, cue, stance && wordFor(text, 'stance', stance)];
  return words.filter((word) => word !== undefined && word !== null && word !== '').join(' · ');
}
