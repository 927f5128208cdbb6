/** One row of the table, which is chosen as a node or an edge of the graph is. */
import type { TableColumn } from '../../data/table/table-columns.js';
import type { RowKind } from '../../data/table/table-rows.js';
import { select } from '../../state/select.js';
import type { Selection } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import type { RowMenuHold } from './row-menu.js';

interface TableRowProps {
  readonly id: string;
  readonly kind: RowKind;
  readonly columns: readonly TableColumn[];
  /** From 0. */
  readonly place: number;
  /** Whether the keyboard comes into the table here. */
  readonly isActive: boolean;
  readonly activate: (place: number) => void;
  readonly menu: RowMenuHold;
}

export function TableRow({ id, kind, columns, place, isActive, activate, menu }: TableRowProps) {
  const { state, change, text } = useDesk();
  const selection = selectionOf(kind, id);
  const isSelected = state.selection?.kind === selection.kind && state.selection.id === id;
  const wide = columns.find(({ isWide }) => isWide);
  return (
    <tr
      data-row={place}
      tabIndex={isActive ? 0 : -1}
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      onFocus={() => activate(place)}
      onClick={() => change((before) => select(before, selection))}
    >
      {columns.map(({ name, cellOf }) => {
        const { words, language } = cellOf(id);
        return (
          <td key={name} lang={language} title={words}>
            <span class="cell">{words}</span>
          </td>
        );
      })}
      <td>
        <button
          type="button"
          class="row-more quiet"
          tabIndex={isActive ? 0 : -1}
          aria-haspopup="menu"
          aria-label={text('table.actionsOf', { name: wide?.cellOf(id).words ?? '' })}
          onClick={(event) => {
            event.stopPropagation();
            menu.open(selection, event.currentTarget);
          }}
        >
          ⋯
        </button>
      </td>
    </tr>
  );
}

export function selectionOf(kind: RowKind, id: string): Selection {
  return { kind: kind === 'Relation' ? 'edge' : 'node', id };
}
