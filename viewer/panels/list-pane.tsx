/** Everything the canvas shows as a list, for keyboards, screen readers and quick reading. */

import type { DrawnLabel } from '../../graph/model/drawn.js';
import { DRAWN_LABELS } from '../../graph/model/drawn.js';
import type { SliceNode } from '../../graph/model/index.js';
import type { GraphIndex } from '../data/graph.js';
import type { Shown } from '../data/part.js';
import { shortTime } from '../i18n/time.js';
import { ArticleList } from './article-list.js';
import { Attribution } from './attribution.js';
import { useDesk } from './desk.js';
import { NodeLink } from './links.js';

export function ListPane() {
  const { index, shown, text } = useDesk();
  const all = DRAWN_LABELS.map((label) => [label, listed(index, shown, label)] as const);
  const groups = all.filter(([, nodes]) => nodes.length > 0);
  return (
    <nav class="list" aria-label={text('list.title')} onKeyDown={moveFocus}>
      <ArticleList />
      {groups.length === 0 && <p class="notice">{text('list.empty')}</p>}
      {groups.map(([label, nodes]) => (
        <section key={label}>
          <h2>
            {text(`label.${label}`)} <span class="count">{nodes.length}</span>
          </h2>
          <ul>
            {nodes.map((node) => (
              <li key={node.id}>
                <NodeLink node={node} note={<ListNote node={node} />} />
                {label === 'Statement' && (
                  <p class="said-by">
                    <Attribution statement={node.id} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** When it was said or happened. */
function ListNote({ node }: { readonly node: SliceNode }) {
  const day = shortTime(node.properties);
  return day === null ? null : <span class="note">{day}</span>;
}

/** Actors and places as they come, by degree; statements and events as they are told. */
function listed(index: GraphIndex, shown: Shown, label: DrawnLabel): SliceNode[] {
  const nodes = index.slice.nodes.filter((node) => node.label === label && shown.nodes.has(node.id));
  return label === 'Statement' || label === 'Event' ? nodes.sort((a, b) => compareTold(index, a, b)) : nodes;
}

function compareTold(index: GraphIndex, a: SliceNode, b: SliceNode): number {
  const [first, second] = [a, b].map(({ id }) => index.mentionsOfNode.get(id)?.[0]);
  return (first?.articleId ?? '').localeCompare(second?.articleId ?? '') || (first?.start ?? 0) - (second?.start ?? 0);
}

function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const next = links[links.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
