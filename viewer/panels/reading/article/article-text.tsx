/** The words of an article with its mentions lit: text nodes only, whatever the article contains. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleView } from '../../../../graph/model/index.js';
import type { Mark } from '../../../data/evidence.js';
import type { LitMark } from '../../../data/text/lit-marks.js';
import { type Passage, passagesOf } from '../../../data/text/paragraphs.js';
import { cutLines, type Line } from '../../../data/text/segments.js';
import { statementsIn } from '../../../data/text/statements-in.js';
import { useDesk } from '../../shared/desk.js';
import { ArticleLine, type Lighting } from './article-line.js';
import { MarkCard, useMarkCard } from './mark-card.js';
import { MarkKey } from './mark-key.js';
import { useScrollToMark } from './use-scroll-to-mark.js';
import { walkMarks } from './walk-marks.js';

interface ArticleTextProps {
  readonly article: ArticleView;
  readonly marks: readonly LitMark[];
  /** What the article is opened at, if at anything. */
  readonly current: Mark | null;
}

export function ArticleText({ article, marks, current }: ArticleTextProps) {
  const { index, text } = useDesk();
  const lines = useMemo(() => cutLines(article.text, article.regions, marks), [article, marks]);
  const told = useMemo(() => statementsIn(index, article.id), [index, article.id]);
  const passages = useMemo(() => passagesOf(lines, told), [lines, told]);
  const sheet = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [stop, setStop] = useState<number | null>(null);
  const card = useMarkCard(sheet);
  useScrollToMark(sheet, current, article.id);
  const lighting: Lighting = { active, setActive, stop: stop ?? firstStop(marks, current), setStop };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only carry the focus on between the links inside */}
      <div class="sheet" ref={sheet} onKeyDown={walkMarks} {...card.listeners}>
        {passages.map((passage) => (
          <PassageView
            key={passage.paragraphs[0]?.line.start}
            passage={passage}
            lighting={lighting}
            current={current}
          />
        ))}
        <MarkCard shown={card.shown} />
      </div>
      <MarkKey marks={marks} />
      <p class="note walk-hint">{text('marks.walk')}</p>
    </>
  );
}

interface PassageViewProps {
  readonly passage: Passage<Line<LitMark>>;
  readonly lighting: Lighting;
  readonly current: Mark | null;
}

function PassageView({ passage, lighting, current }: PassageViewProps) {
  const { text } = useDesk();
  const { boilerplate, paragraphs } = passage;
  const lines = paragraphs.map((paragraph) => (
    <ArticleLine key={paragraph.line.start} paragraph={paragraph} lighting={lighting} />
  ));
  if (!boilerplate) return <>{lines}</>;
  const holdsCurrent = paragraphs.some(({ line }) => current && current.start < line.end && current.end > line.start);
  return (
    <details class="page-frame" open={holdsCurrent}>
      <summary>{text('article.boilerplate', { count: paragraphs.length })}</summary>
      {lines}
    </details>
  );
}

/** The keyboard enters the text at what it is opened at, or at its first mark. */
function firstStop(marks: readonly LitMark[], current: Mark | null): number | null {
  const linked = marks.filter(({ node }) => node !== null).map(({ start }) => start);
  if (current && linked.includes(current.start)) return current.start;
  return linked.length > 0 ? Math.min(...linked) : null;
}
