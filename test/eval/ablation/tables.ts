/** What an ablation came to, as tables: the whole, then what each proposer, rule and feature adds to it. */
import { type Counts, figures, SHARES, type Share, TALLIES, type Tally } from '../counts.js';
import { columns, markdown } from '../tables.js';
import type { Ablation } from './ablate.js';
import type { DecisionEffects } from './features.js';
import { LAYERS } from './items.js';
import type { RuleEffect } from './language-rules.js';

type Lines = readonly (readonly string[])[];

/** Features that are shown of a decision: those that tell most. */
const SHOWN = 12;

export function ablationText(ablation: Ablation, format: 'text' | 'markdown'): string {
  const table = format === 'markdown' ? markdown : columns;
  const { articles, decisions, finders, proposers, rules } = ablation;
  const parts: (readonly [title: string, lines: Lines, isThere: boolean])[] = [
    [
      `${articles} articles. F1 of the whole, then by how many points it changes when one is left out (- : it helps); aliases, via, participants and what follows are of what is still found`,
      proposerLines(ablation),
      proposers.length > 0,
    ],
    [
      'Rules that find: proposed, how many of these are right, right and proposed by nobody else, and what was taken of them',
      [
        ['finds', 'rule', 'proposed', 'right', 'alone', 'taken', 'taken, right'],
        ...finders.map((one) => [
          ...[one.finds, one.rule],
          ...[one.proposed, one.right, one.alone, one.taken, one.takenRight].map(String),
        ]),
      ],
      finders.length > 0,
    ],
    [
      'Rules of the language: places where each held; at these the annotation has none of what it forbids (right) or one (wrong); then articles that are read otherwise without it, and what is better (+) and worse (-) with it',
      ruleLines(rules),
      true,
    ],
    [
      `Features: by how much log loss rises, and F1 or the share of right choices falls (in points), when a feature's values are dealt out anew; the ${SHOWN} that tell most`,
      decisions.flatMap((one, at) => featureLines(one).slice(at === 0 ? 0 : 1)),
      decisions.length > 0,
    ],
  ];
  const shown = parts.flatMap(([title, lines, isThere]) => (isThere ? [`${title}\n\n${table(lines)}`] : []));
  return [...shown, ...(decisions.length > 0 ? [idleText(decisions)] : [])].join('\n\n');
}

export function ablationJson({ whole, proposers, ...others }: Ablation): unknown {
  return {
    whole: scoresOf(whole),
    proposers: proposers.map(({ name, counts }) => ({ name, ...scoresOf(counts) })),
    ...others,
  };
}

/** F1 of what is found, the share that is right of what is told of it, 0 to 1; null where there is nothing to tell. */
function scoresOf(counts: Counts): Record<string, number | null> {
  const share = ({ right, of }: Share): number | null => (of === 0 ? null : right / of);
  const f1 = (tally: Tally): number | null => (tally.hit + tally.missed + tally.extra === 0 ? null : figures(tally).f1);
  return Object.fromEntries([
    ...TALLIES.map((key) => [key, f1(counts[key])] as const),
    ...SHARES.map((key) => [key, share(counts[key])] as const),
  ]);
}

function proposerLines({ whole, proposers }: Ablation): Lines {
  const scores = scoresOf(whole);
  const names = Object.keys(scores);
  return [
    ['left out', ...names],
    ['nothing', ...names.map((name) => points(scores[name] ?? 0))],
    ...proposers.map(({ name, counts }) => {
      const lacking = scoresOf(counts);
      const change = (one: string): string => {
        const [now, before] = [lacking[one] ?? null, scores[one] ?? null];
        return now === null || before === null ? '-' : signed(now - before);
      };
      return [name, ...names.map(change)];
    }),
  ];
}

function ruleLines(rules: readonly RuleEffect[]): Lines {
  return [
    ['rule', 'does', 'held', 'articles', 'right', 'wrong', 'changed', 'better', 'worse', 'where'],
    ...rules.map((rule) => [
      ...[rule.rule, rule.does, String(rule.held), String(rule.articles)],
      ...(/^forbids (event|name)$/.test(rule.does) ? [rule.right, rule.wrong].map(String) : ['', '']),
      ...[rule.changed, total(rule, 'better'), total(rule, 'worse')].map(String),
      whereOf(rule),
    ]),
  ];
}

export function total({ adds }: RuleEffect, side: 'better' | 'worse'): number {
  return LAYERS.reduce((sum, layer) => sum + adds[layer][side], 0);
}

function whereOf({ adds }: RuleEffect): string {
  return LAYERS.flatMap((layer) => {
    const { better, worse } = adds[layer];
    return better + worse === 0 ? [] : [`${layer} +${better} -${worse}`];
  }).join(', ');
}

function featureLines({ decision, rows, loss, score, features }: DecisionEffects): Lines {
  return [
    ['decision', 'feature', 'log loss', 'score'],
    [decision, `(${rows} proposals)`, loss.toFixed(4), points(score)],
    ...features.slice(0, SHOWN).map((one) => ['', one.feature, `+${one.loss.toFixed(4)}`, signed(one.score)]),
  ];
}

/** Features without which a decision is no worse on articles that it has not learned from. */
function idleText(decisions: readonly DecisionEffects[]): string {
  const lines = decisions.map(({ decision, features }) => {
    const idle = features.filter(({ loss, score }) => loss <= 0 && score <= 0).map(({ feature }) => feature);
    return `${decision} (${idle.length} of ${features.length}): ${idle.join(', ')}`;
  });
  return ['Features without which chances and score are no worse', ...lines].join('\n\n');
}

function points(share: number): string {
  return (100 * share).toFixed(1);
}

function signed(share: number): string {
  const value = points(share);
  return Number(value) > 0 ? `+${value}` : Number(value) === 0 ? '0' : value;
}
