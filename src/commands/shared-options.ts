/** Options that several commands take, with the same name and the same help everywhere. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Article, LANGUAGES } from '../../graph/model/article.js';

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

export function wholeNumber(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number.');
}
