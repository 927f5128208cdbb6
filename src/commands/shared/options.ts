/** Options that several commands take, with the same name and the same help everywhere. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Article } from '../../../graph/model/extraction/article.js';
import { LANGUAGES } from '../../../graph/model/extraction/language.js';
import type { Parameter, Parameters } from '../../../graph/store/store.js';

/** Node fires a longer timer at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export interface WorkspaceOptions {
  readonly workspace?: string;
}

export interface StoreOptions extends WorkspaceOptions {
  readonly store?: string;
}

/** What a plain text does not say about itself. */
export interface MetadataOptions {
  readonly published?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly language?: Article['language'];
}

export function withWorkspace(command: Command): Command {
  return command.option('--workspace <folder>', 'the workspace folder (default: .onrecord)');
}

export function withStore(command: Command): Command {
  const help = 'the store: a file, bolt://… or neo4j://… (default: the file in the workspace)';
  return withWorkspace(command).option('--store <url>', help);
}

export function withMetadata(command: Command): Command {
  return command
    .option('--published <time>', 'publication date, or time with zone: relative dates are counted from it')
    .option('--url <url>', 'address of the article')
    .option('--publisher <name>', 'who published it')
    .addOption(new Option('--language <code>', 'language and script of the text').choices(LANGUAGES));
}

/** How an article is read, and how long that may take. */
export interface ReadingOptions {
  readonly reader: ReaderChoice;
  /** Milliseconds. */
  readonly timeLimit: number;
}

const TIME_LIMIT = 60;

/** `full`: rules and the trained reader; `fast`: rules alone. */
export const READERS = ['full', 'fast'] as const;
export type ReaderChoice = (typeof READERS)[number];

export function withReading(command: Command): Command {
  const choice = new Option('--reader <reader>', 'full: rules and the trained reader; fast: rules alone')
    .choices(READERS)
    .default('full')
    // The one variable that commander reads itself: it tells a value that is no reader as it does for the option.
    .env('ONRECORD_READER');
  return withTimeLimit(command.addOption(choice));
}

function withTimeLimit(command: Command): Command {
  const option = new Option('--time-limit <seconds>', 'give an article up after so many seconds; a long one gets more');
  return command.addOption(option.argParser(milliseconds).default(TIME_LIMIT * 1000, String(TIME_LIMIT)));
}

/** How sure what the store is given must be at least. */
export interface SurenessOptions {
  /** 0 to 1; undefined where the user says nothing of it. */
  readonly minConfidence?: number;
}

export function withMinConfidence(command: Command, help: string): Command {
  return command.option('--min-confidence <share>', help, share);
}

/** As `0.7` or `70%`, also with the percent sign of a Chinese keyboard. */
function share(value: string): number {
  const [, digits, percent] = /^(\d+(?:\.\d+)?|\.\d+)([%％]?)$/.exec(value.trim()) ?? [];
  const given = digits === undefined ? Number.NaN : Number(digits) / (percent === '' ? 1 : 100);
  if (given >= 0 && given <= 1) return given;
  throw new InvalidArgumentError('Give a number from 0 to 1, such as 0.7, or as many percent, such as 70%.');
}

export const ANSWER_FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;

/** How an answer of the store is shown, and when it is given up. */
export interface AnswerOptions {
  readonly format: (typeof ANSWER_FORMATS)[number];
  /** Rows that a table shows at most; 0 for all. */
  readonly rows: number;
  /** Milliseconds. */
  readonly timeout?: number;
}

export function withAnswer(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'format of the answer').choices(ANSWER_FORMATS).default('table'))
    .option('--rows <number>', 'rows that a table shows at most; 0 shows all', wholeNumber, 100)
    .option('--timeout <seconds>', 'give the query up after so many seconds', milliseconds);
}

/** `name=value`, where the value is JSON or else text; later ones are added to the earlier. */
export function withParameters(command: Command): Command {
  const option = new Option('--param <name=value>', 'a parameter: JSON, or else text; may be repeated');
  return command.addOption(option.argParser(addParameter).default({}, 'none'));
}

function addParameter(given: string, before: Parameters): Parameters {
  const [, name, value = ''] = /^([^=]+)=([\s\S]*)$/.exec(given) ?? [];
  if (name === undefined) throw new InvalidArgumentError('Write it as name=value.');
  return { ...before, [name]: parameterValue(value) };
}

export function parameterValue(value: string): Parameter {
  try {
    return JSON.parse(value) as Parameter;
  } catch {
    return value;
  }
}

function milliseconds(value: string): number {
  const seconds = Number(value);
  if (/^\d+(\.\d+)?$/.test(value) && seconds > 0) return Math.min(Math.ceil(seconds * 1000), LONGEST_TIMER);
  throw new InvalidArgumentError('Give a number of seconds above 0.');
}

export function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number > 0) return number;
  throw new InvalidArgumentError('Give a number above 0.');
}

export function wholeNumber(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number.');
}
