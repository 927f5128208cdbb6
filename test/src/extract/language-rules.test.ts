/** Every rule in the tables of a language does in its own example what it says, and spares what it says it spares. */
import { describe, expect, it, vi } from 'vitest';
import { type Actor, type Event, overlaps, type Span, type Statement, type Time } from '../../../graph/model/index.js';
import { BODY_ANAPHORS } from '../../../src/language/zh/rules/actors/anaphors.js';
import { NO_COURTESY } from '../../../src/language/zh/rules/actors/no-courtesy.js';
import { NO_NAME, NO_NAME_ANYWHERE, NO_NAME_EVERYWHERE } from '../../../src/language/zh/rules/actors/no-name.js';
import { NO_HOLDER_ANYWHERE, NO_HOLDER_HERE } from '../../../src/language/zh/rules/actors/role-holders.js';
import { SEXES } from '../../../src/language/zh/rules/actors/sexes.js';
import { NO_SURNAME_AND_SEX } from '../../../src/language/zh/rules/actors/surname-alone.js';
import { EVENT_SIGNS } from '../../../src/language/zh/rules/events/event-signs.js';
import { EVENT_TYPES_AROUND } from '../../../src/language/zh/rules/events/event-types.js';
import { INCIDENT_TYPES, NO_INCIDENT } from '../../../src/language/zh/rules/events/incidents.js';
import { NO_EVENT } from '../../../src/language/zh/rules/events/no-event.js';
import { NO_SPEECH } from '../../../src/language/zh/rules/statements/no-speech.js';
import { LENGTHS } from '../../../src/language/zh/rules/times/lengths.js';
import { LONE_DAYS } from '../../../src/language/zh/rules/times/lone-days.js';
import { ONCE_PLANNED, TIMES_AHEAD } from '../../../src/language/zh/rules/times/times-ahead.js';
import { readSentence } from '../../support/read-sentence.js';

const PUBLISHED = '2026-06-17';

/** The rule that the line reads without, of which words each rule holds that is asked what it finds, which held first, and all times. */
const line = vi.hoisted(() => ({
  without: '',
  held: [] as { start: number; names: string[] }[],
  first: [] as { start: number; name: string | undefined }[],
  times: [] as Time[],
}));

vi.mock('../../../src/extract/rules/match.js', async (original) => {
  const match = await original<typeof import('../../../src/extract/rules/match.js')>();
  const { rulebook } = match;
  const watched: typeof rulebook = (rules) => {
    const each = rules.map((rule) => ({ rule, book: rulebook([rule]) }));
    return {
      first: (place) => {
        const found = each.find(({ rule, book }) => rule.name !== line.without && book.first(place))?.rule;
        line.first.push({ start: place.start, name: found?.name });
        return found;
      },
      all: (place) => {
        const found = rulebook(rules).all(place);
        line.held.push({ start: place.start, names: found.map(({ name }) => name) });
        return found;
      },
    };
  };
  return { ...match, rulebook: watched };
});

vi.mock('../../../src/extract/times/find.js', async (original) => {
  const { findResolvable, ...others } = await original<typeof import('../../../src/extract/times/find.js')>();
  const watched: typeof findResolvable = (text, options) => {
    const found = findResolvable(text, options);
    line.times = found.map(({ time }) => time);
    return found;
  };
  return { ...others, findResolvable: watched };
});

describe.each([...NO_EVENT, ...NO_INCIDENT])('$name', ({ name, example, spares }) => {
  it('forbids the word of its example', async () => {
    expect((await read(example)).events).toEqual([]);
  });

  it('alone does so', async () => {
    expect((await read(example, name)).events).not.toEqual([]);
  });

  it.each([spares].flat())('spares %s', async (sentence) => {
    expect((await read(sentence)).events).not.toEqual([]);
  });
});

const noName = [...NO_NAME, ...NO_NAME_ANYWHERE, ...NO_NAME_EVERYWHERE, ...NO_SURNAME_AND_SEX, ...NO_COURTESY];

describe.each(noName)('$name', ({ name, example, spares }) => {
  it('forbids the name of its example', async () => {
    expect((await read(example)).named).toEqual([]);
  });

  it('alone does so', async () => {
    expect((await read(example, name)).named).not.toEqual([]);
  });

  it.each([spares].flat())('spares %s', async (sentence) => {
    expect((await read(sentence)).named).not.toEqual([]);
  });
});

describe.each(NO_SPEECH)('$name', ({ name, example, spares }) => {
  it('forbids the verb of its example', async () => {
    expect((await read(example)).said).toEqual([]);
  });

  it('alone does so', async () => {
    expect((await read(example, name)).said).not.toEqual([]);
  });

  it.each([spares].flat())('spares %s', async (sentence) => {
    expect((await read(sentence)).said).not.toEqual([]);
  });
});

const noHolder = [...NO_HOLDER_ANYWHERE, ...NO_HOLDER_HERE];

describe.each(noHolder)('$name', ({ name, example, spares }) => {
  it('forbids that the noun of its example means whom the text names', async () => {
    expect((await read(example)).meant).toEqual([]);
  });

  it('alone does so', async () => {
    expect((await read(example, name)).meant).not.toEqual([]);
  });

  it.each([spares].flat())('spares %s', async (sentence) => {
    expect((await read(sentence)).meant).not.toEqual([]);
  });
});

