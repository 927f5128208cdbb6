/** What a journalist wants to see first of all that is shown, each thing a link; the table has the whole of it. */
import { useMemo } from 'preact/hooks';
import { overviewOf } from '../../data/graph/overview.js';
import { ROW_KINDS, type RowKind } from '../../data/table/table-rows.js';
import { choose } from '../../state/filter.js';
import { listRows, openTab } from '../../state/page.js';
import { NONE } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { ArticleList } from './article-list.js';
import { LatestStatements, NextEvents, TopSpeakers } from './list-sections.js';

export function ListPane() {
  const { index, shown, text } = useDesk();
  const overview = useMemo(() => overviewOf(index, shown), [index, shown]);
  return (
    <nav class="list" aria-label={text('list.title')} onKeyDown={moveFocus}>
      <Counts counts={{ ...overview.counts, Relation: shown.edges.size }} />
      <Unattributed count={overview.unattributed} />
      {shown.nodes.size === 0 && <p class="notice">{text('list.empty')}</p>}
      <ArticleList />
      <LatestStatements overview={overview} />
      <TopSpeakers overview={overview} />
      <NextEvents overview={overview} />
    </nav>
  );
}

/** Each number leads to the rows that it counts. */
function Counts({ counts }: { readonly counts: Readonly<Record<RowKind, number>> }) {
  const { change, text } = useDesk();
  return (
    <div class="counts">
      {ROW_KINDS.map((kind) => (
        <button key={kind} type="button" onClick={() => change((before) => listRows(openTab(before, 'table'), kind))}>
          <b>{counts[kind]}</b> {text(kind === 'Relation' ? 'table.relations' : `label.${kind}`)}
        </button>
      ))}
    </div>
  );
}

/** What nobody is known to have said is counted in sight, and shown alone at a press. */
function Unattributed({ count }: { readonly count: number }) {
  const { change, text } = useDesk();
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="quiet unattributed"
      onClick={() => change((before) => choose(before, 'speaker', [NONE]))}
    >
      {text('list.nobody', { count })}
    </button>
  );
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
