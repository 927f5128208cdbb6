/** The rows of an answer, sortable by any column; what is in the graph is a link that selects it. */
import { useMemo, useState } from 'preact/hooks';
import type { Answer, Value } from '../../../graph/model/index.js';
import type { GraphIndex } from '../../data/graph.js';
import { answerWidths } from '../../data/table/answer-widths.js';
import { headingOf, type Naming, valueWords } from '../../data/table/answer-words.js';
import { compareValues } from '../../data/table/values.js';
import { useDesk } from '../shared/desk.js';
import { AnswerValue } from './answer-value.js';

interface Props {
  readonly answer: Answer;
  readonly nodes: GraphIndex | null;
}

interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** Rows drawn at first; a browser is slow with more. */
const PAGE = 200;

export function AnswerTable({ answer, nodes }: Props) {
  const { index, text } = useDesk();
  const [order, setOrder] = useState<Order | null>(null);
  const [drawn, setDrawn] = useState(PAGE);
  const rows = useMemo(() => inOrder(answer.rows, order), [answer, order]);
  const widths = useMemo(() => widthsOf(answer, { index, nodes, text }), [answer, index, nodes, text]);
  return (
    <div class="answer-rows">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <section class="answer-scroll" tabIndex={0} aria-label={text('answer.table')}>
        <table style={{ width: `max(100%, ${widths.reduce((sum, width) => sum + width, 0)}px)` }}>
          <colgroup>
            {answer.columns.map((name, column) => (
              <col key={name} style={{ width: `${widths[column]}px` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {answer.columns.map((name, column) => (
                <Heading key={name} name={name} column={column} order={order} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map((row, position) => (
              <tr key={position}>
                {row.map((value, column) => (
                  <td key={column} class={typeof value === 'number' ? 'number' : undefined}>
                    <AnswerValue value={value} nodes={nodes} column={answer.columns[column] ?? ''} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {drawn < rows.length && (
        <button type="button" onClick={() => setDrawn((before) => before + 5 * PAGE)}>
          {text('limit.more')}
        </button>
      )}
    </div>
  );
}

interface HeadingProps {
  readonly name: string;
  readonly column: number;
  readonly order: Order | null;
  readonly onOrder: (order: Order | null) => void;
}

/** First up, then down, then as the store gave them. */
function Heading({ name, column, order, onOrder }: HeadingProps) {
  const { text } = useDesk();
  const own = order?.column === column ? order : null;
  const next = own === null ? { column, descending: false } : own.descending ? null : { column, descending: true };
  return (
    <th scope="col" aria-sort={own === null ? 'none' : own.descending ? 'descending' : 'ascending'}>
      <button type="button" onClick={() => onOrder(next)}>
        {headingOf(name, text)}
        <span aria-hidden="true">{own === null ? '' : own.descending ? ' ↓' : ' ↑'}</span>
      </button>
    </th>
  );
}

function widthsOf({ columns, rows }: Answer, naming: Naming): number[] {
  const measured = rows.slice(0, PAGE);
  const words = measured.map((row) => row.map((value, at) => valueWords(value, columns[at] ?? '', naming)));
  return answerWidths(
    columns.map((name) => headingOf(name, naming.text)),
    words,
  );
}

function inOrder(rows: Answer['rows'], order: Order | null): readonly (readonly Value[])[] {
  if (order === null) return rows;
  const sorted = [...rows].sort((a, b) => compareValues(a[order.column] ?? null, b[order.column] ?? null));
  return order.descending ? sorted.reverse() : sorted;
}
