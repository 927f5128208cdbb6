/** One value of an answer as a reader takes it: links for what is in the graph, words for what has words. */
import type { ComponentChildren } from 'preact';
import type { Value } from '../../../graph/model/index.js';
import type { GraphIndex } from '../../data/graph.js';
import { headingOf, LISTED, textWords } from '../../data/table/answer-words.js';
import { plain } from '../../data/table/values.js';
import { shorten } from '../../data/text/shorten.js';
import { wordIn } from '../../i18n/text.js';
import { read, select } from '../../state/select.js';
import { useDesk } from '../shared/desk.js';

interface Props {
  readonly value: Value;
  /** The nodes that the answer speaks of. */
  readonly nodes: GraphIndex | null;
  readonly column: string;
}

const COLUMNS = 60;

export function AnswerValue({ value, nodes, column }: Props) {
  const { text } = useDesk();
  if (value === null) return <span class="missing">–</span>;
  if (typeof value === 'string') return <TextValue value={value} nodes={nodes} column={column} />;
  if (typeof value === 'boolean') return <>{wordIn(text, ['answerYes'], String(value))}</>;
  if (typeof value !== 'object') return <>{String(value)}</>;
  if (!('kind' in value)) return <Joined values={value} nodes={nodes} column={column} by={LISTED} />;
  switch (value.kind) {
    case 'node':
      return <AnswerValue value={value.properties.id ?? plain(value)} nodes={nodes} column={column} />;
    case 'edge':
      return <EdgeOf value={value} />;
    case 'path':
      return <Joined values={value.nodes} nodes={nodes} column={column} by=" → " />;
    case 'map':
      return (
        <>
          {Object.entries(value.entries).map(([name, entry]) => (
            <span key={name} class="entry">
              {headingOf(name, text)}: <AnswerValue value={entry} nodes={nodes} column={name} />
            </span>
          ))}
        </>
      );
  }
}

function TextValue({ value, nodes, column }: { value: string } & Omit<Props, 'value'>) {
  const { index, state, text } = useDesk();
  const caption = nodes?.nodes.get(value)?.caption ?? index.nodes.get(value)?.caption;
  if (caption !== undefined) {
    return <Link to={select(state, { kind: 'node', id: value })}>{shorten(caption, COLUMNS)}</Link>;
  }
  if (value.startsWith('article:') && index.articles.has(value)) {
    return <Link to={read(state, value)}>{index.articles.get(value)?.headline ?? value}</Link>;
  }
  if (index.edges.has(value)) return <Link to={select(state, { kind: 'edge', id: value })}>{value}</Link>;
  return <>{textWords(value, column, text)}</>;
}

/** A relation by its word; it leads to what it rests on where the page holds it. */
function EdgeOf({ value: { type, properties } }: { readonly value: Extract<Value, { kind: 'edge' }> }) {
  const { index, state, text } = useDesk();
  const id = String(properties.id ?? '');
  const words = wordIn(text, ['edge'], type);
  return index.edges.has(id) ? <Link to={select(state, { kind: 'edge', id })}>{words}</Link> : words;
}

interface LinkProps {
  readonly to: ReturnType<typeof select>;
  readonly children: ComponentChildren;
}

function Link({ to, children }: LinkProps) {
  const { address } = useDesk();
  return <a href={address(to)}>{children}</a>;
}

interface JoinedProps extends Omit<Props, 'value'> {
  readonly values: readonly Value[];
  readonly by: string;
}

function Joined({ values, nodes, column, by }: JoinedProps) {
  return (
    <>
      {values.map((value, position) => (
        <span key={position}>
          {position > 0 && by}
          <AnswerValue value={value} nodes={nodes} column={column} />
        </span>
      ))}
    </>
  );
}
