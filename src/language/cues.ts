/** The attribution lexicon: which words attribute, in which construction, and with which speech act. */
import { z } from 'zod';
import { ACTS } from '../../graph/model/index.js';
import { readData } from './read-data.js';
import { WordIndex } from './word-index.js';

const words = z.array(z.string().min(1));

const cueWordSchema = z.strictObject({
  cue: z.string().min(1),
  frame: z.enum(['say', 'think', 'demand', 'object', 'report']),
  act: z.enum(ACTS),
});

const cuesSchema = z.strictObject({
  comment: z.string(),
  cues: z.array(cueWordSchema),
  attitudes: words,
  attitudeVerbs: words,
  citing: words,
  accordingTo: words,
  accordingToHeads: words,
  impersonal: words,
  lightNouns: words,
  longerWords: words,
  nounVerbs: words,
  modals: words,
  negations: words,
  chainWords: words,
  narrativeOpeners: words,
  reporterOpeners: words,
  explicitOnly: words,
});

export type CueWord = z.infer<typeof cueWordSchema>;

/** The file as data, with an index of the cues. */
export interface CueLexicon extends z.infer<typeof cuesSchema> {
  readonly index: WordIndex<CueWord>;
}

let loaded: CueLexicon | undefined;

export function loadCues(): CueLexicon {
  loaded ??= indexed(readData('zh/cues.json', cuesSchema));
  return loaded;
}

function indexed(data: z.infer<typeof cuesSchema>): CueLexicon {
  return { ...data, index: new WordIndex(data.cues.map((word) => [word.cue, word] as const)) };
}
