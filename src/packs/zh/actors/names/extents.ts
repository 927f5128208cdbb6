/** Where the encoder and the rules see names that overlap and differ: what speaks for the one and for the other. */
import type { EncodedMention } from '../../../../document/encoded.js';
import type { Candidate } from '../../../../extract/actors/candidate.js';
import type { ExtentProposal, NameDecider, NameFeatures } from '../../../../extract/actors/name-decider.js';
import { remembered } from '../../../../extract/remembered.js';
import { SpanIndex } from '../../../../extract/span-index.js';
import { isName, LEAST, LONGEST } from '../candidates/learned-name.js';
import type { ActorScene } from '../scene.js';
import { DOT } from './name-source.js';
import { occurrences } from './occurrences.js';

/** The rules' candidates without those in whose place the encoder's name stands: that one is found free there afterwards. */
export function withoutOverruled(
  scene: ActorScene,
  ruled: readonly Candidate[],
  decider: NameDecider | undefined,
): readonly Candidate[] {
  const { encoded } = scene.document.layers;
  if (!encoded || !decider) return ruled;
  const index = new SpanIndex(ruled);
  const overruled = new Set<Candidate>();
  const counts = countsOf(scene, ruled);
  for (const mention of encoded.mentions) {
    const words = scene.visible.slice(mention.start, mention.end);
    if (mention.score < LEAST || words.length > LONGEST || !isName(words)) continue;
    const instead = index.overlapping(mention);
    if (instead.length === 0 || instead.some((one) => isSame(one, mention) || isPartAtDot(scene, one, mention)))
      continue;
    if (decider.isName(proposalOf(scene, mention, instead, counts))) for (const one of instead) overruled.add(one);
  }
  return ruled.filter((one) => !overruled.has(one));
}

/** How often rules and encoder take words for a name, and how often these stand in the text at all. */
interface Counts {
  readonly ruled: ReadonlyMap<string, number>;
  readonly seen: ReadonlyMap<string, number>;
  /** How often words stand in the text. */
  readonly repeated: (words: string) => number;
}

function countsOf({ document, visible }: ActorScene, ruled: readonly Candidate[]): Counts {
  const count = (spans: readonly { start: number; end: number }[]): Map<string, number> => {
    const found = new Map<string, number>();
    for (const { start, end } of spans) {
      const words = visible.slice(start, end);
      found.set(words, (found.get(words) ?? 0) + 1);
    }
    return found;
  };
  return {
    ruled: count(ruled),
    seen: count(document.layers.encoded?.mentions ?? []),
    repeated: remembered((words: string) => occurrences(visible, words).length),
  };
}

function proposalOf(
  { document, reading, visible }: ActorScene,
  mention: EncodedMention,
  instead: readonly Candidate[],
  counts: Counts,
): ExtentProposal {
  const { start, end, kind, score } = mention;
  const words = visible.slice(start, end);
  const [longest] = [...instead].sort((a, b) => b.end - b.start - (a.end - a.start)) as [Candidate];
  const theirs = visible.slice(longest.start, longest.end);
  const tokens = reading.tokensIn({ start: Math.min(start, longest.start), end: Math.max(end, longest.end) });
  const cuts = (at: number): number => Number(tokens.some((token) => token.start < at && at < token.end));
  const features: NameFeatures = {
    score,
    length: words.length,
    [`kind:${kind}`]: 1,
    'same-kind': Number(longest.kind === kind),
    'holds-all': Number(instead.every((one) => start <= one.start && one.end <= end)),
    'held-by-one': Number(longest.start <= start && end <= longest.end),
    'same-start': Number(longest.start === start),
    'same-end': Number(longest.end === end),
    'longer-by': words.length - theirs.length,
    rivals: instead.length,
    support: document.layers.encoded?.support(longest)?.mention ?? 0,
    [`rule:${longest.rule}`]: 1,
    [`form:${longest.form}`]: 1,
    [`ruled-kind:${longest.kind}`]: 1,
    unnamed: Number(longest.unnamed),
    weight: longest.weight,
    'ruled-length': theirs.length,
    seen: Math.log1p(counts.seen.get(words) ?? 0),
    'seen:theirs': Math.log1p(counts.seen.get(theirs) ?? 0),
    'ruled:words': Math.log1p(counts.ruled.get(words) ?? 0),
    ruled: Math.log1p(counts.ruled.get(theirs) ?? 0),
    repeated: Math.log(Math.max(1, counts.repeated(words))),
    'repeated:theirs': Math.log(Math.max(1, counts.repeated(theirs))),
    'cuts-start': cuts(start),
    'cuts-end': cuts(end),
    'ruled-cuts-start': cuts(longest.start),
    'ruled-cuts-end': cuts(longest.end),
  };
  return { start, end, words, instead: instead.map((one) => visible.slice(one.start, one.end)), features };
}

/** 阿里夫·苏博沃 is one name: none of it stands for it up to its dot. */
function isPartAtDot({ visible }: ActorScene, one: Candidate, { start, end }: EncodedMention): boolean {
  const opens = one.start < start && DOT.includes(visible.charAt(start - 1));
  const ends = end < one.end && DOT.includes(visible.charAt(end));
  return one.start <= start && end <= one.end && (opens || ends);
}

function isSame(one: Candidate, { start, end }: EncodedMention): boolean {
  return one.start === start && one.end === end;
}
