/** What Tab completes in the shell: labels, edge types, properties, parameters, words of Cypher and commands. */
import { KEYWORDS, type Vocabulary } from '../../graph/store/cypher/vocabulary.js';

export interface Known extends Vocabulary {
  /** Names of the parameters that are set. */
  readonly parameters: readonly string[];
  /** Each command with the words that may follow it. */
  readonly commands: Readonly<Record<string, readonly string[]>>;
}

/** The candidates, and the part of the line that they replace. */
export type Completion = [candidates: string[], replaced: string];

const NAME = String.raw`([\p{ID_Start}_][\p{ID_Continue}]*)?`;
const COMMAND = /^(:\w*)$/;
const ARGUMENT = /^(:\w+)\s+(\S*)$/;
const PARAMETER = new RegExp(String.raw`\$${NAME}$`, 'u');
const AFTER_DOT = new RegExp(String.raw`(?:[\p{ID_Start}_][\p{ID_Continue}]*|[)\]])\.${NAME}$`, 'u');
const AFTER_COLON = new RegExp(String.raw`[:|]\s*${NAME}$`, 'u');
const KEY = new RegExp(String.raw`[{,]\s*${NAME}$`, 'u');
const WORD = new RegExp(`${NAME}$`, 'u');

/** Looks only at what stands before the cursor; `before` are the earlier lines of the same statement. */
export function complete(line: string, before: string, known: Known): Completion {
  if (before.trim() === '' && line.startsWith(':')) return command(line, known);
  const text = `${before}\n${line}`;
  if (PARAMETER.test(line)) return matching(known.parameters, PARAMETER.exec(line)?.[1]);
  if (AFTER_DOT.test(line)) return matching(known.properties, AFTER_DOT.exec(line)?.[1]);
  const open = innermost(text);
  if (open !== '{' && AFTER_COLON.test(line)) {
    return matching(open === '[' ? known.types : known.labels, AFTER_COLON.exec(line)?.[1]);
  }
  if (open === '{' && KEY.test(line)) return matching(known.properties, KEY.exec(line)?.[1]);
  return keyword(WORD.exec(line)?.[1] ?? '');
}

function command(line: string, { commands }: Known): Completion {
  const [, name] = COMMAND.exec(line) ?? [];
  if (name !== undefined) return matching(Object.keys(commands), name);
  const [, of = '', begun = ''] = ARGUMENT.exec(line) ?? [];
  return matching(commands[of] ?? [], begun);
}

/** A name that is no identifier is put into backticks. */
function matching(names: readonly string[], begun = ''): Completion {
  const found = names.filter((name) => name.startsWith(begun));
  return [found.map((name) => (/^[:\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(name) ? name : `\`${name}\``)), begun];
}

/** Written as the user began it: small or capital. */
function keyword(begun: string): Completion {
  if (begun === '') return [[], begun];
  const small = begun === begun.toLowerCase();
  const found = KEYWORDS.filter((word) => word.toLowerCase().startsWith(begun.toLowerCase()));
  return [found.map((word) => (small ? word.toLowerCase() : word)), begun];
}

/** The bracket that stands open last. */
function innermost(text: string): string | undefined {
  const open: string[] = [];
  for (const character of text) {
    if ('([{'.includes(character)) open.push(character);
    else if (')]}'.includes(character)) open.pop();
  }
  return open.at(-1);
}
