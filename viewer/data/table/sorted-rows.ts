/** Sorts the rows of the table by one column, in the order of the reader's language; what has no value stands last. */
import { constructTable, createSortedRowModel, type Row, rowSortingFeature, tableFeatures } from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import type { Language, Sort } from '../../state/state.js';
import type { Cell, TableColumn } from './table-columns.js';

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

interface Item {
  readonly id: string;
}

interface Sorting {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly string[];
  readonly sort: Sort | null;
  readonly language: Language;
}

/** Ids in order; rows that are equal keep theirs. */
export function sortedRows({ columns, rows, sort, language }: Sorting): readonly string[] {
  const column = columns.find(({ name }) => name === sort?.column);
  if (!sort || !column) return rows;
  const collator = new Intl.Collator(language, { numeric: true });
  const table = constructTable({
    features,
    data: rows.map((id): Item => ({ id })),
    getRowId: ({ id }: Item) => id,
    columns: [
      {
        id: column.name,
        accessorFn: ({ id }: Item) => column.cellOf(id).order ?? undefined,
        sortUndefined: 'last' as const,
        sortFn: (a: Row<typeof features, Item>, b: Row<typeof features, Item>, name: string) =>
          compare(collator, a.getValue(name), b.getValue(name)),
      },
    ],
    initialState: { sorting: [{ id: column.name, desc: sort.descending }] },
  });
  return table.getRowModel().rows.map(({ original }) => original.id);
}

function compare(collator: Intl.Collator, a: Cell['order'], b: Cell['order']): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
