/** No text can hold up the reading of it: every regular expression takes time in proportion to the text it is asked of. */
import { analyse } from 'scslre';
import { beforeAll, describe, expect, it } from 'vitest';
import { attacksOn } from '../support/attack-texts.js';
import { superlinearAt } from '../support/growth.js';
import { buildingPlaces, builtExpressions, type Found, writtenExpressions } from '../support/regular-expressions.js';
import { readSources } from '../support/sources.js';

const files = readSources(['src']);
const places = buildingPlaces(files);
const written = writtenExpressions(files);
let built: readonly Found[];
let all: readonly Found[];

/** What makes each place build its expressions. */
const TEXTS: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'names.txt',
    text: '来源：海港日报\n\n周三，卡米拉·罗哈斯访华。中方表示，中美会谈将举行，日媒称两国领导人将出席。',
  },
  { name: 'deep.html', text: `<html><body><script>1</script>${'<div>'.repeat(400)}周三，警方说，桥已封闭。` },
];

/** Expressions that are only ever asked in such a way that what they cannot do well does not arise. */
const EXEMPT = [
  {
    path: 'src/ingest/regions/markup.ts',
    begins: String.raw`\s+|<`,
    because: 'it is asked on from the end of its last match and never again in a line once it does not match',
  },
];
const isExempt = ({ place, expression }: Found) =>
  EXEMPT.some(({ path, begins }) => place.startsWith(`${path}:`) && expression.source.startsWith(begins));

async function readAll(): Promise<void> {
  const { readArticle } = await import('../../src/ingest/index.js');
  const { extractArticle } = await import('../../src/pipeline.js');
  for (const { name, text } of TEXTS)
    await extractArticle(readArticle({ bytes: new TextEncoder().encode(text), name }, { published: '2026-03-18' }));
}

beforeAll(async () => {
  built = await builtExpressions(places, readAll);
  all = [...new Map([...written, ...built].map((found) => [String(found.expression), found])).values()];
}, 120_000);

describe('every regular expression of src', () => {
  it('is known here, those built from lists and from the text too', () => {
    const missed = places.filter((place) => !built.some((found) => found.place === place));
    expect(missed).toEqual([]);
    expect(written.length).toBeGreaterThan(places.length);
  });

  it('has no parts that can share the same characters in ever more ways', () => {
    expect(all.flatMap(({ place, expression }) => ambiguities(expression).map((why) => `${place} ${why}`))).toEqual([]);
  });

  it('takes time in proportion to the length of a text made against it', { timeout: 300_000 }, () => {
    const bound = all.filter((found) => !isExempt(found));
    expect(bound.flatMap(({ place, expression }) => slowTexts(expression).map((text) => `${place} ${text}`))).toEqual(
      [],
    );
  });

  it('is exempt only if it has to be', () => {
    const exempt = all.filter(isExempt);
    expect(exempt).toHaveLength(EXEMPT.length);
    expect(exempt.filter(({ expression }) => slowTexts(expression).length === 0)).toEqual([]);
  });
});

const SUPERLINEAR = [
  /(a+)+$/,
  /\s+$/,
  /\d+[名位]/,
  /^\s*(?:\([^()]*\))?\s*$/,
  /[A-Z][a-z-]+(?:[ -][a-z-]+){1,3}\)/,
  /^(?:[及与][\u4e00-\u9fff]{2,6}?)*罪/,
  /^(?:<!--[\s\S]{0,2000}?-->\s*)*<p/,
  /(?:能否|如何)[^。]*？$/,
  /<!doctype[^>]*>/gi,
  /(?<=\d{2}:\d+)\+/,
  /[^。]*。/g,
  /\s+x/y,
];
const LINEAR = [
  /^a+$/,
  /(?<!\s)\s+$/,
  /^\s*(?:\([^()]*\)\s*)?$/,
  /《[^《》]{1,80}》/g,
  /[^。]+/g,
  /\s+/y,
  /[一-龥]{1,7}·/,
];

describe('the measure', () => {
  it.each(SUPERLINEAR)('finds a text on which %s takes ever longer', (expression) => {
    expect(slowTexts(expression)).not.toEqual([]);
  });

  it.each(LINEAR)('leaves %s alone', (expression) => {
    expect([...slowTexts(expression), ...ambiguities(expression)]).toEqual([]);
  });

  it('finds what can share characters', () => {
    expect(SUPERLINEAR.slice(0, 5).filter((expression) => ambiguities(expression).length === 0)).toEqual([]);
  });
});

function ambiguities({ source, flags }: RegExp): string[] {
  return analyse({ source, flags }).reports.map(({ type, character }) => `${type} ${character.literal.source}`);
}

/** The beginning of the first attack on which it takes ever longer. */
function slowTexts(expression: RegExp): string[] {
  const attack = attacksOn(expression).find((each) => superlinearAt(expression, each) !== undefined);
  return attack === undefined ? [] : [JSON.stringify(attack(20))];
}
