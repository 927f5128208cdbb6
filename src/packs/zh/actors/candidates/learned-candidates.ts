/** Names that the trained encoder sees where the rules see none. */
import type { EncodedMention } from '../../../../document/encoded.js';
import { type Candidate, settleOverlaps } from '../../../../extract/actors/candidate.js';
import { SpanIndex } from '../../../../extract/span-index.js';
import { OF } from '../../../../language/zh/words/particles.js';
import type { ActorScene } from '../scene.js';
import { isName, LEAST, LONGEST } from './learned-name.js';
import { type Named, NamesKnown } from './names-known.js';

/** The end of a quotation that says what somebody is called. */
const CALLED = new RegExp(`[”」』]${OF}$`);

/** Candidates beside those of the rules: a name that touches one of theirs is left to them. */
export function learnedCandidates({ document, visible }: ActorScene, ruled: readonly Candidate[]): Candidate[] {
  const { encoded } = document.layers;
  if (!encoded) return [];
  const known = new SpanIndex(ruled);
  const wordsOf = ({ start, end }: EncodedMention | Candidate): string => visible.slice(start, end);
  const seen = encoded.mentions.filter((mention) => {
    const words = wordsOf(mention);
    const isFree = known.overlapping(mention).length === 0;
    // 自称“某某”的摊主: one who is called somebody there is that one.
    const isCalled = CALLED.test(visible.slice(mention.start - 2, mention.start));
    return isFree && !isCalled && mention.score >= LEAST && words.length <= LONGEST && isName(words);
  });
  const names = new NamesKnown([
    ...ruled
      .filter(({ form }) => form !== 'title')
      .map((one) => ({ words: wordsOf(one), kind: one.kind, key: one.key })),
    ...seen.map((one) => ({ words: wordsOf(one), kind: one.kind, key: keyOf(one.kind, wordsOf(one)) })),
  ]);
  const media = new Set(ruled.flatMap(({ key, isMedium }) => (isMedium ? [key] : [])));
  const found = seen.map((mention): Candidate => {
    const { start, kind } = mention;
    const words = wordsOf(mention);
    const after = visible.slice(start, start + LONGEST);
    const { key, at = 0, length = words.length } = joined({ words, kind, key: keyOf(kind, words) }, names, after);
    const unnamed = kind === 'group';
    return {
      ...{ start: start + at, end: start + at + length, kind, key, rule: 'learned-name' },
      ...{ form: unnamed ? 'group' : 'name', unnamed, isMedium: media.has(key), isModifier: false, weight: 1 },
    };
  });
  return settleOverlaps(found.filter((one) => known.overlapping(one).length === 0));
}

function keyOf(kind: Candidate['kind'], words: string): string {
  return kind === 'person' ? `person:${words}` : kind === 'group' ? `group:${words}` : `name:${words}`;
}

interface Joined {
  readonly key: string;
  /** The part of the text that is the name, where the words hold more or less. */
  readonly at?: number;
  readonly length?: number;
}

/** The one other name of its kind that says the same in more words, as 海航集团 does for 海航, or that stands at an edge of the words; `text` goes on from where they begin. */
function joined({ words, kind, key }: Named, names: NamesKnown, text: string): Joined {
  const same = names.of(kind, words);
  if (same && same.key !== key) return { key: same.key };
  if (kind === 'group' || words.length < 2) return { key };
  const longer = only(names.holding(kind, words));
  // The encoder may end too early: 堪培 where the text has 堪培拉.
  if (longer) return { key: longer.key, length: text.startsWith(longer.words) ? longer.words.length : words.length };
  const edge = only(names.atEdges(kind, words).filter((one) => isAtEdge(words, one)));
  if (!edge) return { key };
  const { length } = edge.words;
  return { key: edge.key, at: words.startsWith(edge.words) ? 0 : words.length - length, length };
}

/** 研究机构某某研究院 ends with a name; with what a body's name begins, another body's may begin too, unless next to nothing follows. */
function isAtEdge(words: string, { words: name, kind }: Named): boolean {
  if (words.endsWith(name)) return true;
  return words.startsWith(name) && (kind === 'person' || words.length - name.length < 3);
}

function only(named: readonly Named[]): Named | undefined {
  const keys = new Set(named.map(({ key }) => key));
  return keys.size === 1 ? named.toSorted((a, b) => b.words.length - a.words.length)[0] : undefined;
}
