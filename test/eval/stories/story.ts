/** Stories told by several outlets, each a folder with story.json beside its articles, in the shape of test/annotations/README.md. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { packageFolder } from '../../../src/package.js';
import { EvaluationError, readShaped } from '../annotated.js';

export const OWN_STORIES = join(packageFolder(), 'test', 'annotations', 'stories');

const words = z.string().min(1);
/** Words, and a stretch of the article around them that stands there once. */
const inContext = z.tuple([words, words]);
export type InContext = z.infer<typeof inContext>;
const side = z.looseObject({ article: words, text: words });

/** What measuring needs of a story; whatever else it holds is let pass. Articles are told by their file's name: 01, 02 … */
export const storySchema = z.looseObject({
  articles: z.array(z.looseObject({ file: words, published: z.string().nullish(), outlet: z.string().nullish() })),
  actors: z.array(
    z.looseObject({ id: words, mentions: z.record(words, z.array(z.union([words, inContext]))).default({}) }),
  ),
  /** Words that hold an actor's name and name nobody of the story. */
  masks: z.array(words).default([]),
  events: z.array(z.looseObject({ id: words, triggers: z.record(words, z.array(inContext)).default({}) })),
  /** Words of one utterance by article. */
  utterances: z.array(z.looseObject({ id: words, texts: z.record(words, words) })),
  /** Two actors or two events that must not be one, and why. */
  distinct: z.array(z.tuple([words, words]).rest(z.string())).default([]),
  contradictions: z.array(z.looseObject({ 'side a': side, 'side b': side })).default([]),
});
export type Annotation = z.infer<typeof storySchema>;

export interface StoryArticle {
  readonly key: string;
  readonly file: string;
  readonly text: string;
  readonly published: string | undefined;
  readonly outlet: string | undefined;
}

export interface Story {
  readonly name: string;
  readonly annotation: Annotation;
  readonly articles: readonly StoryArticle[];
}

/** Each folder is a story, or holds stories. */
export function readStories(folders: readonly string[]): Story[] {
  return folders.flatMap(storyFolders).map(readStory);
}

function storyFolders(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new EvaluationError(`${folder} is no folder.`);
  const found = ['', ...readdirSync(folder).sort()].map((name) => join(folder, name)).filter(isStory);
  if (found.length > 0) return found;
  throw new EvaluationError(`${folder} holds no story.json (see test/annotations/README.md).`);
}

function isStory(folder: string): boolean {
  return existsSync(join(folder, 'story.json'));
}

function readStory(folder: string): Story {
  const annotation = readShaped(join(folder, 'story.json'), storySchema, 'story');
  const articles = annotation.articles.map(({ file, published, outlet }) => ({
    key: basename(file, '.txt'),
    file: join(folder, file),
    text: readFileSync(join(folder, file), 'utf8'),
    published: published ?? undefined,
    outlet: outlet ?? undefined,
  }));
  return { name: basename(folder), annotation, articles };
}
