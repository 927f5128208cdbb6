/** Every rule that forbids an event does so in its own example, where one would stand without it, and spares what it says it spares. */
import { describe, expect, it, vi } from 'vitest';
import type { Event, Span } from '../../../graph/model/index.js';
import { overlaps } from '../../../graph/model/index.js';
import { NO_EVENT } from '../../../src/language/zh/rules/no-event.js';
import { readSentence } from '../../support/read-sentence.js';

/** The rule that the line reads without. */
const without = vi.hoisted(() => ({ name: '' }));

vi.mock('../../../src/extract/rules/match.js', async (original) => {
  const { rulebook } = await original<typeof import('../../../src/extract/rules/match.js')>();
  const lacking: typeof rulebook = (rules) => {
    const each = rules.map((rule) => ({ name: rule.name, asked: rulebook([rule]) }));
    return (place) => each.find(({ name, asked }) => name !== without.name && asked(place))?.asked(place);
  };
  return { rulebook: lacking };
});

describe.each(NO_EVENT)('$name', ({ name, example, spares }) => {
  it('forbids the word of its example', async () => {
    expect(await eventsAt(example)).toEqual([]);
  });

  it('alone does so', async () => {
    expect(await eventsAt(example, name)).not.toEqual([]);
  });

  it('spares what is much like it', async () => {
    expect(await eventsAt(spares)).not.toEqual([]);
  });
});

it('no two rules share a name', () => {
  const names = NO_EVENT.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

/** The events in the words in ⟦⟧ of a sentence, read without one of the rules. */
async function eventsAt(marked: string, left = ''): Promise<Event[]> {
  const words = /⟦(.+)⟧/.exec(marked)?.[1] ?? '';
  without.name = left;
  const { article, events } = await readSentence(marked.replace(/[⟦⟧]/g, ''));
  without.name = '';
  const start = article.text.indexOf(marked.slice(0, marked.indexOf('⟦'))) + marked.indexOf('⟦');
  const place: Span = { start, end: start + words.length };
  return events.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, place)));
}
