/** Whether the statements that carry one utterance are joined, and those that contradict each other. */
import { components } from '../../../graph/resolve/components.js';
import { EvaluationError } from '../annotated.js';
import type { Found, FoundIn, FoundMention } from './found.js';
import { common, type Span } from './gold.js';
import { lengthOf, likest } from './nodes.js';
import type { Story } from './story.js';

export interface Linked {
  /** Utterances that stand in two articles or more, those of which every statement is found, and those that are joined. */
  readonly utterances: number;
  readonly found: number;
  readonly joined: number;
  readonly contradictions: number;
  readonly opposed: number;
}

/** A statement by article and words; undefined where none is found there. */
type NodeOf = (article: string, words: string) => string | undefined;

export function linkedIn(story: Story, { repeats, contradicts }: Found, inArticle: (key: string) => FoundIn): Linked {
  const { utterances, contradictions } = story.annotation;
  const nodeOf: NodeOf = (key, words) => statementAt(story, inArticle(key), { key, words });
  const groups = utterances.map(({ texts }) => Object.entries(texts)).filter(({ length }) => length > 1);
  const found = groups
    .map((group) => group.map(([key, words]) => nodeOf(key, words)))
    .filter((nodes) => nodes.every((node) => node !== undefined));
  const utterance = components(repeats.flat(), repeats);
  const isJoined = (nodes: readonly string[]): boolean =>
    new Set(nodes.map((node) => utterance.get(node) ?? node)).size === 1;
  const opposite = new Set(contradicts.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const opposed = contradictions.filter(({ 'side a': a, 'side b': b }) =>
    opposite.has(`${nodeOf(a.article, a.text)} ${nodeOf(b.article, b.text)}`),
  );
  return {
    utterances: groups.length,
    found: found.length,
    joined: found.filter(isJoined).length,
    contradictions: contradictions.length,
    opposed: opposed.length,
  };
}

interface Wanted {
  readonly key: string;
  readonly words: string;
}

function statementAt({ articles }: Story, { statements }: FoundIn, { key, words }: Wanted): string | undefined {
  const start = articles.find((article) => article.key === key)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new EvaluationError(`“${words}” does not stand in its article.`);
  const span = { start, end: start + words.length };
  return likest(
    span,
    statements.filter((statement) => isOf(span, statement)),
  )?.node;
}

/** It covers half of the words, or lies within them but for a fifth. */
function isOf(span: Span, statement: FoundMention): boolean {
  const shared = common(span, statement);
  return shared > 0 && (shared >= 0.5 * lengthOf(span) || shared >= 0.8 * lengthOf(statement));
}
