/** What the text says of a person's gender: 先生 and 女士, 女儿 and 父亲, （女，35岁）. */
import type { Span } from '../../../graph/model/index.js';

export type Gender = 'male' | 'female';

const OWN: readonly (readonly [Gender, RegExp])[] = [
  [
    'female',
    /(?:女士|小姐|太太|夫人|妻子|母亲|妈妈|女儿|姐姐|姊姊|妹妹|遗孀|女友|未婚妻|孙女|外婆|奶奶|祖母|女子|女童|女生)$/,
  ],
  ['male', /(?:先生|丈夫|父亲|爸爸|儿子|哥哥|弟弟|男友|未婚夫|孙子|外公|爷爷|祖父|男子|男童|男生|神父)$/],
];
const BEFORE: readonly (readonly [Gender, RegExp])[] = [
  [
    'female',
    /(?:女士|妻子|太太|夫人|母亲|妈妈|女儿|姐姐|姊姊|妹妹|遗孀|女友|未婚妻|孙女|之女|其女|之妻|其妻|女子|女[^，。的]{1,4})$/,
  ],
  ['male', /(?:丈夫|父亲|爸爸|儿子|哥哥|弟弟|男友|未婚夫|孙子|之子|其子|其夫|男子|男[^，。的]{1,4})$/],
];
const AFTER: readonly (readonly [Gender, RegExp])[] = [
  ['female', /^(?:女士|小姐|太太|[（(，]女[，）)])/],
  ['male', /^(?:先生|[（(，]男[，）)])/],
];

/** What the words at one mention say; undefined where they say nothing. */
export function genderAt(shadow: string, { start, end }: Span): Gender | undefined {
  return (
    said(OWN, shadow.slice(start, end)) ??
    said(AFTER, shadow.slice(end, end + 4)) ??
    said(BEFORE, shadow.slice(Math.max(0, start - 6), start))
  );
}

function said(signs: readonly (readonly [Gender, RegExp])[], words: string): Gender | undefined {
  return signs.find(([, sign]) => sign.test(words))?.[0];
}
