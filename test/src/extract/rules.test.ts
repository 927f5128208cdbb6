/** Every rule that is documented reads its own example; test/gold holds that whatever is produced names one of them. */
import { describe, expect, it } from 'vitest';
import {
  ACTOR_RULES,
  type ActorRule,
  describeRule,
  EVENT_RULES,
  type EventRule,
  type Extraction,
  PARTICIPANT_RULES,
  type ParticipantRule,
  RELATION_RULES,
  type RuleNotes,
  SPEAKER_RULES,
  type SpeakerRule,
  STATEMENT_PATTERNS,
  type StatementPattern,
} from '../../../graph/model/index.js';
import { fullReader } from '../../../src/pipeline.js';
import { readSentence } from '../../support/read-sentence.js';

interface Found {
  readonly rule: string;
  readonly words: string;
}

/** What the rules of one kind found: the last part of a name is how the speaker was found, the first how the words were. */
const KINDS: readonly (readonly [name: string, notes: RuleNotes, found: (extraction: Extraction) => Found[]])[] = [
  ['actors', ACTOR_RULES, ({ actors }) => actors.flatMap(({ mentions }) => mentions.map(found))],
  ['participants', PARTICIPANT_RULES, partiesOf],
  ['statements', STATEMENT_PATTERNS, ({ statements }) => statements.map(found)],
  ['speakers', SPEAKER_RULES, speakersOf],
  [
    'events',
    EVENT_RULES,
    ({ events }) => events.flatMap(({ rule, mentions }) => mentions.map(({ text }) => ({ rule, words: text }))),
  ],
  [
    'relations',
    RELATION_RULES,
    ({ relations, article }) =>
      relations.map(({ rule, start, end }) => ({ rule, words: article.text.slice(start, end) })),
  ],
];

function found({ rule, text }: { readonly rule: string; readonly text: string }): Found {
  return { rule: rule.split('/')[0] ?? '', words: text };
}

/** Of each statement, with its cue. */
function speakersOf({ statements }: Extraction): Found[] {
  return statements.map(({ rule, cue }) => ({ rule: rule.split('/')[1] ?? '', words: cue?.text ?? '' }));
}

/** Of each participant, by every name. */
function partiesOf({ actors, events }: Extraction): Found[] {
  return events.flatMap(({ participants }) =>
    participants.flatMap(({ rule, actor }) => {
      const names = actors.find(({ id }) => id === actor)?.mentions.map(({ text }) => text) ?? [];
      return names.map((words) => ({ rule, words }));
    }),
  );
}

/** Rules of the trained reader, which the others do without. */
const LEARNED = new Set<string>(['learned', 'linked', 'learned-name', 'learned-event', 'linked-party'] satisfies (
  | ActorRule
  | StatementPattern
  | SpeakerRule
  | EventRule
  | ParticipantRule
)[]);

describe.each(KINDS)('the example of each rule for %s', (_, notes, found) => {
  it.each(Object.entries(notes))('%s', async (rule, { example }) => {
    const words = /⟦(.+)⟧/.exec(example)?.[1] ?? '';
    const text = example.replace(/[⟦⟧]/g, '');
    const headline = rule === 'headline-colon' ? text : undefined;
    const sentence = headline === undefined ? text : '大桥周一通车。';
    const extraction = await readSentence(sentence, undefined, headline, LEARNED.has(rule) ? fullReader() : undefined);
    expect(found(extraction)).toContainEqual({ rule, words });
  });
});

it('no two rules share a name, so that the parts of a name say which they are', () => {
  const names = KINDS.flatMap(([, notes]) => Object.keys(notes));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('a rule is described by its parts, and one that is not ours by nothing', () => {
  expect(describeRule('cue-clause/named')).toBe(
    `${STATEMENT_PATTERNS['cue-clause'].reads}; ${SPEAKER_RULES.named.reads}`,
  );
  expect(describeRule('visit-state')).toBe(EVENT_RULES['visit-state'].reads);
  expect(['cue-clause/guessed', 'toString', ''].map(describeRule)).toEqual([undefined, undefined, undefined]);
});
