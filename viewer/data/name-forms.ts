/** Under which words an actor occurs, and which rules took them for it: why its names were joined. */
import type { SliceMention } from '../../graph/model/index.js';
import type { GraphIndex } from './graph.js';

export interface NameForm {
  readonly exact: string;
  readonly mentions: readonly SliceMention[];
  /** Most frequent first. */
  readonly rules: readonly string[];
  /** Of its surest mention. */
  readonly confidence: number;
  readonly articles: readonly string[];
}

/** The most frequent form first. */
export function nameForms(index: GraphIndex, actor: string): NameForm[] {
  const groups = new Map<string, SliceMention[]>();
  for (const mention of index.mentionsOfNode.get(actor) ?? []) {
    groups.set(mention.exact, [...(groups.get(mention.exact) ?? []), mention]);
  }
  const forms = [...groups].map(([exact, mentions]) => ({
    exact,
    mentions,
    rules: byFrequency(mentions.map(({ rule }) => rule)),
    confidence: Math.max(...mentions.map(({ confidence }) => confidence)),
    articles: [...new Set(mentions.map(({ articleId }) => articleId))],
  }));
  return forms.sort((a, b) => b.mentions.length - a.mentions.length || (a.exact < b.exact ? -1 : 1));
}

function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
