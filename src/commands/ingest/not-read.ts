/** Files of a folder that are no articles, counted by kind, with what can be done about each. */
import { basename, extname } from 'node:path';

interface Kind {
  readonly name: string;
  readonly advice?: string;
}

export interface NotRead extends Kind {
  readonly paths: readonly string[];
}

const PROJECT_PAPER =
  /^(?:(?:readme|licen[cs]e|changelog|contributing|code[_-]of[_-]conduct)(?:[._-][A-Za-z0-9]{1,12}){0,3}|(?:NOTICE|COPYING|SECURITY|AUTHORS|CHANGES|HISTORY|INSTALL|TODO|AGENTS|CLAUDE|CITATION))$/;

/** A README or LICENSE that lies in a folder is about the folder. */
export function isProjectPaper(path: string): boolean {
  const stem = basename(path, extname(path));
  return PROJECT_PAPER.test(stem) || PROJECT_PAPER.test(stem.toLowerCase());
}

const ADVICE: readonly (readonly [extensions: string, advice: string])[] = [
  [
    '.json .jsonl .ndjson .csv .tsv .xml .rss .atom .yaml .yml',
    'data files: write each article into a file of its own',
  ],
  ['.eml .mbox .msg', 'mails: save them as text or HTML'],
  ['.pdf', 'convert them to text, for example with pdftotext'],
  ['.doc .docx .odt .rtf .pages .wps .ppt .pptx .xls .xlsx', 'save them as plain text'],
  ['.mht .mhtml .webarchive .maff', 'web archives: save the pages as HTML'],
  ['.epub .mobi', 'books: save the articles as text'],
  ['.zip .gz .tgz .bz2 .xz .7z .rar .tar', 'unpack them'],
];
const PARTS_OF_PAGES =
  '.css .js .mjs .map .png .jpg .jpeg .gif .webp .avif .svg .ico .bmp .woff .woff2 .ttf .otf .eot .mp3 .mp4 .webm .download';

const advice = new Map(
  ADVICE.flatMap(([extensions, text]) => extensions.split(' ').map((one) => [one, text] as const)),
);
const partsOfPages = new Set(PARTS_OF_PAGES.split(' '));

export const KINDS = {
  hidden: { name: 'hidden' },
  linkToFolder: { name: 'link to a folder', advice: 'name the folder itself' },
  noFile: { name: 'pipe, socket or device' },
} as const satisfies Record<string, Kind>;

export function kindOfFile(path: string): Kind {
  if (isProjectPaper(path)) return { name: 'README, LICENSE or the like', advice: 'name it to have it read' };
  const extension = extname(path).toLowerCase();
  if (extension === '') return { name: 'without extension', advice: 'name them to have them read' };
  if (partsOfPages.has(extension)) return { name: 'pictures, styles and scripts' };
  const what = advice.get(extension);
  return what === undefined ? { name: extension } : { name: extension, advice: what };
}

export class NotReadCount {
  readonly #kinds = new Map<string, { kind: Kind; paths: string[] }>();

  add(kind: Kind, path: string): void {
    const known = this.#kinds.get(kind.name);
    if (known === undefined) this.#kinds.set(kind.name, { kind, paths: [path] });
    else known.paths.push(path);
  }

  /** The most frequent first. */
  get all(): NotRead[] {
    const kinds = [...this.#kinds.values()].map(({ kind, paths }) => ({ ...kind, paths: paths.sort() }));
    return kinds.sort((a, b) => b.paths.length - a.paths.length || (a.name < b.name ? -1 : 1));
  }
}

/** So few are named. */
const FEW = 3;

/** `3 .jsonl (data files: …), 1 hidden: .old`. */
export function notReadText(notRead: readonly NotRead[]): string {
  return notRead
    .map(({ name, advice: what, paths }) => {
      const names = paths.length <= FEW ? `: ${paths.join(', ')}` : '';
      return `${paths.length.toLocaleString('en')} ${name}${what === undefined ? '' : ` (${what})`}${names}`;
    })
    .join('; ');
}
