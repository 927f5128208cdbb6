/** The lexica hold together: no name twice unmarked, all simplified, every UN member and capital there. */
import { describe, expect, it } from 'vitest';
import { simplifiedShadow } from '../../../src/document/shadow.js';
import { loadLexicon } from '../../../src/language/index.js';

// ISO 3166 codes of the 193 members of the United Nations.
const UN_MEMBERS = `
  AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD
  CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ
  IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM
  NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO
  ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW`
  .trim()
  .split(/\s+/);

const lexicon = loadLexicon();
const { countries, organizations, bodies, titles, groups, places, suffixes } = lexicon;

interface Named {
  readonly name: string;
  readonly variants?: readonly string[];
}

const namesOf = ({ name, variants = [] }: Named): string[] => [name, ...variants];

function repeated(list: readonly string[]): string[] {
  return list.filter((name, i) => list.indexOf(name) !== i);
}

describe('every list', () => {
  it('is written in the characters of the shadow it is matched against', () => {
    const strings: string[] = [];
    JSON.stringify(lexicon, (_, value) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    expect(strings.length).toBeGreaterThan(9000);
    expect(strings.filter((value) => simplifiedShadow(value) !== value)).toEqual([]);
  });

  it.each([
    ['titles', titles],
    ['groups', groups],
    ['places', places],
    ['bodies', bodies],
  ])('%s give a name to one entry only', (_, list) => {
    expect(repeated((list as readonly Named[]).flatMap(namesOf))).toEqual([]);
  });

  it.each([
    ['countries', countries],
    ['organizations', organizations],
  ])('%s mark the names that several entries have', (_, list) => {
    const all = list.flatMap(namesOf);
    const several = new Set(repeated(all));
    for (const entry of list) {
      expect(entry.shared).toEqual(namesOf(entry).filter((name) => several.has(name)));
      expect(repeated(namesOf(entry))).toEqual([]);
    }
    expect(several.size).toBeGreaterThan(0);
    expect(repeated(list.map(({ name }) => name))).toEqual([]);
  });

  it('marks as everyday only names of its own', () => {
    for (const entry of [...countries, ...organizations, ...bodies, ...titles, ...places]) {
      const own: string[] = namesOf(entry);
      if ('capital' in entry) own.push(entry.capital ?? '', ...entry.capitalVariants, ...entry.seats);
      expect(own).toEqual(expect.arrayContaining(entry.everyday));
    }
  });

  it('keeps states, organisations, bodies and places apart', () => {
    const states = countries.flatMap((country) => [...namesOf(country), country.capital, ...country.capitalVariants]);
    const lists = [states, organizations.flatMap(namesOf), bodies.flatMap(namesOf), places.flatMap(namesOf)];
    expect(repeated(lists.flatMap((list) => [...new Set(list)]).filter((name) => name !== null))).toEqual([]);
  });

  it('gives a body of a state to one organisation, under a name of the body list', () => {
    const known = new Set(bodies.map(({ name }) => name));
    const owned = organizations.flatMap((entry) => entry.bodies.map((body) => `${entry.country}:${body}`));
    expect(owned.filter((key) => !known.has(key.slice(3)))).toEqual([]);
    expect(repeated(owned)).toEqual([]);
  });

  it('names states by codes that exist', () => {
    const codes = new Set(countries.map(({ iso }) => iso));
    expect(codes.size).toBe(countries.length);
    const used = [...organizations, ...bodies, ...places].map(({ country }) => country);
    expect(used.filter((code) => code !== null && !codes.has(code))).toEqual([]);
  });
});

describe('countries', () => {
  it('hold the 193 members of the United Nations and no other as members', () => {
    const members = countries.filter(({ status }) => status === 'un-member').map(({ iso }) => iso);
    expect(UN_MEMBERS).toHaveLength(193);
    expect(members.sort()).toEqual([...UN_MEMBERS].sort());
  });

  it('give every member a capital, except the city state whose name is its own', () => {
    const without = countries.filter(({ status, capital }) => status === 'un-member' && capital === null);
    expect(without.map(({ iso }) => iso)).toEqual(['SG']);
  });

  it('agree on which of them share a character, and on the one usually meant', () => {
    for (const [character, sharing] of lexicon.countriesByAbbreviation) {
      const codes = sharing.map(({ iso }) => iso);
      const marks = sharing.flatMap(({ iso, abbreviations }) =>
        abbreviations.filter((mark) => mark.character === character).map((mark) => ({ iso, ...mark })),
      );
      expect(marks.filter(({ usual }) => usual).map(({ iso }) => iso)).toEqual([codes[0]]);
      for (const { iso, sharedWith } of marks) {
        expect([...sharedWith].sort()).toEqual(codes.filter((code) => code !== iso).sort());
      }
    }
  });
});

describe('the other lists', () => {
  it('trust no head noun of one character alone', () => {
    expect(suffixes.filter(({ suffix, guard }) => suffix.length === 1 && guard !== 'short')).toEqual([]);
    expect(repeated(suffixes.map(({ suffix }) => suffix))).toEqual([]);
  });

  it('list an ordinary word only if it holds a name, and never one that hides a plain state or place', () => {
    const names = new Set([
      ...[...countries, ...organizations, ...bodies, ...titles, ...groups, ...places].flatMap(namesOf),
      ...countries.flatMap(({ capital, capitalVariants, seats }) => [capital ?? '', ...capitalVariants, ...seats]),
    ]);
    const parts = (word: string): string[] =>
      [...word].flatMap((_, i) => Array.from({ length: word.length - i }, (__, n) => word.slice(i, i + n + 1)));
    const idle = lexicon.ordinaryWords.filter((word) => !parts(word).some((part) => part !== word && names.has(part)));
    expect(idle).toEqual([]);
    expect(lexicon.ordinaryWords.filter((word) => names.has(word))).toEqual([]);
    const everyday = new Set([...countries, ...places].flatMap((entry) => entry.everyday));
    const sure = new Set([...countries, ...places].flatMap(namesOf));
    const hiding = lexicon.ordinaryWords.filter((word) =>
      parts(word).some((part) => sure.has(part) && !everyday.has(part)),
    );
    expect(hiding).toEqual([]);
    expect(repeated(lexicon.ordinaryWords)).toEqual([]);
  });

  it('hold surnames and transliteration characters once each', () => {
    const { chinese, korean, japanese, transliteration } = lexicon.surnames;
    expect([repeated(chinese), repeated(korean), repeated(japanese), repeated([...transliteration])]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(chinese.length).toBeGreaterThan(350);
    expect(japanese.length).toBeGreaterThan(150);
  });
});
