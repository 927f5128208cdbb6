/** How one body is called in a text besides its name: by its kind alone, or with characters left out. */

import { expression } from '../../../../extract/rules/pattern.js';
import { grouped } from '../../../../language/grouped.js';
import { KINDS } from '../../../../language/zh/rules/actors/organizations.js';
import { LAST_WORDS_OF_BODIES } from '../../../../language/zh/words/actors/kinds-of-body.js';

const kinds = KINDS.map(({ called, named }) => ({ called: new Set(called), named: expression(named) }));
const lastWords = new Set(LAST_WORDS_OF_BODIES);

/** A bare 法院 is the only court that the text names: its key. */
export function onlyOfKind(body: string, keys: ReadonlySet<string>): string | undefined {
  const ending = kinds.find(({ called }) => called.has(body))?.named;
  if (!ending && !lastWords.has(body)) return undefined;
  const fitting = [...keys].filter(
    (key) => key.length > body.length && (ending ? ending.test(key) : key.endsWith(body)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** 固阳交管大队 of 固阳县交管大队: pairs of a name and a longer one of the same first and last two characters. */
export function abridgements(names: readonly string[]): [string, string][] {
  const alike = grouped(
    names.filter(({ length }) => length >= 4),
    (name) => name.slice(0, 2) + name.slice(-2),
  );
  return [...alike.values()].flatMap((group) =>
    group.flatMap((short) =>
      group.filter((long) => isAbridged(short, long)).map((long): [string, string] => [short, long]),
    ),
  );
}

function isAbridged(short: string, long: string): boolean {
  if (long.length <= short.length || long.length > short.length * 2) return false;
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}
