/** How one body is called in a text besides its name: by its kind alone, or with characters left out. */
import { grouped } from '../../language/grouped.js';

/** Kinds of body, and how the names end of those that are one. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:法院|法庭)$/, /法院$/],
  [/^(?:警方|公安|公安机关|警察局|警局)$/, /(?:公安局|公安分局|公安厅|警察局|警察厅|分局|警务处|警方)$/],
  [/^(?:检方|检察院|检察机关|地检署|控方)$/, /(?:检察院|检察署|地检署)$/],
  [/^(?:交警|交警部门|交警大队|交警支队)$/, /(?:交警|交管).{0,3}队$/],
  [/^(?:学校|校方|大学)$/, /(?:大学|学院|中学|小学|幼儿园|学校)$/],
  [/^(?:医院|院方)$/, /医院$/],
  [/^(?:央行)$/, /(?:央行|中央银行|人民银行|储备银行|储备委员会)$/],
];
/** Kinds that are the last word of every such name. */
const LAST_WORD = /^(?:委员会|协会|学会|公会|工会|基金会|管理处|关注组|足协|消防局|教育局|使馆|大使馆)$/;

/** A bare 法院 is the only court that the text names: its key. */
export function onlyOfKind(body: string, keys: ReadonlySet<string>): string | undefined {
  const ending = KINDS.find(([words]) => words.test(body))?.[1];
  if (!ending && !LAST_WORD.test(body)) return undefined;
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
