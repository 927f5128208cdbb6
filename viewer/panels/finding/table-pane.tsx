/** What is shown as a table: the same selection of the graph, for eyes, keyboards and screen readers. */
import { useMemo } from 'preact/hooks';
import { sortedRows } from '../../data/table/sorted-rows.js';
import { columnsFor } from '../../data/table/table-columns.js';
import { ROW_KINDS, type RowKind, rowCounts, rowsOf, rowTotal } from '../../data/table/table-rows.js';
import { listRows } from '../../state/page.js';
import { useDesk } from '../shared/desk.js';
import { OneOf } from '../shared/one-of.js';
import { TableGrid } from './table-grid.js';

export function TablePane() {
  const { index, shown, state, text } = useDesk();
  const { rows: kind, sort, language } = state;
  const columns = useMemo(() => columnsFor(index, text, kind), [index, text, kind]);
  const rows = useMemo(() => rowsOf(index, shown, kind), [index, shown, kind]);
  const sorted = useMemo(() => sortedRows({ columns, rows, sort, language }), [columns, rows, sort, language]);
  return (
    <section class="table" aria-label={text('tab.table')}>
      <KindSwitch />
      {rows.length === 0 ? (
        <p class="notice">{text('table.empty')}</p>
      ) : (
        <TableGrid key={kind} kind={kind} columns={columns} rows={sorted} total={rowTotal(index, kind)} />
      )}
    </section>
  );
}

function KindSwitch() {
  const { index, shown, state, change, text } = useDesk();
  const counts = useMemo(() => new Map(ROW_KINDS.map((kind) => [kind, rowCounts(index, shown, kind)])), [index, shown]);
  return (
    <OneOf
      class="row-kinds"
      label={text('table.kinds')}
      options={ROW_KINDS}
      chosen={state.rows}
      choose={(kind) => change((before) => listRows(before, kind))}
    >
      {(kind) => (
        <>
          {text(titleOf(kind))} <span class="count">{text('filter.count', counts.get(kind) ?? {})}</span>
        </>
      )}
    </OneOf>
  );
}

export function titleOf(kind: RowKind) {
  return kind === 'Relation' ? 'table.relations' : (`label.${kind}` as const);
}
