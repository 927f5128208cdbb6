/** One row an article, one a folder, and totals by language and over all. */
import { type Counts, sum } from './counts.js';
import type { Evaluated } from './evaluate.js';

export interface Row {
  readonly name: string;
  readonly articles: number;
  readonly counts: Counts;
  readonly isTotal: boolean;
}

export const LANGUAGES: Readonly<Record<string, string>> = {
  'zh-Hans': 'Chinese, simplified',
  'zh-Hant': 'Chinese, traditional',
  zh: 'Chinese',
  en: 'English',
};

export function rowsOf(all: readonly Evaluated[]): Row[] {
  const folders = [...new Set(all.map(({ folder }) => folder))];
  const byFolder = folders.flatMap((folder) => {
    const inside = all.filter((one) => one.folder === folder);
    return [...inside.map(articleRow), total(`= ${folder}`, inside)];
  });
  return [...byFolder, ...byLanguage(all), ...(folders.length > 1 ? [total('ALL', all)] : [])];
}

/** Totals of each language, where there is more than one. */
function byLanguage(all: readonly Evaluated[]): Row[] {
  const languages = [...new Set(all.map(({ language }) => language))].sort().reverse();
  const chinese = all.filter(({ language }) => language.startsWith('zh'));
  const isMixed = chinese.length > 0 && chinese.length < all.length;
  const rows = languages.map((language) =>
    total(
      LANGUAGES[language] ?? language,
      all.filter((one) => one.language === language),
    ),
  );
  return languages.length > 1 ? [...rows, ...(isMixed ? [total('Chinese, both scripts', chinese)] : [])] : [];
}

function articleRow({ id, counts }: Evaluated): Row {
  return { name: id, articles: 1, counts, isTotal: false };
}

function total(name: string, all: readonly Evaluated[]): Row {
  return { name, articles: all.length, counts: sum(all.map(({ counts }) => counts)), isTotal: true };
}
