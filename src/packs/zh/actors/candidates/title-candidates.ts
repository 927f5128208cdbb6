/** A title without a name, with its state or body in front: 日本首相, 该国总统. It means the holder named elsewhere, if one is. */
import type { QuotedSpan, Span } from '../../../../../graph/model/index.js';
import type { Candidate } from '../../../../extract/actors/candidate.js';
import { firstFrom } from '../../../../extract/first-from.js';
import { placeIn, rulebook } from '../../../../extract/rules/match.js';
import { ends, expression } from '../../../../extract/rules/pattern.js';
import { CITED_BEFORE, NO_TITLE_ALONE } from '../../../../language/zh/rules/actors/titles.js';
import { BETWEEN_TITLES, JOINS_TITLES } from '../../../../language/zh/words/actors/titles.js';
import { countBefore, kindOfGroup } from '../group-kind.js';
import { isOffice, roleBefore } from '../roles.js';
import type { ActorScene } from '../scene.js';

const forbidding = rulebook(NO_TITLE_ALONE);
const isCited = ends(CITED_BEFORE);
const joint = expression([JOINS_TITLES]);

export function titleCandidates(scene: ActorScene, settled: readonly Candidate[]): Candidate[] {
  const { visible, gazetteer } = scene;
  const usual = (title: string): string => gazetteer.titles.usual(title);
  const holders = new Holders(officeHolders(scene, settled), usual);
  const found: Candidate[] = [];
  for (const { start: bare, end } of joined(gazetteer.titles.in(visible))) {
    const named = bare - (gazetteer.titles.modifierEndingAt(visible, bare) ?? '').length;
    const wide = atClauseStart(scene, named, end);
    const start = wide < named && overlapsOne(settled, { start: wide, end: named }) ? named : wide;
    if (overlapsOne(settled, { start, end }) || settled[firstFrom(settled, end)]?.start === end) continue;
    const last = settled[firstFrom(settled, start) - 1];
    const owner = last?.end === start && last.kind !== 'person' ? last : undefined;
    if (
      describesNext(scene, end, settled) ||
      !standsAlone(scene, { start: bare, end }) ||
      (!owner && !isSubject(scene, start, end))
    )
      continue;
    const title = visible.slice(start, end);
    const holder = holders.only(title, owner?.key);
    const count = countBefore(visible, owner?.start ?? start);
    const isSeveral = count !== '' && kindOfGroup({ noun: title, name: title }, count, false) === 'group';
    found.push({
      start: owner?.start ?? start,
      end,
      kind: !holder && isSeveral ? 'group' : 'person',
      key: holder ?? `title:${owner?.key ?? ''}:${title}`,
      form: 'title',
      rule: holder ? 'title-of-holder' : 'title-only',
      unnamed: holder === undefined,
      isMedium: false,
      isModifier: false,
      weight: 6,
    });
  }
  return found;
}

const DESCRIPTIVE = new Set(['n', 'vn', 'nz', 'a', 'an', 'LOC', 'ORG', 's', 'f']);
const FIELD = new Set(['n', 'vn', 'nz', 'an']);

/** 气象局长: the nouns that say what the office is about, where they open the clause. */
function atClauseStart({ reading, visible }: ActorScene, start: number, end: number): number {
  let from = start;
  for (
    let token = reading.tokenBefore(from);
    token && FIELD.has(token.tag) && end - token.start <= 8;
    token = reading.tokenBefore(from)
  )
    from = token.start;
  return /^$|[，。；：\n”」]/.test(visible.slice(Math.max(0, from - 1), from)) ? from : start;
}

/** 市长秘书: a title and the title of one who serves its holder. */
function joined(titles: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const title of titles) {
    const last = found.at(-1);
    if (last?.end === title.start && title.end - title.start > 1)
      found[found.length - 1] = { start: last.start, end: title.end };
    else found.push(title);
  }
  return found;
}

function overlapsOne(settled: readonly Candidate[], { start, end }: Span): boolean {
  const next = firstFrom(settled, start);
  return (settled[next]?.start ?? end) < end || (settled[next - 1]?.end ?? start) > start;
}

/** 市委副书记、市长陈某: the next title of the same person follows. */
function describesNext(scene: ActorScene, end: number, settled: readonly Candidate[]): boolean {
  const { reading, visible, gazetteer } = scene;
  if (!JOINS_TITLES.includes(visible.charAt(end))) return false;
  const from = firstFrom(settled, end);
  const next = settled.slice(from, from + 6).find(({ kind }) => kind === 'person');
  if (!next || next.start - end > 36 || gazetteer.titles.endingAt(visible, next.start) === undefined) return false;
  if (isOffice(scene, end + 1, next)) return true;
  return reading
    .tokensIn({ start: end + 1, end: next.start })
    .every(({ tag, ...span }) => DESCRIPTIVE.has(tag) || BETWEEN_TITLES.includes(reading.word(span)));
}

function standsAlone({ reading, visible }: ActorScene, title: Span): boolean {
  return forbidding.first(placeIn(reading, title, { visible })) === undefined;
}

/** At the head of a clause, before a verb: 公诉人指出, 董事长表示. */
function isSubject({ visible, reading }: ActorScene, start: number, end: number): boolean {
  const next = reading.tokenAt(end);
  const before = visible.slice(Math.max(0, start - 3), start);
  if (end - start >= 2 && isCited(visible, start)) return true;
  if (/(?:\n|[\s︱｜])$/.test(before) && /^[：:]/.test(visible.slice(end))) return true;
  return (
    end - start >= 2 &&
    /[，。；：\n”」]$|^$/.test(visible.slice(Math.max(0, start - 1), start)) &&
    next !== undefined &&
    ['v', 'd', 'TIME', 'p', 'ad'].includes(next.tag)
  );
}

/** Who holds which office, by every way to end its name: 董事长 of 集团董事长兼总裁. */
class Holders {
  readonly #byTitle = new Map<string, Set<string>>();

  readonly #usual: (title: string) => string;

  constructor(offices: readonly Office[], usual: (title: string) => string) {
    this.#usual = usual;
    for (const { owner, title, person } of offices)
      for (const part of title.split(joint))
        for (let start = 0; start < part.length; start++) {
          const tail = usual(part.slice(start));
          this.#add(tail, person);
          if (owner !== null) this.#add(`${tail} ${owner}`, person);
        }
  }

  /** The one person whose office has that title, at that owner if one is given. */
  only(title: string, owner: string | undefined): string | undefined {
    const usual = this.#usual(title);
    const [person, another] = this.#byTitle.get(owner === undefined ? usual : `${usual} ${owner}`) ?? [];
    return another === undefined ? person : undefined;
  }

  #add(title: string, person: string): void {
    this.#byTitle.set(title, (this.#byTitle.get(title) ?? new Set()).add(person));
  }
}

interface Office {
  readonly owner: string | null;
  readonly title: string;
  readonly person: string;
}

function officeHolders(scene: ActorScene, settled: readonly Candidate[]): Office[] {
  return settled.flatMap((person, index): Office[] => {
    if (person.kind !== 'person') return [];
    const before = settled.slice(Math.max(0, index - 4), index);
    const role: QuotedSpan | undefined = roleBefore(scene, person, before);
    const owner = role && before.find((candidate) => candidate.start >= role.start);
    if (!role) return [];
    const from = owner?.end ?? role.start;
    return [{ owner: owner?.key ?? null, title: scene.visible.slice(from, person.start), person: person.key }];
  });
}
