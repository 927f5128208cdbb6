/** `npm run learn-events`: the weights of graph/resolve/same-event.ts, learned on our own stories, and what they do on a story left out. */
import { ENOUGH } from '../../../graph/resolve/same-event.js';
import { readersOf } from '../readers.js';
import { columns, percent } from '../tables.js';
import { pairsOf, type StoryPairs } from './event-pairs.js';
import { chanceOf, learnWeights } from './logistic.js';
import { tellStories } from './measure.js';
import { OWN_STORIES, readStories } from './story.js';

const DIGITS = 2;

/** Pairs of one event, those of them compared, those taken for one, and those of the latter that are one. */
interface Figures {
  readonly name: string;
  readonly same: number;
  readonly compared: number;
  readonly taken: number;
  readonly right: number;
}

function learn(stories: readonly StoryPairs[]) {
  return learnWeights(stories.flatMap(({ cases }) => cases));
}

/** What the weights learned on the others do on this one. */
function leftOut(story: StoryPairs, stories: readonly StoryPairs[]): Figures {
  const weights = learn(stories.filter((other) => other !== story));
  const taken = story.cases.filter(({ features }) => chanceOf(features, weights) >= ENOUGH);
  return {
    name: story.name,
    same: story.same,
    compared: story.cases.filter(({ isRight }) => isRight).length,
    taken: taken.length,
    right: taken.filter(({ isRight }) => isRight).length,
  };
}

function total(all: readonly Figures[]): Figures {
  const sum = (key: Exclude<keyof Figures, 'name'>): number => all.reduce((added, one) => added + one[key], 0);
  return { name: 'total', same: sum('same'), compared: sum('compared'), taken: sum('taken'), right: sum('right') };
}

function line({ name, same, compared, taken, right }: Figures): string[] {
  const share = (whole: number): string => (whole > 0 ? percent(right / whole) : '-');
  return [name, ...[same, compared, taken, right].map(String), share(taken), share(compared), share(same)];
}

const HEAD = ['story left out', 'same', 'compared', 'taken', 'right', 'precision', 'recall of compared', 'of same'];
const stories = (await tellStories(readStories([OWN_STORIES]), await readersOf('full', 1))).map(pairsOf);
const weights = Object.entries(learn(stories)).map(([name, weight]) => `${name}: ${Number(weight.toFixed(DIGITS))},`);
const figures = stories.map((story) => leftOut(story, stories));
const table = columns([HEAD, ...[...figures, total(figures)].map(line)]);
process.stdout.write(`${weights.join('\n')}\n\n${table}\n`);
