/** The words of an article with the evidence lit: text nodes only, whatever the article contains. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleView } from '../../graph/model/index.js';
import type { Mark, MarkRole } from '../data/evidence.js';
import { type LitMark, litMarks } from '../data/lit-marks.js';
import { cutLines, type Segment } from '../data/segments.js';
import { select } from '../state/select.js';
import type { Selection } from '../state/state.js';
import { useDesk } from './desk.js';

interface ArticleTextProps {
  readonly article: ArticleView;
  readonly current: Mark;
  readonly selection: Selection;
}

export function ArticleText({ article, current, selection }: ArticleTextProps) {
  const { index } = useDesk();
  const { text, regions } = article;
  const marks = useMemo(() => litMarks(index, selection, current, text), [index, selection, current, text]);
  const lines = useMemo(() => cutLines(text, regions, marks), [text, regions, marks]);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    sheet.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' });
  }, [current, text]);
  return (
    <>
      <div class="sheet" ref={sheet}>
        {lines.map((line) => (
          <p key={line.start} class={`line ${line.kind}`}>
            {line.segments.map((segment) => (
              <Piece key={segment.start} segment={segment} />
            ))}
          </p>
        ))}
      </div>
      <MarkKey marks={marks} />
    </>
  );
}

function Piece({ segment }: { readonly segment: Segment<LitMark> }) {
  const { index, change } = useDesk();
  const { text, marks, boilerplate } = segment;
  if (marks.length === 0) return <span class={boilerplate ? 'boilerplate' : undefined}>{text}</span>;
  const isLit = marks.some(({ level }) => level !== 'quiet');
  const isFocus = marks.some(({ level }) => level === 'focus' || level === 'current');
  const isCurrent = marks.some(({ level }) => level === 'current');
  const target = innermostNode(marks);
  const Tag = isLit ? 'mark' : 'span';
  return (
    <Tag
      class={classesOf(segment)}
      data-focus={isFocus ? '' : undefined}
      data-current={isCurrent ? '' : undefined}
      title={target === null ? undefined : index.nodes.get(target)?.caption}
      onClick={target === null ? undefined : () => change((state) => select(state, { kind: 'node', id: target }))}
    >
      {text}
    </Tag>
  );
}

function classesOf({ marks, boilerplate }: Segment<LitMark>): string {
  const classes = marks.map(({ level, role }) => `${level}-${role}`);
  return [...new Set(boilerplate ? [...classes, 'boilerplate'] : classes)].join(' ');
}

function innermostNode(marks: readonly LitMark[]): string | null {
  const known = marks.filter(({ node }) => node !== null);
  return known.reduce<LitMark | null>((a, b) => (a && length(a) <= length(b) ? a : b), null)?.node ?? null;
}

function length({ start, end }: Mark): number {
  return end - start;
}

/** What the colours in this article mean. */
function MarkKey({ marks }: { readonly marks: readonly LitMark[] }) {
  const { text } = useDesk();
  const roles = new Set<MarkRole>(marks.filter(({ level }) => level !== 'quiet').map(({ role }) => role));
  return (
    <p class="mark-key" aria-hidden="true">
      {[...roles].map((role) => (
        <span key={role} class={`focus-${role}`}>
          {text(`mark.${role}`)}
        </span>
      ))}
    </p>
  );
}
