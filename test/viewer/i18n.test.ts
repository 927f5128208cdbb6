/** The words of the interface: the same keys in each language, and words for everything the graph may hold. */
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import {
  ACTOR_KINDS,
  ACTS,
  DIRECTNESS,
  DRAWN_EDGE_TYPES,
  DRAWN_LABELS,
  EDGE_TYPES,
  EVENT_STATUSES,
  EVENT_SUBTYPES,
  EVENT_TYPES,
  NODE_LABELS,
  PARTICIPANT_ROLES,
  PRECISIONS,
  STANCES,
} from '../../graph/model/index.js';
import {
  ACTOR_RULES,
  ARTICLE_RULES,
  EVENT_RULES,
  PARTICIPANT_RULES,
  RELATION_RULES,
  SPEAKER_RULES,
  STATEMENT_PATTERNS,
  UNRECORDED_RULE,
} from '../../graph/model/rules/index.js';
import { SHAPES } from '../../viewer/canvas/shape.js';
import { RULE_WORDS } from '../../viewer/i18n/rule-words.js';
import { preferredLanguage, textIn, wordFor } from '../../viewer/i18n/text.js';
import { describePublished, describeTime } from '../../viewer/i18n/time.js';
import { WORDS } from '../../viewer/i18n/words/index.js';
import { CLOCKS, FACETS } from '../../viewer/state/state.js';

const gaps = (words: string): string[] => (words.match(/\{\w+\}/g) ?? []).sort();

describe('the words of the interface', () => {
  it('are there in every language, with the same gaps', () => {
    for (const [key, [hans, hant, english]] of Object.entries(WORDS)) {
      expect(
        [hans, hant, english].every((words) => words.trim() !== ''),
        key,
      ).toBe(true);
      expect([gaps(hant), gaps(english)], key).toEqual([gaps(hans), gaps(hans)]);
    }
  });

  it('use one script in each Chinese column', () => {
    const toSimplified = Converter({ from: 't', to: 'cn' });
    const toTraditional = Converter({ from: 'cn', to: 'tw' });
    for (const [key, [hans, hant]] of Object.entries(WORDS)) {
      expect(toSimplified(hans), key).toBe(hans);
      expect(toSimplified(hant) === hant && toTraditional(hant) !== hant, `${key}: ${hant} is simplified`).toBe(false);
    }
  });

  it('name every kind, relation, role, stance and precision of the graph', () => {
    const needed = [
      ...DRAWN_LABELS.map((label) => `label.${label}`),
      ...SHAPES.map((shape) => `kind.${shape}`),
      ...ACTOR_KINDS.map((kind) => `kind.${kind}`),
      ...DRAWN_EDGE_TYPES.flatMap((type) => [`edge.${type}`, `in.${type}`, `out.${type}`]),
      ...DIRECTNESS.map((directness) => `directness.${directness}`),
      ...STANCES.map((stance) => `stance.${stance}`),
      ...PARTICIPANT_ROLES.map((role) => `role.${role}`),
      ...ACTS.map((act) => `act.${act}`),
      ...EVENT_TYPES.map((type) => `eventType.${type}`),
      ...EVENT_SUBTYPES.map((subtype) => `eventSubtype.${subtype}`),
      ...EVENT_STATUSES.map((status) => `eventStatus.${status}`),
      ...FACETS.map((facet) => `facet.${facet}`),
      ...CLOCKS.map((clock) => `clock.${clock}`),
      ...PRECISIONS.map((precision) => `precision.${precision}`),
    ];
    expect(needed.filter((key) => !(key in WORDS))).toEqual([]);
  });

  it('say in Chinese what each rule reads', () => {
    const rules = [
      ARTICLE_RULES,
      ACTOR_RULES,
      STATEMENT_PATTERNS,
      SPEAKER_RULES,
      EVENT_RULES,
      RELATION_RULES,
      PARTICIPANT_RULES,
    ];
    const names = [UNRECORDED_RULE, ...rules.flatMap((notes) => Object.keys(notes))];
    expect(Object.keys(RULE_WORDS).sort()).toEqual(names.sort());
    const toSimplified = Converter({ from: 't', to: 'cn' });
    for (const [name, [hans]] of Object.entries(RULE_WORDS)) expect(toSimplified(hans), name).toBe(hans);
  });

  it('leave out nothing that can be drawn', () => {
    expect([...DRAWN_EDGE_TYPES, 'MENTIONED_IN', 'SAME_TEXT', 'REPLACES'].sort()).toEqual([...EDGE_TYPES].sort());
    expect([...DRAWN_LABELS, 'Article'].sort()).toEqual([...NODE_LABELS].sort());
  });

  it('fill their gaps, and show a value that has no words as it is', () => {
    expect(textIn('zh-Hans')('evidence.count', { step: 3, count: 7 })).toBe('依据 3 / 7');
    expect(wordFor(textIn('en'), 'stance', 'denies')).toBe('denies');
    expect(wordFor(textIn('zh-Hans'), 'stance', 'unheard-of')).toBe('unheard-of');
  });

  it('follow the first language of the browser', () => {
    expect(preferredLanguage(['zh-TW', 'en'])).toBe('zh-Hant');
    expect(preferredLanguage(['zh-HK'])).toBe('zh-Hant');
    expect(preferredLanguage(['zh'])).toBe('zh-Hans');
    expect(preferredLanguage(['fr-FR', 'zh'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
  });
});

describe('times', () => {
  const text = textIn('zh-Hans');

  it('are as precise as the graph is', () => {
    const month = { start: '2025-10-01', end: '2025-10-31', precision: 'month', timeText: '上月' };
    expect(describeTime(month, text)).toBe('2025-10-01 至 2025-10-31 · 精确到月 · 原文“上月”');
    const moment = {
      start: '2025-10-01T03:05:00Z',
      end: '2025-10-01T03:05:00Z',
      precision: 'minute',
      timeText: '当时',
    };
    expect(describeTime(moment, text)).toBe('2025-10-01 03:05 UTC · 精确到分 · 原文“当时”');
  });

  it('that could not be worked out stay words', () => {
    expect(describeTime({ precision: 'vague', timeText: '近日' }, text)).toBe('原文“近日” · 未能推算日期');
    expect(describeTime({}, text)).toBeNull();
  });

  it('of publication keep their own zone', () => {
    expect(describePublished('2025-11-20T08:30:00+08:00', text)).toBe('发布于 2025-11-20 08:30+08:00');
    expect(describePublished(null, text)).toBe('发布日期不详');
  });
});
