/** The scorer and the calibration on annotations made for the purpose. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../support/folder.js';
import { annotationSchema, EvaluationError, OWN_ARTICLES, readAnnotated, readAnnotatedFolder } from './annotated.js';
import { binsOf, calibrationError, type Judged } from './calibration.js';
import { figures } from './counts.js';
import { daysOf, isSameDays } from './dates/days.js';
import { compareAnnotations, evaluateFolders } from './evaluate.js';
import { faultsOf } from './faults.js';
import { missesText } from './misses.js';
import { rowsOf } from './rows.js';
import { score } from './score.js';
import { jsonRows, markdownTable, percent, textTable } from './tables.js';
import { annotationView } from './view.js';

const TEXT = '🌊王海說，港口周一重開。陳山否認。';
const gold = annotationSchema.parse({
  id: 'harbour',
  language: 'zh-Hant',
  boilerplate: ['港口報'],
  actors: [
    { id: 'a1', name: '王海', kind: 'person', aliases: ['王海'] },
    { id: 'a2', name: '陳山', kind: 'person', aliases: ['陳山'], required: false },
  ],
  statements: [{ id: 's1', text: '港口周一重開', speaker: 'a1', directness: 'indirect' }],
  events: [{ id: 'e1', triggers: ['重開'], contexts: ['周一重開'], type: 'other', date: '2026-03', status: 'planned' }],
});
const goldView = annotationView(gold, TEXT);
const scored = (change: object) =>
  score(goldView, annotationView(annotationSchema.parse({ ...gold, ...change }), TEXT));

describe('scoring', () => {
  it('finds an annotation right against itself, past characters of two code units', () => {
    const { counts } = score(goldView, goldView, gold.boilerplate);
    expect(figures(counts.statements).f1).toBe(1);
    expect(figures(counts.events).f1).toBe(1);
    expect(counts.date).toEqual({ right: 1, of: 1 });
    expect(counts.leaks).toBe(0);
    expect(goldView.statements[0]?.places).toEqual([[5, 11]]);
  });

  it('lets optional items be missed and found without a cost', () => {
    const { counts } = scored({ actors: gold.actors.slice(0, 1) });
    expect(counts.actors).toEqual({ hit: 1, missed: 0, extra: 0 });
    expect(score(goldView, goldView).counts.actors).toEqual({ hit: 1, missed: 0, extra: 0 });
  });

  it('tells a statement from its speaker', () => {
    const { counts, right } = scored({ statements: [{ ...gold.statements[0], speaker: 'a2' }] });
    expect(counts.statements).toEqual({ hit: 1, missed: 0, extra: 0 });
    expect(counts.speakers).toEqual({ hit: 0, missed: 1, extra: 1 });
    expect([right.statements.size, right.speakers.size]).toEqual([1, 0]);
  });

  it('counts less than half a statement as another', () => {
    const { counts } = scored({ statements: [{ ...gold.statements[0], text: '重開' }] });
    expect(counts.statements).toEqual({ hit: 0, missed: 1, extra: 1 });
  });

  it('counts names of the frame that became actors', () => {
    const leaky = annotationView(
      annotationSchema.parse({
        ...gold,
        actors: [...gold.actors, { id: 'a3', name: '《港口報》', kind: 'organization' }],
      }),
      TEXT,
    );
    expect(score(goldView, leaky, gold.boilerplate).counts.leaks).toBe(1);
  });
});

describe('dates', () => {
  it('are the same when they mean the same days', () => {
    expect(daysOf('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
    expect(isSameDays('2025-02', '2025-02-01/2025-02-28')).toBe(true);
    expect(isSameDays('2025-02', '2025-02-01')).toBe(false);
    expect(isSameDays('2025', '2025-01/2025-12')).toBe(true);
    expect(daysOf('2025-13')).toBeNull();
  });
});

describe('tables', () => {
  it('round halves to the even number', () => {
    expect([0.625, 0.635, 0.375, 1, 0].map(percent)).toEqual(['62', '64', '38', '100', '0']);
  });

  it('show the same figures in every form', () => {
    const one = {
      ...score(goldView, goldView),
      id: 'harbour',
      language: 'zh-Hant',
      folder: 'x',
      annotation: gold,
      extraction: null,
    };
    const rows = rowsOf([one]);
    expect(rows.map(({ name }) => name)).toEqual(['harbour', '= x']);
    expect(textTable(rows)).toMatch(/^= x {2,}100\/100\/100/m);
    expect(markdownTable(rows)).toContain('| **= x** | 100 / 100 / 100 |');
    expect(jsonRows(rows)[0]).toMatchObject({ name: 'harbour', actors: { hit: 1, f1: 1 }, date: { right: 1, of: 1 } });
  });
});

describe('what was missed and found beyond', () => {
  it('is listed by article', async () => {
    const folder = emptyFolder();
    writeFileSync(
      join(folder, 'harbour.txt'),
      '今日要聞\n2026年3月2日\n\n王海周一說，港口下周重開。陳山表示，沒有收過通知。\n',
    );
    const statements = [{ ...gold.statements[0], text: '港口下周重開', speaker: 'a2' }];
    const events = [{ ...gold.events[0], contexts: ['下周重開'] }];
    writeFileSync(
      join(folder, 'harbour.json'),
      JSON.stringify({ ...gold, published: '2026-03-02', statements, events }),
    );
    const listed = (await evaluateFolders([folder])).map(missesText).join('');
    expect(listed).toMatch(/^harbour\n/);
    expect(listed).toMatch(/^ {2}~ 王海: 港口下周重開 \(\S+, 0\.\d+\)$/m);
    expect(listed).not.toMatch(/actor 王海/);
  });
});

describe('a second reader', () => {
  it('is scored by the same rules', () => {
    const folder = emptyFolder();
    const { annotation } = readAnnotated(join(OWN_ARTICLES, 'ferry-grounding.json'));
    const second = { ...annotation, statements: annotation.statements.slice(0, 5) };
    writeFileSync(join(folder, 'ferry-grounding.json'), JSON.stringify(second));
    const [only, ...others] = compareAnnotations([OWN_ARTICLES], folder);
    expect(others).toEqual([]);
    expect(only?.counts.statements.extra).toBe(0);
    expect(only?.counts.statements.missed).toBeGreaterThan(0);
    expect(figures(only?.counts.actors ?? { hit: 0, missed: 1, extra: 1 }).f1).toBe(1);
  });
});

describe('calibration', () => {
  const items = (confidence: number, right: number, wrong: number): Judged[] =>
    Array.from({ length: right + wrong }, (_, at) => ({ article: 'x', rule: 'r', confidence, isRight: at < right }));

  it('is perfect where shares and confidences agree', () => {
    expect(calibrationError([...items(0.8, 8, 2), ...items(0.5, 5, 5)])).toBeCloseTo(0);
  });

  it('weighs gaps by the size of the bins', () => {
    expect(calibrationError([...items(0.9, 5, 5), ...items(0.5, 15, 15)])).toBeCloseTo(0.1);
    expect(calibrationError([])).toBe(0);
  });

  it('puts a full confidence into the highest bin', () => {
    expect(binsOf([...items(1, 1, 0), ...items(0.3, 1, 1)]).map(({ name, items: n }) => [name, n])).toEqual([
      ['0.3–0.4', 2],
      ['0.9–1.0', 1],
    ]);
  });
});

describe('slips in an annotation', () => {
  it('are named, and ours has none', () => {
    const slipped = annotationSchema.parse({
      ...gold,
      actors: [{ ...gold.actors[0], aliases: ['王湖'] }],
      statements: [{ ...gold.statements[0], text: '港口周二重開', speaker: 'a9' }],
      events: [{ ...gold.events[0], triggers: ['關閉'] }],
    });
    expect(faultsOf({ annotation: slipped, text: TEXT, file: '' })).toEqual([
      'harbour: a1: “王湖” is not in the text',
      'harbour: s1: “港口周二重開” is not in the text',
      'harbour: s1: there is no actor a9',
      'harbour: e1: the trigger “關閉” is not in its context',
    ]);
    expect(readAnnotatedFolder(OWN_ARTICLES).flatMap(faultsOf)).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it('is named', () => {
    const folder = emptyFolder();
    expect(() => readAnnotatedFolder(join(folder, 'none'))).toThrow('is no folder');
    expect(() => readAnnotatedFolder(folder)).toThrow('holds no annotations');
    writeFileSync(join(folder, 'a.json'), '{"id": "a", "actors": [{"id": "a1"}], "statements": [], "events": []}');
    expect(() => readAnnotatedFolder(folder)).toThrow(/a\.txt is missing/);
    writeFileSync(join(folder, 'a.txt'), 'x');
    expect(() => readAnnotatedFolder(folder)).toThrow(/is no annotation:\n {2}actors\.0\.name/);
    writeFileSync(join(folder, 'a.json'), '{');
    expect(() => readAnnotatedFolder(folder)).toThrow(EvaluationError);
  });
});
