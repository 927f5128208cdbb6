/** A page being sorted: its lines, and what each has been found to be by the passes so far. */
import type { Region } from '../../../graph/model/index.js';
import type { Line } from './lines.js';
import { isProse, weight } from './prose.js';

export interface Mark {
  readonly kind: Region['kind'];
  /** Why, for whoever asks how a line came to be left out. */
  readonly rule: string;
}

export interface Page {
  readonly lines: readonly Line[];
  /** null: not decided yet. */
  readonly marks: readonly (Mark | null)[];
  /** Title from the page's metadata, if any. */
  readonly title: string | null;
  /** Heading levels that the markup of an HTML page gives its lines, 0 for none; null for a text. */
  readonly headings: readonly number[] | null;
  /** Where front matter ends; 0 if there is none. */
  readonly frontMatterEnd: number;
}

/** Looks at the page and decides some lines; what an earlier pass decided stands. */
export type Pass = (page: Page) => ReadonlyMap<number, Mark>;

export function runPasses(page: Page, passes: readonly Pass[]): Page {
  let { marks } = page;
  for (const pass of passes) {
    const found = pass({ ...page, marks });
    marks = marks.map((mark, index) => mark ?? found.get(index) ?? null);
  }
  return { ...page, marks };
}

/** The same mark for many lines. */
export function markAll(indices: Iterable<number>, mark: Mark): Map<number, Mark> {
  return new Map(Array.from(indices, (index) => [index, mark]));
}

const FINISHED = /[。！？!?….](?:["”’」』）)】\]]|\s)*(?:[（(][^（()）]{1,40}[）)]\s*)?$|["”」』]\s*$/;
const MIN_SENTENCE = 6;

/** Prose; in an HTML page also a brief line that ends like a sentence, as it is known to be no link and no heading. */
export function isWritten({ lines, headings }: Page, index: number): boolean {
  const words = lines[index]?.folded ?? '';
  if (isProse(words)) return true;
  return headings !== null && headings[index] === 0 && weight(words) >= MIN_SENTENCE && FINISHED.test(words);
}
