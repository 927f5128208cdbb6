/** The grid of the table: a head that sorts, and of the rows only those near what is seen. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { columnWidths } from '../../data/table/column-widths.js';
import type { TableColumn } from '../../data/table/table-columns.js';
import type { RowKind } from '../../data/table/table-rows.js';
import { sortBy } from '../../state/page.js';
import type { Sort } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { RowMenu, useRowMenu } from './row-menu.js';
import { TableRow } from './table-row.js';
import { useRowKeys } from './use-row-keys.js';
import { useVirtualRows } from './use-virtual-rows.js';

export const ROW_HEIGHT = 46;
const HEAD_HEIGHT = 34;
const ACTIONS_WIDTH = 44;

interface TableGridProps {
  readonly kind: RowKind;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly string[];
  readonly total: number;
}

export function TableGrid({ kind, columns, rows, total }: TableGridProps) {
  const { text } = useDesk();
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows(frame, { count: rows.length, rowHeight: ROW_HEIGHT, covered: HEAD_HEIGHT });
  const menu = useRowMenu();
  const keys = useRowKeys({ frame, rows, virtual, kind, menu });
  const name = text(kind === 'Relation' ? 'table.relations' : `label.${kind}`);
  return (
    <div class="rows" ref={frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are walked with arrow keys is a grid */}
      <table role="grid" aria-rowcount={rows.length + 1} aria-colcount={columns.length + 1}>
        <caption class="unseen">{text('table.caption', { kind: name, shown: rows.length, total })}</caption>
        <Columns columns={columns} rows={rows} />
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead key={column.name} column={column} />
            ))}
            <th scope="col">
              <span class="unseen">{text('table.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody tabIndex={-1} onKeyDown={keys.onKeyDown}>
          <Gap rows={virtual.first} columns={columns.length + 1} />
          {rows.slice(virtual.first, virtual.end).map((id, place) => (
            <TableRow
              key={id}
              id={id}
              kind={kind}
              columns={columns}
              place={virtual.first + place}
              isActive={virtual.first + place === keys.active}
              activate={keys.activate}
              menu={menu}
            />
          ))}
          <Gap rows={rows.length - virtual.end} columns={columns.length + 1} />
        </tbody>
      </table>
      <RowMenu hold={menu} />
    </div>
  );
}

function Columns({ columns, rows }: Pick<TableGridProps, 'columns' | 'rows'>) {
  const { text } = useDesk();
  // Rows come and go with every filter; columns that jumped with them would be hard to read.
  const [sample] = useState(rows);
  const widths = useMemo(
    () =>
      columnWidths(
        columns,
        columns.map(({ title }) => text(title)),
        sample,
      ),
    [columns, sample, text],
  );
  return (
    <colgroup>
      {columns.map(({ name }, place) => (
        <col key={name} style={{ width: `${widths[place]}px` }} />
      ))}
      <col style={{ width: `${ACTIONS_WIDTH}px` }} />
    </colgroup>
  );
}

function ColumnHead({ column: { name, title } }: { readonly column: TableColumn }) {
  const { state, change, text } = useDesk();
  const sort = state.sort?.column === name ? state.sort : null;
  return (
    <th scope="col" aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => change((before) => sortBy(before, nextSort(before.sort, name)))}>
        {text(title)}
        <span aria-hidden="true">{sort ? (sort.descending ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
}

/** Up, then down, then as it was. */
function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** Stands for rows that are out of sight. */
function Gap({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  if (rows <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height: `${rows * ROW_HEIGHT}px` }} />
    </tr>
  );
}
