/** Confidence is odds times factors, and each kind of evidence holds where its name says it does. */
import { describe, expect, it } from 'vitest';
import { weighed } from '../../../src/extract/confidence/confidence.js';
import {
  eventEvidence,
  mentionEvidence,
  participantEvidence,
  statementEvidence,
} from '../../../src/extract/confidence/evidence.js';
import { Findings } from '../../../src/extract/confidence/findings.js';
import { loadConfidenceScales } from '../../../src/language/confidence.js';
import { readSentence } from '../../support/read-sentence.js';

const scales = loadConfidenceScales();

async function firstStatement(text: string) {
  const extraction = await readSentence(text);
  const [statement] = extraction.statements;
  if (!statement) throw new Error(`nothing said in ${text}`);
  return { statement, evidence: statementEvidence(statement, new Findings(extraction)) };
}

describe('weighing', () => {
  const scale = { base: 1, factors: { good: 4, bad: 0.25 } };

  it.each([
    [[], 0.5],
    [['good'], 0.8],
    [['bad'], 0.2],
    [['good', 'bad'], 0.5],
    [['unheard-of'], 0.5],
    [Array<string>(9).fill('good'), 0.98],
    [Array<string>(9).fill('bad'), 0.05],
  ])('%j makes even odds %d', (evidence, confidence) => {
    expect(weighed(scale, evidence)).toBe(confidence);
  });

  it('has factors of ten at most, either way, but for words whose speaker was not found', () => {
    const { 'speaker:unknown': unknown, ...others } = scales.statements.factors;
    expect(unknown).toBeLessThan(0.1);
    const all = { ...scales, statements: { ...scales.statements, factors: others } };
    for (const { base, factors } of Object.values(all)) {
      for (const odds of [base, ...Object.values(factors)]) {
        expect(odds).toBeGreaterThanOrEqual(0.1);
        expect(odds).toBeLessThanOrEqual(10);
      }
    }
  });
});

describe('evidence for a statement', () => {
  it.each([
    [
      'speaker-at-cue',
      '工程师唐佑平说，大桥年底通车。',
      '工程师唐佑平昨天中午在通往桥面的临时便道入口旁边说，大桥年底通车。',
    ],
    ['quoted', '唐佑平說：「大橋年底一定通車。」', '唐佑平說，大橋年底一定通車。'],
    ['titled-speaker', '工程師唐佑平指出，大橋年底通車。', '唐佑平指出，大橋年底通車。'],
    ['plain-cue', '唐佑平说，大桥年底通车。', '唐佑平强调，大桥年底通车。'],
    ['short', '唐佑平说，年底通车。', '唐佑平说，跨越青江的大桥要到今年年底才能通车。'],
    ['relayed', '据《青江晚报》报道，唐佑平说，大桥年底通车。', '唐佑平说，大桥年底通车。'],
  ])('%s: in the first, not in the second', async (name, has, lacks) => {
    expect((await firstStatement(has)).evidence).toContain(name);
    expect((await firstStatement(lacks)).evidence).not.toContain(name);
  });

  it('weighs the issuer of a document by itself', async () => {
    const { evidence } = await firstStatement('青江市教育局周一发布通知。通知指出，学校周三复课。');
    expect(evidence).toContain('speaker:issuer');
    expect(evidence).not.toContain('speaker:named');
    expect(scales.statements.factors['speaker:issuer']).toBeDefined();
  });

  it('reaches the confidence of the statement', async () => {
    const { statement, evidence } = await firstStatement('工程師唐佑平說，大橋年底通車。');
    expect(statement.confidence).toBe(weighed(scales.statements, evidence));
  });
});

describe('evidence for a mention', () => {
  it.each([
    ['rule:person-name', '唐佑平说，大桥年底通车。', '《青江晚报》说，大桥年底通车。'],
    ['voice', '唐佑平说，大桥年底通车。', '唐佑平周一辞职。'],
    ['titled', '工程师唐佑平说，大桥年底通车。', '唐佑平说，大桥年底通车。'],
    ['unnamed', '专家说，大桥年底通车。', '唐佑平说，大桥年底通车。'],
    ['repeated', '唐佑平说，大桥年底通车。唐佑平周一辞职。', '唐佑平说，大桥年底通车。'],
  ])('%s: in the first, not in the second', async (name, has, lacks) => {
    expect(await ofFirst(has)).toContain(name);
    expect(await ofFirst(lacks)).not.toContain(name);
  });

  it('reaches the confidence of the mention', async () => {
    const { actors } = await readSentence('工程師唐佑平說，大橋年底通車。');
    const evidence = await ofFirst('工程師唐佑平說，大橋年底通車。');
    expect(actors[0]?.mentions[0]?.confidence).toBe(weighed(scales.actors, evidence));
  });

  async function ofFirst(text: string): Promise<string[]> {
    const extraction = await readSentence(text);
    const [actor] = extraction.actors;
    const [mention] = actor?.mentions ?? [];
    if (!actor || !mention) throw new Error(`nobody in ${text}`);
    return mentionEvidence(mention, actor, new Findings(extraction));
  }
});

describe('evidence for an event', () => {
  it('is what anchors it', async () => {
    const anchored = await readSentence('国防部长萧远3月5日访问智利。访问期间，他会晤了智利总统。');
    const visit = anchored.events.find(({ type }) => type === 'visit');
    if (!visit) throw new Error('no visit');
    const evidence = eventEvidence(visit, new Findings(anchored));
    expect(evidence).toEqual(expect.arrayContaining(['dated', 'party']));
    expect(visit.confidence).toBe(weighed(scales.events, evidence));
  });
});

it('a participant carries the confidence that there is the event and that the actor takes part in it', async () => {
  const extraction = await readSentence('检方周一起诉毛志勇。');
  const [event] = extraction.events;
  const party = event?.participants.find(({ role }) => role === 'patient');
  if (!event || !party) throw new Error('nobody is charged');
  const evidence = participantEvidence(party, event, new Findings(extraction));
  expect(evidence).toEqual(expect.arrayContaining(['rule:object', 'dated']));
  expect(evidence).not.toContain('agent');
  expect(party.confidence).toBe(weighed(scales.participants, evidence));
});

it('a relation carries the confidence of its rule', async () => {
  const { relations } = await readSentence('青江大学校长唐佑平说，学校周三复课。');
  const [holds] = relations;
  expect(holds).toMatchObject({ type: 'HOLDS', rule: 'title-before-name' });
  expect(holds?.confidence).toBe(weighed(scales.relations, ['rule:title-before-name']));
});

it('looks up who was named last in the time it takes to halve a list', () => {
  const mentions = Array.from({ length: 20_000 }, (_, at) => ({
    ...{ start: at * 10, end: at * 10 + 2, text: '甲乙' },
    ...{ rule: 'person-name', confidence: 0.9 },
  }));
  const actor = { id: 'a', name: '甲乙', kind: 'person' as const, aliases: [], roles: [], unnamed: false, mentions };
  const findings = new Findings({ regions: [], actors: [actor], statements: [] });
  expect(findings.distance(actor, 1)).toBeUndefined();
  expect(findings.distance(actor, 2)).toBe(0);
  expect(findings.distance(actor, 199_999)).toBe(7);
});
