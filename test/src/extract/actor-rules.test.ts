/** Every rule for actors is asked of the words of its example and of those it spares, and holds of the former alone. */
import { describe, expect, it, vi } from 'vitest';
import type { NoFacts, Rule } from '../../../src/language/rule.js';
import { COUNTED } from '../../../src/language/zh/rules/actors/counted-actors.js';
import { NO_GROUP } from '../../../src/language/zh/rules/actors/groups.js';
import {
  BODY_AS_PLACE,
  NO_BODY,
  NO_KIND_OF_BODY,
  PUBLICATIONS,
} from '../../../src/language/zh/rules/actors/organizations.js';
import { USED_TO_SPEAK } from '../../../src/language/zh/rules/actors/services.js';
import { CAPITAL_ACTS, STATE_DESCRIBES } from '../../../src/language/zh/rules/actors/states.js';
import { NO_TITLE_ALONE } from '../../../src/language/zh/rules/actors/titles.js';
import { readSentence } from '../../support/read-sentence.js';

interface Asked {
  readonly rules: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly held: readonly string[];
}

const line = vi.hoisted(() => ({ asked: [] as Asked[] }));

vi.mock('../../../src/extract/rules/match.js', async (original) => {
  const match = await original<typeof import('../../../src/extract/rules/match.js')>();
  const watched: typeof match.rulebook = (rules) => {
    const book = match.rulebook(rules);
    const names = rules.map(({ name }) => name);
    return {
      ...book,
      first: (place) => {
        const { start, end } = place;
        line.asked.push({ rules: names, start, end, held: book.all(place).map(({ name }) => name) });
        return book.first(place);
      },
    };
  };
  return { ...match, rulebook: watched };
});

const ofBodies = [...PUBLICATIONS, ...BODY_AS_PLACE, ...NO_BODY, ...NO_KIND_OF_BODY];
const ofStates = [...STATE_DESCRIBES, ...CAPITAL_ACTS];
const rules: readonly Pick<Rule<NoFacts>, 'name' | 'example' | 'spares'>[] = [
  ...[...COUNTED, ...NO_GROUP],
  ...[...ofStates, ...ofBodies, ...USED_TO_SPEAK, ...NO_TITLE_ALONE],
];

describe.each(rules)('$name', ({ name, example, spares }) => {
  it('holds of the words of its example', async () => {
    expect(await holds(name, example)).toContain(true);
  });

  it.each([spares].flat())('is asked of those of %s and does not hold', async (sentence) => {
    const answers = await holds(name, sentence);
    expect(answers).toContain(false);
    expect(answers).not.toContain(true);
  });
});

it('no two rules share a name', () => {
  const names = rules.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

/** Each answer of the rule about the words in ⟦⟧ of a sentence. */
async function holds(rule: string, marked: string): Promise<boolean[]> {
  line.asked = [];
  const sentence = marked.replace(/[⟦⟧]/g, '');
  const { article } = await readSentence(sentence);
  const start = article.text.indexOf(sentence) + marked.indexOf('⟦');
  const end = start + marked.indexOf('⟧') - marked.indexOf('⟦') - 1;
  const here = line.asked.filter((one) => one.rules.includes(rule) && one.start === start && one.end === end);
  return here.map(({ held }) => held.includes(rule));
}
