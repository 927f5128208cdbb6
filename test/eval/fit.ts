/** Fits the odds of src/language/confidence.json to annotated articles: a logistic regression on named evidence. */

import { weighed } from '../../src/extract/confidence/confidence.js';
import {
  eventEvidence,
  mentionEvidence,
  participantEvidence,
  statementEvidence,
} from '../../src/extract/confidence/evidence.js';
import { Findings } from '../../src/extract/confidence/findings.js';
import { type ConfidenceScale, type ConfidenceScales, loadConfidenceScales } from '../../src/language/confidence.js';
import { calibrationError, isRightName } from './calibration.js';
import type { Evaluated } from './evaluate.js';

export interface Case {
  readonly article: string;
  readonly evidence: readonly string[];
  readonly isRight: boolean;
}

/** Evidence seen less often says nothing. */
const MIN_CASES = 8;
/** How strongly factors are held towards one: as if each had been seen this often without an effect. */
const RESTRAINT = 2;
/** Mentions of one actor are right or wrong together: about so many are seen for each. */
const MENTIONS_OF_ONE = 3;
const ROUNDS = 6000;
const FOLDS = 8;

function mentionCases(all: readonly Evaluated[]): Case[] {
  return all.flatMap(({ id, extraction, right }) => {
    if (!extraction) return [];
    const findings = new Findings(extraction);
    return extraction.actors.flatMap((actor) =>
      actor.mentions.map((mention) => ({
        article: id,
        evidence: mentionEvidence(mention, actor, findings),
        isRight: isRightName(right, actor, mention),
      })),
    );
  });
}

function statementCases(all: readonly Evaluated[]): Case[] {
  return all.flatMap(({ id, extraction, right }) => {
    if (!extraction) return [];
    const findings = new Findings(extraction);
    return extraction.statements.map((one) => ({
      article: id,
      evidence: statementEvidence(one, findings),
      isRight: right.speakers.has(one.id),
    }));
  });
}

function eventCases(all: readonly Evaluated[]): Case[] {
  return all.flatMap(({ id, extraction, right }) => {
    if (!extraction) return [];
    const findings = new Findings(extraction);
    return extraction.events.map((one) => ({
      article: id,
      evidence: eventEvidence(one, findings),
      isRight: right.events.has(one.id),
    }));
  });
}

function participantCases(all: readonly Evaluated[]): Case[] {
  return all.flatMap(({ id, extraction, right }) => {
    if (!extraction) return [];
    const findings = new Findings(extraction);
    return extraction.events.flatMap((event) =>
      event.participants.map((party) => ({
        article: id,
        evidence: participantEvidence(party, event, findings),
        isRight: right.participants.has(`${event.id} ${party.actor}`),
      })),
    );
  });
}

/** What is fitted, and how strongly its factors are held. */
export const FITTED = {
  actors: { cases: mentionCases, restraint: RESTRAINT * MENTIONS_OF_ONE },
  statements: { cases: statementCases, restraint: RESTRAINT },
  events: { cases: eventCases, restraint: RESTRAINT },
  participants: { cases: participantCases, restraint: RESTRAINT },
} as const;

export const FITTED_NAMES = [
  'actors',
  'statements',
  'events',
  'participants',
] as const satisfies (keyof typeof FITTED)[];
type Fitted = keyof typeof FITTED;

export function fitScales(all: readonly Evaluated[]): ConfidenceScales {
  const fitted = (name: Fitted) => fitScale(FITTED[name].cases(all), FITTED[name].restraint);
  const { relations } = loadConfidenceScales();
  return {
    actors: fitted('actors'),
    statements: fitted('statements'),
    events: fitted('events'),
    participants: fitted('participants'),
    relations,
  };
}

/** Gradient ascent on the likelihood; the same cases always give the same odds. */
export function fitScale(cases: readonly Case[], restraint: number): ConfidenceScale {
  const names = frequent(cases);
  const rows = cases.map(({ evidence }) => evidence.map((name) => names.indexOf(name)).filter((at) => at >= 0));
  const weights = new Float64Array(names.length);
  let bias = 0;
  const pace = 1 / Math.max(1, cases.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => -restraint * weight);
    let biasSlope = 0;
    rows.forEach((row, index) => {
      const score = row.reduce((total, at) => total + (weights[at] ?? 0), bias);
      const error = (cases[index]?.isRight ? 1 : 0) - 1 / (1 + Math.exp(-score));
      biasSlope += error;
      for (const at of row) slope[at] = (slope[at] ?? 0) + error;
    });
    bias += pace * biasSlope;
    slope.forEach((value, at) => {
      weights[at] = (weights[at] ?? 0) + pace * value;
    });
  }
  const factors = names.map((name, at): [string, number] => [name, rounded(Math.exp(weights[at] ?? 0))]);
  return { base: rounded(Math.exp(bias)), factors: Object.fromEntries(factors.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The error to expect on articles the odds were not fitted to: each eighth of the articles is held out in turn. */
export function heldOutError(all: readonly Evaluated[], name: Fitted): number {
  const cases = FITTED[name].cases(all);
  const articles = [...new Set(cases.map(({ article }) => article))];
  const fold = ({ article }: Case): number => articles.indexOf(article) % FOLDS;
  const judged = Array.from({ length: FOLDS }, (_, out) => {
    const scale = fitScale(
      cases.filter((one) => fold(one) !== out),
      FITTED[name].restraint,
    );
    return cases
      .filter((one) => fold(one) === out)
      .map(({ article, evidence, isRight }) => ({ article, rule: '', confidence: weighed(scale, evidence), isRight }));
  });
  return calibrationError(judged.flat());
}

function frequent(cases: readonly Case[]): string[] {
  const counts = new Map<string, number>();
  for (const { evidence } of cases) for (const name of evidence) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= MIN_CASES && count < cases.length).map(([name]) => name);
}

function rounded(odds: number): number {
  return Number(odds.toPrecision(2));
}
