/** The attribution lexicon: which words attribute, in which construction, and with which speech act. */
import { z } from 'zod';
import { ACTS, POLARITIES } from '../../graph/model/index.js';
import { readData } from './read-data.js';
import { WordIndex } from './word-index.js';

const words = z.array(z.string().min(1));

/** Acts that do not assert what stands after the verb, unless the verb says otherwise: 否认 denies, 否认称 asserts. */
const TELLING_APART: readonly string[] = ['deny', 'reject', 'demand', 'request', 'propose', 'question'];

const cueWordSchema = z
  .strictObject({
    cue: z.string().min(1),
    frame: z.enum(['say', 'think', 'demand', 'object', 'report']),
    act: z.enum(ACTS),
    /** What the speaker does with the words; they are asserted unless told. */
    polarity: z.enum(POLARITIES).optional(),
    /** What becomes of that after 不, where it is not the usual: 不评论…. */
    negated: z.enum(POLARITIES).optional(),
    /** The verb belongs before the words wherever they are shown, though its act alone would not call for it: 担心…. */
    lead: z.boolean().optional(),
  })
  .refine(({ act, polarity }) => polarity !== undefined || !TELLING_APART.includes(act), {
    error: 'a cue of this act needs its polarity',
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
  /** Nouns for what somebody else said: 反驳…说法 rejects it. */
  claims: words,
  /** Verbs that whoever is told always follows: 告诉记者. */
  telling: words,
  /** Verbs that whoever is spoken to may follow, before a verb of saying or a mark: 回复记者称. */
  addressing: words,
});

export type CueWord = z.infer<typeof cueWordSchema>;

/** Which verbs of speech are meant: of these constructions, with so many characters or more; all of them unless told. */
export interface SpeechQuery {
  readonly frames?: readonly CueWord['frame'][];
  readonly least?: number;
}

/** Verbs of saying proper, which a name can stand before as their subject: not those of thinking, refusing or asking. */
export const SAYING: SpeechQuery = { frames: ['say', 'report'] };

/** The file as data, with the look-ups that every rule asks which needs to know what is a verb of speech. */
export interface CueLexicon extends z.infer<typeof cuesSchema> {
  readonly index: WordIndex<CueWord>;
  /** The longest verb of speech that begins at the offset. */
  speechAt(text: string, offset: number, query?: SpeechQuery): CueWord | undefined;
  /** The longest verb of speech that ends at the offset. */
  speechBefore(text: string, offset: number, query?: SpeechQuery): CueWord | undefined;
  /** The word is a verb of speech. */
  isSpeech(word: string, query?: SpeechQuery): boolean;
}

let loaded: CueLexicon | undefined;

export function loadCues(): CueLexicon {
  loaded ??= indexed(readData('zh/cues.json', cuesSchema));
  return loaded;
}

function indexed(data: z.infer<typeof cuesSchema>): CueLexicon {
  const index = new WordIndex(data.cues.map((word) => [word.cue, word] as const));
  const meant = (word: CueWord | undefined, query: SpeechQuery = {}): CueWord | undefined =>
    word && isMeant(word, query) ? word : undefined;
  return {
    ...data,
    index,
    speechAt: (text, offset, query) => meant(index.entryAt(text, offset), query),
    speechBefore: (text, offset, query) => meant(index.get(index.endingAt(text, offset) ?? ''), query),
    isSpeech: (word, query) => meant(index.get(word), query) !== undefined,
  };
}

function isMeant({ cue, frame }: CueWord, { frames, least = 1 }: SpeechQuery): boolean {
  return cue.length >= least && (frames === undefined || frames.includes(frame));
}
