/** Joining holds: what the stories of test/annotations/stories have in common is found, by rules alone, and in any order. */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../../graph/build.js';
import { rulesReader } from '../../../src/pipeline.js';
import { plainGraph } from '../../contract/graphs.js';
import type { Identity } from './identity.js';
import { extractionsOf, type MeasuredStories, measureStories, type ToldStory, tellStories } from './measure.js';
import { OWN_STORIES, readStories } from './story.js';

let stories: ToldStory[];
let measured: MeasuredStories;

beforeAll(async () => {
  stories = await tellStories(readStories([OWN_STORIES]), () => rulesReader());
  measured = measureStories(stories);
});

const across = ({ right, joined, same }: Identity) => ({ precision: right / joined, recall: right / same });

/** A little under what docs/accuracy.md shows for rules alone. */
describe('articles of one story', () => {
  it('share their actors', () => {
    const { precision, recall } = across(measured.total.actors);
    expect(precision).toBeGreaterThan(0.93);
    expect(recall).toBeGreaterThan(0.62);
  });

  it('share their events', () => {
    const { precision, recall } = across(measured.total.events);
    expect(precision).toBeGreaterThan(0.7);
    expect(recall).toBeGreaterThan(0.16);
  });

  it('keep apart who and what is only alike', () => {
    const { actors, events } = measured.total;
    expect(actors.compared + events.compared).toBeGreaterThan(180);
    expect(actors.violated).toBeLessThanOrEqual(18);
    expect(events.violated).toBeLessThanOrEqual(8);
  });

  it('carry the same utterances', () => {
    expect(measured.total.statements.joined).toBeGreaterThanOrEqual(12);
  });

  it('share no event with another story', () => {
    expect(measured.strayEvents).toBe(0);
  });
});

it('gives one graph in whatever order the articles come', () => {
  const some = stories.filter(({ name }) => /^(?:a1|b1|c5)-/.test(name));
  const articles = extractionsOf(some);
  const [first, ...rest] = articles;
  expect(articles).toHaveLength(14);
  const graph = plainGraph(buildGraph(articles));
  expect(plainGraph(buildGraph([...articles].reverse()))).toEqual(graph);
  expect(
    plainGraph(
      buildGraph([...rest.filter((_, at) => at % 2), ...rest.filter((_, at) => at % 2 === 0)].concat(first ?? [])),
    ),
  ).toEqual(graph);
});
