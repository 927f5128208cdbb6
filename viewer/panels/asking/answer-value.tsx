/** One value of an answer as a reader takes it: links for what is in the graph, words for what has words. */
import type { ComponentChildren } from 'preact';
import type { Value } from '../../../graph/model/index.js';
import type { GraphIndex } from '../../data/graph.js';
import { shorten } from '../../data/shorten.js';
import { plain } from '../../data/values.js';
import { wordFor } from '../../i18n/text.js';
import { read, select } from '../../state/select.js';
import { useDesk } from '../shared/desk.js';

interface Props {
  readonly value: Value;
  /** The nodes that the answer speaks of. */
  readonly nodes: GraphIndex | null;
  readonly column: string;
}

/** Columns whose values are words of the graph, by the group of their translations. */
const GROUPS: Readonly<Record<string, string>> = {
  act: 'act',
  directness: 'directness',
  kind: 'kind',
  precision: 'precision',
  stance: 'stance',
  status: 'eventStatus',
  type: 'eventType',
  role: 'role',
};
const COLUMNS = 60;

export function AnswerValue({ value, nodes, column }: Props) {
  if (value === null) return <span class="missing">–</span>;
  if (typeof value === 'string') return <TextValue value={value} nodes={nodes} column={column} />;
  if (typeof value !== 'object') return <>{String(value)}</>;
  if (!('kind' in value)) return <Joined values={value} nodes={nodes} column={column} by="、" />;
  switch (value.kind) {
    case 'node':
    case 'edge':
      return <AnswerValue value={value.properties.id ?? plain(value)} nodes={nodes} column={column} />;
    case 'path':
      return <Joined values={value.nodes} nodes={nodes} column={column} by=" → " />;
    case 'map':
      return (
        <>
          {Object.entries(value.entries).map(([name, entry]) => (
            <span key={name} class="entry">
              {name}: <AnswerValue value={entry} nodes={nodes} column={name} />
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
  const group = GROUPS[column];
  return <>{group ? wordFor(text, group, value) : value}</>;
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
