/** What Tab completes in the shell: labels, edge types, properties, parameters, words of Cypher and commands. */
import { KEYWORDS, type Vocabulary } from '../../../graph/store/cypher/text/vocabulary.js';

export interface Known extends Vocabulary {
  /** Names of the parameters that are set. */
  readonly parameters: readonly string[];
  /** Each command with the words that may follow it. */
  readonly commands: Readonly<Record<string, readonly string[]>>;
}

/** The candidates, and the part of the line that they replace. */
export type Completion = [candidates: string[], replaced: string];

/** Looks only at what stands before the cursor; `earlier` are the earlier lines of the same statement. */
export function complete(line: string, earlier: string, known: Known): Completion {
  if (earlier.trim() === '' && line.startsWith(':')) return command(line, known);
  const begun = lastName(line);
  const before = line.slice(0, line.length - begun.length);
  if (before.endsWith('$')) return matching(known.parameters, begun);
  if (endsInOwner(before)) return matching(known.properties, begun);
  const open = innermost(`${earlier}\n${line}`);
  const sign = before.trimEnd().at(-1) ?? '';
  if (open === '{') return '{,'.includes(sign) ? matching(known.properties, begun) : keyword(begun);
  if (sign === ':' || sign === '|') return matching(open === '[' ? known.types : known.labels, begun);
  return keyword(begun);
}

/** The name that the text ends in; empty where it ends in something else. */
function lastName(text: string): string {
  const characters = [...text];
  let start = characters.length;
  while (start > 0 && isOfName(characters[start - 1])) start -= 1;
  return characters.slice(start).join('');
}

function isOfName(character: string | undefined): boolean {
  return character !== undefined && /^[\p{ID_Continue}_]$/u.test(character);
}

/** `n.`, `nodes(p)[0].`; not `1.`, nor the two dots of a range. */
function endsInOwner(text: string): boolean {
  if (!text.endsWith('.')) return false;
  const owner = text.slice(0, -1);
  const name = lastName(owner);
  return name === '' ? owner.endsWith(')') || owner.endsWith(']') : !/^\d/.test(name);
}

/** A command as it is begun, or a word after one. */
function command(line: string, { commands }: Known): Completion {
  const space = line.indexOf(' ');
  if (space < 0) return matching(Object.keys(commands), line);
  const begun = line.slice(space).trimStart();
  return matching(begun.includes(' ') ? [] : (commands[line.slice(0, space)] ?? []), begun);
}

/** A name that is no identifier is put into backticks. */
function matching(names: readonly string[], begun: string): Completion {
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
