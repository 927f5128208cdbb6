/** What speaks for and against an actor being one of the story. */
import type { Actor, Region, Span } from '../../../graph/model/index.js';
import type { Encoded, EncodedMention } from '../../document/encoded.js';
import { mentionEvidence } from '../confidence/evidence.js';
import type { Findings } from '../confidence/findings.js';
import type { SpanIndex } from '../span-index.js';
import { type Features, holding } from './proposals.js';

export interface ActorScene {
  readonly findings: Findings;
  readonly encoded: Encoded | undefined;
  /** What the encoder takes for a name, by its place. */
  readonly seenAt: ReadonlyMap<string, EncodedMention>;
  readonly captions: SpanIndex<Region>;
  /** Characters of a Chinese one's worth. */
  readonly breadth: number;
  /** Kept by the rules of pruning. */
  readonly isKept: boolean;
  /** Of the words it may say: how many, and the best chance that it says them. */
  readonly said: { readonly count: number; readonly chance: number };
  readonly passedOn: number;
  /** In how many events it takes part. */
  readonly events: number;
}

export function actorFeatures(actor: Actor, scene: ActorScene): Features {
  const { encoded, findings, said, events } = scene;
  const evidence = [...new Set(actor.mentions.flatMap((mention) => mentionEvidence(mention, actor, findings)))];
  const supports = actor.mentions.map((mention) => encoded?.support(mention)?.mention ?? 0);
  const exact = actor.mentions.flatMap(({ start, end }) => scene.seenAt.get(`${start}:${end}`) ?? []);
  const longest = Math.max(...actor.mentions.map(({ text }) => text.length));
  return {
    ...holding(evidence),
    [`kind:${actor.kind}`]: 1,
    kept: Number(scene.isKept),
    mentions: Math.log(actor.mentions.length),
    length: longest / scene.breadth,
    support: supports.reduce((sum, value) => sum + value, 0) / supports.length,
    'support:best': Math.max(...supports),
    exact: exact.length / actor.mentions.length,
    'exact:kind': exact.filter(({ kind }) => kind === actor.kind).length / actor.mentions.length,
    says: Math.min(5, said.count),
    'says:chance': said.chance,
    'passes-on': Math.min(5, scene.passedOn),
    events: Math.min(5, events),
    captioned: Number(actor.mentions.every((mention) => scene.captions.overlapping(beginningOf(mention)).length > 0)),
    headline: Number(actor.mentions.some((mention) => findings.isHeadline(mention))),
    first: Math.log1p(Math.min(...actor.mentions.map(({ start }) => start))),
  };
}

function beginningOf({ start }: Span): Span {
  return { start, end: start + 1 };
}
