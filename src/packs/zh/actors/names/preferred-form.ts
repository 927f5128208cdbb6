/** The listed name of an actor as an article writes it: 联合国 in simplified script, 聯合國 in traditional. */
import { Converter } from 'opencc-js/cn2t';
import { type Document, simplifiedShadow } from '../../../../document/index.js';
import { NEWSPAPER_FORMS } from '../../../../language/zh/words/scripts.js';

let toTraditional: ((words: string) => string) | undefined;

/** The article's own characters where it gives the whole name, else the usual ones of its script. */
export function preferredForm({ article }: Document, listed: string, aliases: readonly string[]): string {
  const own = aliases.find((alias) => simplifiedShadow(alias) === listed);
  return own ?? (article.language === 'zh-Hant' ? traditional(listed) : listed);
}

function traditional(words: string): string {
  // Its table is large, so that it is made when it is first wanted.
  const convert = toTraditional ?? Converter({ from: 'cn', to: 'tw' });
  toTraditional = convert;
  return NEWSPAPER_FORMS.reduce((written, [from, to]) => written.replaceAll(from, to), convert(words));
}
