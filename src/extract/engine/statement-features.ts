/** What speaks for and against a stretch of words being a statement: how rules found it, and how the encoder sees it. */
import { contains, type Statement } from '../../../graph/model/index.js';
import type { Encoded, Voices } from '../../document/encoded.js';
import { loadConfidenceScales } from '../../language/confidence.js';
import { weighed } from '../confidence/confidence.js';
import { statementEvidence } from '../confidence/evidence.js';
import type { Findings } from '../confidence/findings.js';
import { type Features, holding } from './proposals.js';
import { type Pooled, sharedPart } from './statement-pool.js';

export interface StatementContext {
  readonly findings: Findings;
  readonly encoded: Encoded | undefined;
  /** Other proposals that touch this one. */
  readonly touching: readonly Pooled[];
  readonly voices: Voices | undefined;
  readonly text: string;
  /** Characters of a Chinese one's worth. */
  readonly breadth: number;
}

export function statementFeatures(pooled: Pooled, scene: StatementContext): Features {
  const { statement, isRuled, content } = pooled;
  const evidence = statementEvidence(statement, scene.findings);
  const support = scene.encoded?.support(statement);
  const quoted = /[「『“"]$/.test(scene.text.slice(0, statement.start).slice(-1));
  return {
    ...holding(evidence),
    ...(isRuled && { ruled: 1, weight: weighed(loadConfidenceScales().statements, evidence) }),
    ...holding([`act:${statement.act}`, `polarity:${statement.polarity}`]),
    ...(content && {
      seen: 1,
      'seen:score': content.score,
      'seen:inner': Number(content.isInner),
      'seen:same': sharedPart(statement, content),
    }),
    ...(support && {
      outer: support.outer,
      inner: support.inner,
      'outer-or-inner': Math.max(support.outer, support.inner),
      starts: support.startsContent,
      ends: support.endsContent,
    }),
    ...voiceFeatures(scene.voices),
    ...neighbours(statement, scene.touching),
    'opens-quotation': Number(quoted),
    'has-cue': Number(statement.cue !== null),
    length: Math.log((statement.end - statement.start) / scene.breadth),
  };
}

function voiceFeatures(voices: Voices | undefined): Features {
  if (!voices) return {};
  return { nobody: voices.noSpeaker, 'top-voice': Math.max(0, ...voices.mentions.map(({ speaker }) => speaker)) };
}

/** Words within others that are said are nested; words that cross them seldom stand. */
function neighbours(statement: Statement, touching: readonly Pooled[]): Features {
  const within = touching.filter((one) => contains(one.statement, statement));
  const around = touching.filter((one) => contains(statement, one.statement));
  const crossing = touching.filter((one) => !contains(one.statement, statement) && !contains(statement, one.statement));
  const seen = (list: readonly Pooled[]): number => Math.max(0, ...list.map(({ content }) => content?.score ?? 0));
  return {
    within: within.length,
    around: around.length,
    crossing: crossing.length,
    'within:ruled': Number(within.some(({ isRuled }) => isRuled)),
    'around:ruled': Number(around.some(({ isRuled }) => isRuled)),
    'crossing:ruled': Number(crossing.some(({ isRuled }) => isRuled)),
    'within:seen': seen(within),
    'around:seen': seen(around),
    'crossing:seen': seen(crossing),
    'same-ruled': Number(touching.some((one) => one.isRuled && sharedPart(one.statement, statement) >= 0.5)),
  };
}
