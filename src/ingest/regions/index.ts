/** Sorts every character of a page into headline, body, caption or boilerplate. */
import type { Region, Span } from '../../../graph/model/index.js';
import { captionLabelLength, creditTail } from './credits.js';
import { datelineLength } from './datelines.js';
import { headlinePass } from './headline-pass.js';
import { captionPass, frontMatterPass, linePass, markupPass, mediaTitlePass, repeatPass } from './line-passes.js';
import { type Line, readLines } from './lines.js';
import { closingListPass, leftoverPass, linkRunPass, relatedPass, teaserPass } from './list-passes.js';
import { type Mark, type Pass, runPasses } from './page.js';
import { siteNameStart } from './site-name.js';

/** What is known of a page besides its text. */
export interface PageHints {
  readonly title: string | null;
  /** Where the title's words stand in the front matter, to serve as headline if the page shows no other. */
  readonly titleSpan: Span | null;
  readonly frontMatterEnd: number;
  /** What the markup of the page had said of some lines, by the place where they begin. */
  readonly known: ReadonlyMap<number, Region['kind']>;
  /**
   * Level of the heading, or 0, of every line that the markup shows to be one, by the place where it begins; links were
   * told apart. Null for a text, where only words and gaps tell.
   */
  readonly written: ReadonlyMap<number, number> | null;
  /** What `<time datetime>` says, by the place where its line begins. */
  readonly moments?: ReadonlyMap<number, string>;
}

const PASSES: readonly Pass[] = [
  frontMatterPass,
  markupPass,
  linePass,
  repeatPass,
  captionPass,
  relatedPass,
  mediaTitlePass,
  teaserPass,
  closingListPass,
  headlinePass,
  linkRunPass,
  leftoverPass,
];

/** Regions in order, every character in exactly one. */
export function findRegions(text: string, hints: PageHints): Region[] {
  const lines = readLines(text);
  const marks = lines.map(({ start }): Mark | null => {
    const kind = hints.known.get(start);
    return kind === undefined ? null : { kind, rule: 'markup' };
  });
  const headings = hints.written === null ? null : lines.map(({ start }) => hints.written?.get(start) ?? 0);
  const page = runPasses({ lines, marks, ...hints, headings }, PASSES);
  const kept = lines.flatMap((line, index) => keptPart(line, page.marks[index]?.kind ?? 'body') ?? []);
  const hasHeadline = kept.some(({ kind }) => kind === 'headline');
  const title: Region[] = hasHeadline || hints.titleSpan === null ? [] : [{ ...hints.titleSpan, kind: 'headline' }];
  return fill(text, [...title, ...kept]);
}

/** The part of a line that is read: without dateline, caption label, photo credit or site name. */
function keptPart(line: Line, kind: Region['kind']): Region | null {
  if (kind === 'boilerplate') return null;
  const { folded } = line;
  const skipped = kind === 'body' ? datelineLength(folded) : captionLabelLength(folded);
  const rest = folded.slice(skipped);
  const tail = kind === 'headline' ? siteNameStart(rest) : (creditTail(rest)?.start ?? rest.length);
  const words = rest.slice(0, tail).trimEnd();
  const start = line.start + skipped;
  return words.trim() === '' ? null : { kind, start, end: start + words.length };
}

/** Kept parts with boilerplate between them; mere white space belongs to the part before it. */
function fill(text: string, kept: readonly Region[]): Region[] {
  const filled: Region[] = [];
  const append = (region: Region): void => {
    const last = filled.at(-1);
    if (region.start === region.end) return;
    if (last?.kind === region.kind) filled.splice(-1, 1, { ...last, end: region.end });
    else filled.push(region);
  };
  let reached = 0;
  for (const part of [...kept, { kind: 'boilerplate' as const, start: text.length, end: text.length }]) {
    const isBlank = text.slice(reached, part.start).trim() === '';
    append({ kind: (isBlank && filled.at(-1)?.kind) || 'boilerplate', start: reached, end: part.start });
    append(part);
    reached = part.end;
  }
  return filled;
}
