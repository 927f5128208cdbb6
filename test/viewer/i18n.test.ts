/** The words of the interface: the same keys in each language, and words for everything the graph may hold. */
import { describe, expect, it } from 'vitest';
import {
  ACTOR_KINDS,
  DIRECTNESS,
  DRAWN_EDGE_TYPES,
  DRAWN_LABELS,
  EDGE_TYPES,
  NODE_LABELS,
  PARTICIPANT_ROLES,
  PRECISIONS,
  STANCES,
} from '../../graph/model/index.js';
import { SHAPES } from '../../viewer/canvas/shape.js';
import { en } from '../../viewer/i18n/en.js';
import { preferredLanguage, textIn, wordFor } from '../../viewer/i18n/text.js';
import { describePublished, describeTime } from '../../viewer/i18n/time.js';
import { zh } from '../../viewer/i18n/zh.js';

const gaps = (words: string): string[] => (words.match(/\{\w+\}/g) ?? []).sort();

describe('the words of the interface', () => {
  it('have the same keys and the same gaps in every language', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    for (const [key, words] of Object.entries(zh)) expect(gaps(en[key as keyof typeof zh]), key).toEqual(gaps(words));
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
      ...PRECISIONS.map((precision) => `precision.${precision}`),
    ];
    expect(needed.filter((key) => !(key in zh))).toEqual([]);
  });

  it('leave out nothing that can be drawn', () => {
    expect([...DRAWN_EDGE_TYPES, 'MENTIONED_IN'].sort()).toEqual([...EDGE_TYPES].sort());
    expect([...DRAWN_LABELS, 'Article'].sort()).toEqual([...NODE_LABELS].sort());
  });

  it('fill their gaps, and show a value that has no words as it is', () => {
    expect(textIn('zh')('evidence.count', { step: 3, count: 7 })).toBe('依据 3 / 7');
    expect(wordFor(textIn('en'), 'stance', 'denies')).toBe('denies');
    expect(wordFor(textIn('zh'), 'stance', 'unheard-of')).toBe('unheard-of');
  });

  it('follow the first language of the browser', () => {
    expect(preferredLanguage(['zh-TW', 'en'])).toBe('zh');
    expect(preferredLanguage(['fr-FR', 'zh'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
  });
});

describe('times', () => {
  const text = textIn('zh');

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
