/** One group of relations: each row leads to the other node, and its arrow to what the relation rests on. */
import { useState } from 'preact/hooks';
import { edgesOf } from '../../data/graph.js';
import type { Relation, RelationGroup } from '../../data/relations.js';
import { shorten } from '../../data/text/shorten.js';
import { type Text, wordFor } from '../../i18n/text.js';
import { shortTime } from '../../i18n/time.js';
import { useDesk } from '../shared/desk.js';
import { EdgeLink, NodeLink } from '../shared/links.js';
import { More } from '../shared/more.js';
import { Section } from '../shared/section.js';
import { Attribution } from './attribution.js';
import { Carrier } from './carrier.js';

const AT_A_TIME = 20;
/** Half widths. */
const ABOUT_COLUMNS = 56;

export function RelationGroupList({ group }: { readonly group: RelationGroup }) {
  const { text } = useDesk();
  const [wanted, setWanted] = useState(AT_A_TIME);
  const { title, relations } = group;
  return (
    <Section
      name="relations"
      title={
        <>
          {text(title)} {relations.length > 1 && <span class="count">{relations.length}</span>}
        </>
      }
    >
      <ul>
        {relations.slice(0, wanted).map((relation, at) => (
          <Row key={relation.edge.id} relation={relation} before={relations[at - 1]} title={title} />
        ))}
      </ul>
      <More
        shown={Math.min(wanted, relations.length)}
        total={relations.length}
        onMore={() => setWanted(wanted + AT_A_TIME * 5)}
      />
    </Section>
  );
}

interface RowProps {
  readonly relation: Relation;
  readonly before: Relation | undefined;
  readonly title: RelationGroup['title'];
}

/** A statement always comes with who said it, but for the list of what one actor said. */
function Row({ relation, before, title }: RowProps) {
  const { edge, other } = relation;
  const isDerived = typeof edge.properties.basis === 'string';
  return (
    <li class={isDerived ? 'derived' : undefined}>
      <div class="relation-row">
        {edge.type === 'REPEATS' ? (
          <Carrier relation={relation} isFirst={!before || !isSameArticle(before, relation)} />
        ) : (
          <>
            <NodeLink node={other} note={<Note relation={relation} />} />
            {other.label === 'Statement' && <SaidBy statement={other.id} isOwn={title === 'out.SAID'} />}
          </>
        )}
      </div>
      <EdgeLink edge={edge} />
    </li>
  );
}

function isSameArticle({ other: a }: Relation, { other: b }: Relation): boolean {
  return a.properties.articleId === b.properties.articleId;
}

function SaidBy({ statement, isOwn }: { readonly statement: string; readonly isOwn: boolean }) {
  return (
    <p class={isOwn ? 'said-by own' : 'said-by'}>
      <Attribution statement={statement} />
      {isOwn && <About statement={statement} />}
    </p>
  );
}

/** Beside the words of an actor, whom and what they are about. */
function About({ statement }: { readonly statement: string }) {
  const { index, text } = useDesk();
  const about = edgesOf(index, statement).filter(({ type, from }) => type === 'ABOUT' && from === statement);
  const names = about.flatMap(({ to }) => index.nodes.get(to)?.caption ?? []);
  if (names.length === 0) return null;
  return (
    <span class="about">
      {text('edge.ABOUT')} {shorten([...new Set(names)].join('、'), ABOUT_COLUMNS)}
    </span>
  );
}

/** What the edge itself adds, and the day of the other node, which is never broken over two lines. */
function Note({ relation }: { readonly relation: Relation }) {
  const { text } = useDesk();
  const words = wordsOf(relation, text);
  const day = shortTime(relation.other.properties, text);
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
