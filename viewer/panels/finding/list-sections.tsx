/** The sections of the overview: the latest statements, who speaks most, and what is to come. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SliceNode } from '../../../graph/model/index.js';
import type { Overview } from '../../data/graph/overview.js';
import { statusesOf, timeOf } from '../../data/tellings.js';
import { statusWords } from '../../i18n/captions.js';
import type { TextKey } from '../../i18n/text.js';
import { shortTime } from '../../i18n/time.js';
import { Attribution } from '../reading/attribution.js';
import { useDesk } from '../shared/desk.js';
import { NodeLink, SelectionLink } from '../shared/links.js';

interface SectionProps {
  readonly overview: Overview;
}

const FEW = 6;

export function LatestStatements({ overview: { statements } }: SectionProps) {
  return (
    <Section title="list.latest" items={statements}>
      {(node) => (
        <li key={node.id} class="latest">
          <SelectionLink selection={{ kind: 'node', id: node.id }}>
            <span class="words">{node.caption}</span>
            <span class="note">
              <Attribution statement={node.id} />
              <SaidOn node={node} />
            </span>
          </SelectionLink>
        </li>
      )}
    </Section>
  );
}

/** When it was said; where the article does not tell, when that was published, and never as if the two were one. */
function SaidOn({ node }: { readonly node: SliceNode }) {
  const { index, text } = useDesk();
  const said = shortTime(node.properties, text);
  if (said !== null) return <span class="day">{said}</span>;
  const published = index.articles.get(String(node.properties.articleId))?.publishedAt?.slice(0, 10);
  return <span class="day of-article">{published ? text('list.published', { date: published }) : ''}</span>;
}

export function TopSpeakers({ overview: { speakers } }: SectionProps) {
  const { text } = useDesk();
  return (
    <Section title="list.speakers" items={speakers}>
      {({ node, said }) => (
        <li key={node.id}>
          <NodeLink node={node} note={<span class="note">{text('list.said', { count: said })}</span>} />
        </li>
      )}
    </Section>
  );
}

export function NextEvents({ overview: { coming } }: SectionProps) {
  const { index, text } = useDesk();
  return (
    <Section title="list.coming" items={coming}>
      {(node) => (
        <li key={node.id}>
          <NodeLink
            node={node}
            note={
              <span class="note">
                {statusWords(node.properties, text, statusesOf(index, node))} · {shortTime(timeOf(index, node), text)}
              </span>
            }
          />
        </li>
      )}
    </Section>
  );
}

interface ListedProps<T> {
  readonly title: TextKey;
  readonly items: readonly T[];
  readonly children: (item: T) => ComponentChildren;
}

/** The first of them, and the rest on demand. */
function Section<T>({ title, items, children }: ListedProps<T>) {
  const { text } = useDesk();
  const [most, setMost] = useState(FEW);
  if (items.length === 0) return null;
  const listed = items.slice(0, most);
  return (
    <section>
      <h2>
        {text(title)} <span class="count">{text('filter.count', { shown: listed.length, total: items.length })}</span>
      </h2>
      <ul>{listed.map(children)}</ul>
      {listed.length < items.length && (
        <button type="button" class="quiet" onClick={() => setMost(most * 5)}>
          {text('limit.more')}
        </button>
      )}
    </section>
  );
}