describe.each(BODY_ANAPHORS)('$name', ({ name, example, spares }) => {
  it('means the body of its example', async () => {
    expect((await read(example)).meant).toMatchObject([{ kind: 'organization' }]);
  });

  it('alone does so', async () => {
    expect((await read(example, name)).meant).toEqual([]);
  });

  it.each([spares].flat())('means none in %s', async (sentence) => {
    expect((await read(sentence)).meant).toEqual([]);
  });
});

describe.each(EVENT_SIGNS)('$name', ({ name, example, spares }) => {
  it('is found with the word of its example', async () => {
    expect((await read(example)).signs).toContain(name);
  });

  it.each([spares].flat())('is not found in %s', async (sentence) => {
    const { signs } = await read(sentence);
    expect(signs).toBeDefined();
    expect(signs).not.toContain(name);
  });
});

describe.each(SEXES)('$name', ({ name, example, spares }) => {
  it('tells it of the name of its example', async () => {
    expect((await read(example)).first).toContain(name);
  });

  it.each([spares].flat())('tells nothing in %s', async (sentence) => {
    const { first } = await read(sentence);
    expect(first).toContain(undefined);
    expect(first).not.toContain(name);
  });
});

describe.each([...EVENT_TYPES_AROUND, ...INCIDENT_TYPES])('$name', ({ finds, example, spares }) => {
  const typesOf = async (marked: string) => (await read(marked)).events.map(({ type }) => type);

  it('makes what its example tells of that type', async () => {
    expect(await typesOf(example)).toEqual([finds]);
  });

  it.each([spares].flat())('leaves another type to %s', async (sentence) => {
    const types = await typesOf(sentence);
    expect(types).toHaveLength(1);
    expect(types).not.toContain(finds);
  });
});

describe.each(LONE_DAYS)('$name', ({ name, example, spares }) => {
  it('is a time in its example', async () => {
    expect((await read(example)).times).toHaveLength(1);
  });

  it('alone makes it one', async () => {
    expect((await read(example, name)).times).toEqual([]);
  });

  it.each([spares].flat())('makes none in %s', async (sentence) => {
    expect((await read(sentence)).times).toEqual([]);
  });
});

describe.each(LENGTHS)('$name', ({ name, example, spares }) => {
  it('is no time in its example', async () => {
    expect((await read(example)).times).toEqual([]);
  });

  it('alone makes it none', async () => {
    expect((await read(example, name)).times).toHaveLength(1);
  });

  it.each([spares].flat())('makes one in %s', async (sentence) => {
    expect((await read(sentence)).times).toHaveLength(1);
  });
});

describe.each([...TIMES_AHEAD, ...ONCE_PLANNED])('$name', ({ name, example, spares }) => {
  const isToCome = async (sentence: string, without = '') => {
    const { times } = await read(sentence, without);
    expect(times).toHaveLength(1);
    return times.every(({ start }) => start !== null && start > PUBLISHED);
  };

  it('has the time of its example come after the publication', async () => {
    expect(await isToCome(example)).toBe(true);
  });

  it('alone does so', async () => {
    expect(await isToCome(example, name)).toBe(false);
  });

  it.each([spares].flat())('leaves it before the publication in %s', async (sentence) => {
    expect(await isToCome(sentence)).toBe(false);
  });
});

it('no two rules share a name', () => {
  const forbidding = [...NO_EVENT, ...NO_INCIDENT, ...noName, ...NO_SPEECH, ...noHolder];
  const times = [...LONE_DAYS, ...LENGTHS, ...TIMES_AHEAD, ...ONCE_PLANNED];
  const finding = [...EVENT_SIGNS, ...EVENT_TYPES_AROUND, ...INCIDENT_TYPES, ...SEXES, ...BODY_ANAPHORS];
  const names = [forbidding, times, finding].flat().map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

interface Read {
  /** In the words in ⟦⟧. */
  readonly events: readonly Event[];
  /** Persons of that very name. */
  readonly named: readonly Actor[];
  /** Whose verb of speech is in the words. */
  readonly said: readonly Statement[];
  /** That begin in them. */
  readonly times: readonly Time[];
  /** Whom the text names, and means by the words. */
  readonly meant: readonly Actor[];
  /** That the words show. */
  readonly signs: readonly string[] | undefined;
  /** The rules that held first of the words, or none. */
  readonly first: readonly (string | undefined)[];
}

/** What is found of the words in ⟦⟧ of a sentence, read without one of the rules. */
async function read(marked: string, without = ''): Promise<Read> {
  Object.assign(line, { without, held: [], first: [], times: [] });
  const words = /⟦(.+)⟧/.exec(marked)?.[1] ?? '';
  const sentence = marked.replace(/[⟦⟧]/g, '');
  const { article, actors, events, statements } = await readSentence(sentence, PUBLISHED);
  const start = article.text.indexOf(sentence) + marked.indexOf('⟦');
  const place: Span = { start, end: start + words.length };
  return {
    events: events.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, place))),
    named: actors.filter(({ kind, name, aliases }) => kind === 'person' && [name, ...aliases].includes(words)),
    said: statements.filter(({ cue }) => cue !== null && overlaps(cue, place)),
    times: line.times.filter(({ textStart }) => place.start <= textStart && textStart < place.end),
    meant: actors.filter(
      ({ unnamed, mentions }) =>
        !unnamed && mentions.some(({ start, end }) => start === place.start && end === place.end),
    ),
    signs: line.held.find((one) => one.start === start)?.names,
    first: line.first.filter((one) => one.start === start).map(({ name }) => name),
  };
}
