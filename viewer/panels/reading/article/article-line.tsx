/** One line of an article: its pieces lit, its speakers in the margin. */
import type { LitMark } from '../../../data/text/lit-marks.js';
import type { Paragraph } from '../../../data/text/paragraphs.js';
import type { Line, Segment } from '../../../data/text/segments.js';
import type { Told } from '../../../data/text/statements-in.js';
import { select } from '../../../state/select.js';
import { useDesk } from '../../shared/desk.js';
import { Attribution } from '../attribution.js';
import { innermost } from './marks-at.js';

/** What the pointer or the keyboard is at, shared by the text and its margin. */
export interface Lighting {
  /** The statement whose words and note are lit together. */
  readonly active: string | null;
  readonly setActive: (statement: string | null) => void;
  /** The place of the one mark that the tab key reaches. */
  readonly stop: number | null;
  readonly setStop: (start: number) => void;
}

interface ArticleLineProps {
  readonly paragraph: Paragraph<Line<LitMark>>;
  readonly lighting: Lighting;
}

export function ArticleLine({ paragraph: { line, notes }, lighting }: ArticleLineProps) {
  const words = line.segments.map((segment) => <Piece key={segment.start} segment={segment} lighting={lighting} />);
  return (
    <div class={`paragraph of-${line.kind}`}>
      {notes.length > 0 && (
        <ul class="margin">
          {notes.map((told) => (
            <MarginNote key={told.statement} told={told} lighting={lighting} />
          ))}
        </ul>
      )}
      {line.kind === 'headline' ? <h2 class="line headline">{words}</h2> : <p class={`line ${line.kind}`}>{words}</p>}
    </div>
  );
}

const DEEPEST = 3;

function MarginNote({ told, lighting }: { readonly told: Told; readonly lighting: Lighting }) {
  const { state, address } = useDesk();
  const { statement, depth } = told;
  const isActive = lighting.active === statement;
  return (
    <li class={`nested-${Math.min(depth, DEEPEST)}`}>
      <a
        class={isActive ? 'margin-note active' : 'margin-note'}
        href={address(select(state, { kind: 'node', id: statement }))}
        aria-current={state.selection?.id === statement ? 'true' : undefined}
        onMouseEnter={() => lighting.setActive(statement)}
        onMouseLeave={() => lighting.setActive(null)}
        onFocus={() => lighting.setActive(statement)}
        onBlur={() => lighting.setActive(null)}
      >
        <Attribution statement={statement} outlet={false} />
      </a>
    </li>
  );
}

interface PieceProps {
  readonly segment: Segment<LitMark>;
  readonly lighting: Lighting;
}

function Piece({ segment, lighting }: PieceProps) {
  const { text, marks, boilerplate } = segment;
  if (marks.length === 0) return <span class={boilerplate ? 'boilerplate' : undefined}>{text}</span>;
  const isLit = marks.some(({ level }) => level !== 'quiet');
  const isFocus = marks.some(({ level }) => level === 'focus' || level === 'current');
  const isCurrent = marks.some(({ level }) => level === 'current');
  const Tag = isLit ? 'mark' : 'span';
  return (
    <Tag
      class={classesOf(segment, lighting)}
      data-focus={isFocus ? '' : undefined}
      data-current={isCurrent ? '' : undefined}
    >
      <PieceLink segment={segment} lighting={lighting} />
    </Tag>
  );
}

/** A mark cut into pieces is one stop for the keyboard: its first piece. */
function PieceLink({ segment, lighting }: PieceProps) {
  const { state, address } = useDesk();
  const { text, marks, start } = segment;
  const target = innermost(marks);
  if (target === null) return <>{text}</>;
  const isStop = target.start === start;
  return (
    <a
      class={isStop ? 'mark-link stop' : 'mark-link'}
      href={address(select(state, { kind: 'node', id: target.node }))}
      tabIndex={isStop && lighting.stop === start ? 0 : -1}
      data-nodes={nodesIn(marks)}
      onFocus={() => lighting.setStop(start)}
    >
      {text}
    </a>
  );
}

/** Ids, the innermost first. */
function nodesIn(marks: readonly LitMark[]): string {
  const known = marks.filter(({ node }) => node !== null).sort((a, b) => a.end - a.start - (b.end - b.start));
  return [...new Set(known.map(({ node }) => node))].join('\n');
}

function classesOf({ marks, boilerplate }: Segment<LitMark>, { active }: Lighting): string {
  const contents = new Set(marks.filter(({ role }) => role === 'content').map(({ node }) => node));
  const further = [
    boilerplate && 'boilerplate',
    contents.size > 1 && `words-nested-${Math.min(contents.size - 1, DEEPEST)}`,
    active !== null && contents.has(active) && 'active',
  ].filter((name) => typeof name === 'string');
  return [...new Set([...marks.map(({ level, role }) => `${level}-${role}`), ...further])].join(' ');
}
