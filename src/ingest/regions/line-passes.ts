/** Passes that decide a line by its own words: front matter, markup, single-line rules, captions, repeats. */
import { captionLabelLength, creditTail, isCreditLine, startsLikeCaption } from './credits.js';
import { interviewOf } from './interview.js';
import { lineRule } from './line-rules.js';
import type { Line } from './lines.js';
import { type Mark, markAll, type Page, type Pass } from './page.js';
import { isProse, weight } from './prose.js';

const boilerplate = (rule: string): Mark => ({ kind: 'boilerplate', rule });

function byLine(decide: (line: Line, index: number, page: Page) => Mark | null): Pass {
  return (page) =>
    new Map(
      page.lines.flatMap((line, index) => {
        const mark = page.marks[index] === null ? decide(line, index, page) : null;
        return mark === null ? [] : [[index, mark] as const];
      }),
    );
}

export const frontMatterPass: Pass = byLine(({ end }, _, { frontMatterEnd }) =>
  end <= frontMatterEnd ? boilerplate('front-matter') : null,
);

export const markupPass: Pass = byLine(({ folded }) => (folded.trim() === '' ? boilerplate('markup') : null));

export const linePass: Pass = byLine((line) => {
  if (line.heading > 0 || line.isFigureCaption) return null;
  const rule = lineRule(line.plain);
  return rule === null ? null : boilerplate(rule);
});

/** Longer than this, or of more sentences, a line with a credit is a paragraph after all. */
const MAX_CAPTION = { photo: 90, wire: 45, 'sign-off': 0 } as const;

export const captionPass: Pass = byLine(({ folded, isFigureCaption, heading }) => {
  if (heading > 0) return null;
  if (isFigureCaption) return { kind: 'caption', rule: 'figure' };
  if (isCreditLine(folded)) return boilerplate('photo-credit');
  if (captionLabelLength(folded) > 0) return { kind: 'caption', rule: 'caption-label' };
  const tail = creditTail(folded);
  const words = tail === null ? folded : folded.slice(0, tail.start).trim();
  if (words === '' || (tail !== null && lineRule(words) !== null)) return boilerplate('photo-credit');
  const isCaption = tail === null ? startsLikeCaption(folded) : weight(words) <= MAX_CAPTION[tail.kind];
  const isBrief = weight(words) <= MAX_CAPTION.photo && sentences(words) <= (tail?.kind === 'wire' ? 1 : 2);
  return isCaption && isBrief ? { kind: 'caption', rule: tail ? 'photo-credit' : 'caption-start' } : null;
});

/** Shorter lines may well come twice: 对, 是的, a subheading; a caption may be half as short. */
const MIN_REPEAT = 8;

/** A line that stood on the page before says nothing new; pages repeat captions and headlines. */
export const repeatPass: Pass = (page) => {
  const seen = new Set<string>();
  const repeats: number[] = [];
  const interview = interviewOf(page);
  page.lines.forEach(({ folded }, index) => {
    const tail = creditTail(folded);
    const said = [folded, folded.slice(0, tail?.start)].map((words) => words.replace(/\s+/g, ' ').trim());
    const keys = said.filter((words) => weight(words) >= (tail === null ? MIN_REPEAT : MIN_REPEAT / 2));
    if (keys.some((words) => seen.has(words)) && !interview.asks(index)) repeats.push(index);
    if (page.marks[index]?.kind !== 'boilerplate') for (const words of keys) seen.add(words);
  });
  return markAll(repeats, boilerplate('repeat'));
};

/** The title of a film or sound recording stands next to its player. */
export const mediaTitlePass: Pass = byLine(({ folded }, index, { marks, lines }) => {
  const afterPlayer = marks[index - 1]?.rule === 'media-player' && !isProse(folded) && !lines[index]?.gap;
  return afterPlayer ? boilerplate('media-title') : null;
});

function sentences(words: string): number {
  return words.match(/[。！？!?]|\.(?=\s|$)/g)?.length ?? 0;
}
