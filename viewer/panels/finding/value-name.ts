/** The name of a facet's value: a word of the interface, or a name out of the articles in its own language. */
import { type GraphIndex, languageOf } from '../../data/graph.js';
import { type Text, type TextKey, wordFor } from '../../i18n/text.js';
import { type Facet, NONE } from '../../state/state.js';

export interface ValueName {
  readonly words: string;
  /** Undefined for words of the interface. */
  readonly language?: string;
}

interface Naming {
  readonly index: GraphIndex;
  readonly text: Text;
}

const NOBODY: Readonly<Partial<Record<Facet, TextKey>>> = {
  speaker: 'attribution.nobody',
  via: 'facet.firstHand',
  outlet: 'facet.noOutlet',
};

/** `valueName(desk, 'act', 'deny')` → `{ words: '否认' }` */
export function valueName({ index, text }: Naming, facet: Facet, value: string): ValueName {
  if (value === NONE) return { words: text(NOBODY[facet] ?? 'facet.none') };
  switch (facet) {
    case 'speaker':
    case 'via':
      return { words: index.nodes.get(value)?.caption ?? value, language: languageOf(index, value) };
    case 'article': {
      const article = index.articles.get(value);
      return { words: article?.headline ?? value, language: article?.language ?? 'zh-Hans' };
    }
    case 'outlet':
      return { words: value, language: 'zh-Hans' };
    case 'actorKind':
      return { words: wordFor(text, 'kind', value) };
    default:
      return { words: wordFor(text, facet, value) };
  }
}
