/** Pairs of events of two articles of one story, with what tells whether they are one and whether the annotation has them as one. */
import { profileOf, resolve } from '../../../graph/resolve/index.js';
import { type EventFeature, eventFeatures, keysOf, type Told, toldIn } from '../../../graph/resolve/same-event.js';
import { eventsIn } from './found.js';
import { eventMentions } from './gold.js';
import type { Case } from './logistic.js';
import type { ToldStory } from './measure.js';
import { placed } from './nodes.js';

export interface StoryPairs {
  readonly name: string;
  /** Pairs that share a key and whose days do not lie apart, and of which one at least is an event of the annotation. */
  readonly cases: readonly Case<EventFeature>[];
  /** Pairs that the annotation has as one, whether compared or not. */
  readonly same: number;
}

export function pairsOf(story: ToldStory): StoryPairs {
  const profiles = [...story.extractions.values()].map(profileOf);
  const { nodeOf } = resolve(profiles);
  const events = profiles.flatMap((profile) => toldIn(profile, nodeOf));
  const gold = goldOf(story);
  const isOne = (a: Told, b: Told): boolean => meet(gold.get(a.id) ?? [], gold.get(b.id) ?? []);
  const pairs = events
    .flatMap((a, at) => events.slice(0, at).map((b) => [a, b] as const))
    .filter(([a, b]) => a.articleId !== b.articleId && (gold.has(a.id) || gold.has(b.id)));
  const cases = pairs.flatMap(([a, b]): Case<EventFeature>[] => {
    const features = meet(keysOf(a), keysOf(b)) ? eventFeatures(a, b) : null;
    return features === null ? [] : [{ features, isRight: isOne(a, b) }];
  });
  return { name: story.name, cases, same: pairs.filter(([a, b]) => isOne(a, b)).length };
}

/** The events of the annotation that an event of an article is. */
function goldOf(story: ToldStory): Map<string, string[]> {
  const gold = new Map<string, string[]>();
  for (const mention of eventMentions(story)) {
    const extraction = story.extractions.get(mention.article);
    if (extraction === undefined) continue;
    for (const event of placed(mention, eventsIn(extraction)).nodes.keys()) {
      gold.set(event, [...(gold.get(event) ?? []), mention.gold]);
    }
  }
  return gold;
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}
