/** Reads the articles of stories, joins them all in one graph, and measures what was joined in each story. */
import { buildGraph } from '../../../graph/build.js';
import type { Extraction } from '../../../graph/model/index.js';
import { readArticle, readSource } from '../../../src/ingest/index.js';
import { extractArticle } from '../../../src/pipeline.js';
import type { ReaderOf } from '../readers.js';
import { type Found, foundIn } from './found.js';
import { actorMentions, eventMentions, type GoldMention } from './gold.js';
import { type Identity, identityOf } from './identity.js';
import { type Linked, linkedIn } from './linked.js';
import { placed } from './nodes.js';
import type { Story } from './story.js';

/** A story with what its articles give, by their keys. */
export interface ToldStory extends Story {
  readonly extractions: ReadonlyMap<string, Extraction>;
}

export interface Measured {
  readonly name: string;
  readonly actors: Identity;
  readonly events: Identity;
  readonly statements: Linked;
}

/** Every article, read as `onrecord ingest --published --publisher` reads it. */
export async function tellStories(stories: readonly Story[], readerOf: ReaderOf): Promise<ToldStory[]> {
  const told: ToldStory[] = [];
  for (const story of stories) {
    const extractions = new Map<string, Extraction>();
    for (const { key, file, published, outlet } of story.articles) {
      const read = readArticle(await readSource(file), { published, publisher: outlet });
      extractions.set(key, await extractArticle(read, readerOf(`${story.name}/${key}`)));
    }
    told.push({ ...story, extractions });
  }
  return told;
}

export function extractionsOf(stories: readonly ToldStory[]): Extraction[] {
  return stories.flatMap(({ extractions }) => [...extractions.values()]);
}

export interface MeasuredStories {
  readonly stories: readonly Measured[];
  readonly total: Measured;
  /** Events that articles of two stories share: two stories tell of nothing that is one. */
  readonly strayEvents: number;
}

export function measureStories(stories: readonly ToldStory[]): MeasuredStories {
  const found = foundIn(buildGraph(extractionsOf(stories)));
  const measured = stories.map((story) => measureStory(story, found));
  return { stories: measured, total: totalOf(measured), strayEvents: strayEvents(stories, found) };
}

function strayEvents(stories: readonly ToldStory[], found: Found): number {
  const nodes = stories.flatMap(({ extractions }) => {
    const events = [...extractions.values()].flatMap(({ article }) => found.inArticle(article.id).events);
    return [...new Set(events.map(({ node }) => node))];
  });
  return nodes.length - new Set(nodes).size;
}

function measureStory(story: ToldStory, found: Found): Measured {
  const inArticle = (key: string) => found.inArticle(story.extractions.get(key)?.article.id ?? '');
  const identity = (kind: 'actors' | 'events', mentions: readonly GoldMention[]): Identity => {
    const ids = new Set(story.annotation[kind].map(({ id }) => id));
    return identityOf(
      mentions.map((mention) => placed(mention, inArticle(mention.article)[kind])),
      story.annotation.distinct.filter(([a, b]) => ids.has(a) && ids.has(b)),
    );
  };
  return {
    name: story.name,
    actors: identity('actors', actorMentions(story)),
    events: identity('events', eventMentions(story)),
    statements: linkedIn(story, found, inArticle),
  };
}

/** All stories taken together. */
function totalOf(all: readonly Measured[]): Measured {
  return {
    name: 'total',
    actors: sum(all.map(({ actors }) => actors)),
    events: sum(all.map(({ events }) => events)),
    statements: sum(all.map(({ statements }) => statements)),
  };
}

function sum<Counts extends { readonly [name in keyof Counts]: number }>(all: readonly Counts[]): Counts {
  const [first, ...others] = all;
  if (first === undefined) throw new Error('there is nothing to add up');
  const names = Object.keys(first) as (keyof Counts)[];
  const added = names.map((name) => [name, others.reduce((total, one) => total + one[name], first[name] as number)]);
  return Object.fromEntries(added) as Counts;
}
