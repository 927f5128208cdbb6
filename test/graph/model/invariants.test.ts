/** The Extraction contract: sound ones pass, and every way of breaking one is noticed and named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeRule,
  type Extraction,
  OnRecordError,
  parseExtraction,
  violations,
} from '../../../graph/model/index.js';
import { extractionOf } from '../../support/extraction.js';

const withStatement = extractionOf().filter(({ statements }) => statements.length > 0);

function broken(change: (extraction: Extraction) => Extraction): void {
  fc.assert(fc.property(withStatement, (extraction) => violations(change(structuredClone(extraction))).length > 0));
}

function replaceFirst(extraction: Extraction, change: Partial<Extraction['statements'][number]>): Extraction {
  const [first, ...rest] = extraction.statements;
  return first ? { ...extraction, statements: [{ ...first, ...change }, ...rest] } : extraction;
}

describe('a sound extraction', () => {
  it('passes, and survives a round trip through JSON', () => {
    fc.assert(
      fc.property(extractionOf(), (extraction) => {
        expect(parseExtraction(JSON.parse(JSON.stringify(extraction)))).toEqual(extraction);
      }),
    );
  });

  it('keeps fields that the contract does not name', () => {
    fc.assert(
      fc.property(extractionOf(), (extraction) => {
        expect(parseExtraction({ ...extraction, reviewer: 'desk 3' })).toHaveProperty('reviewer', 'desk 3');
      }),
    );
  });
});

it('a record made before mentions kept their rule and relations a confidence is still read', () => {
  const [sound] = fc.sample(extractionOf(), { seed: 1, numRuns: 1 });
  const { start, end, text } = sound?.actors[0]?.mentions[0] ?? { start: 0, end: 1, text: '' };
  const [from, to] = [sound?.actors[0]?.id, sound?.actors[0]?.id];
  const old = {
    ...sound,
    relations: [{ type: 'HOLDS', from, to, title: text, start, end, rule: 'title-before-name' }],
    actors: sound?.actors.map((actor) => ({
      ...actor,
      mentions: actor.mentions.map(({ start, end, text }) => ({ start, end, text })),
    })),
  };
  const { actors, relations } = parseExtraction(old);
  expect(relations[0]?.confidence).toBeGreaterThan(0);
  const mentions = actors.flatMap((actor) => actor.mentions);
  expect(mentions.length).toBeGreaterThan(0);
  for (const { rule, confidence } of mentions) {
    expect(describeRule(rule)).toMatch(/ingest the article again/);
    expect(confidence).toBeGreaterThan(0);
  }
});

describe('a broken extraction is refused where', () => {
  it('a text differs from its slice', () => broken((e) => replaceFirst(e, { text: '谁也没有说过的话' })));
  it('a span lies outside the text', () => broken((e) => replaceFirst(e, { end: e.article.text.length + 1 })));
  it('a span is empty', () => broken((e) => replaceFirst(e, { end: e.statements[0]?.start ?? 0 })));
  it('a speaker is unknown', () => broken((e) => replaceFirst(e, { speaker: 'actor:nobody' })));
  it('a via is unknown', () => broken((e) => replaceFirst(e, { via: ['actor:nobody'] })));
  it('a quoted statement is unknown', () => broken((e) => replaceFirst(e, { quotes: ['statement:none'] })));
  it('a statement quotes itself', () => broken((e) => replaceFirst(e, { quotes: [e.statements[0]?.id ?? ''] })));
  it('an id occurs twice', () => broken((e) => ({ ...e, statements: [...e.statements, ...e.statements] })));
  it('a topic is unknown', () => broken((e) => replaceFirst(e, { about: [{ id: 'event:none', stance: null }] })));
  it('a participant is unknown', () => {
    const withEvent = extractionOf().filter(({ events }) => events.length > 0);
    fc.assert(fc.property(withEvent, (e) => violations({ ...e, actors: [], statements: [] }).length > 0));
  });
  it('a time ends before it starts', () => {
    broken((e) => {
      const text = e.article.text.slice(0, 2);
      const time = {
        start: '2026-02-03',
        end: '2026-02-01',
        precision: 'day' as const,
        text,
        textStart: 0,
        textEnd: 2,
        anchor: 'none' as const,
      };
      return replaceFirst(e, { time });
    });
  });
});

describe('parseExtraction', () => {
  it.each([
    ['nothing', null],
    ['a list', []],
    ['another version', { version: '2' }],
  ])('refuses %s with the code extraction-invalid', (_, data) => {
    expect(() => parseExtraction(data)).toThrowError(expect.objectContaining({ code: 'extraction-invalid' }));
  });

  it('names the place of the first problems and counts the others', () => {
    const problem = (): unknown => {
      try {
        return parseExtraction({
          version: '1',
          article: {},
          regions: [{}],
          actors: [{}],
          statements: [{}],
          events: [],
          relations: [],
          issues: [],
        });
      } catch (error) {
        return error;
      }
    };
    expect(problem()).toBeInstanceOf(OnRecordError);
    expect((problem() as OnRecordError).message).toMatch(/article\.id: .*\(and \d+ more\)/s);
  });
});
