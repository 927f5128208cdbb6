/** Regional spellings of one foreign name: 特朗普 and 川普, 泽连斯基 and 泽伦斯基. */
import { z } from 'zod';
import { readData } from './read-data.js';
import { WordIndex } from './word-index.js';

const schema = z.strictObject({ comment: z.string(), names: z.array(z.array(z.string().min(2)).min(2)) });

let spellings: WordIndex<string> | undefined;
let loaded: ReadonlyMap<string, string> | undefined;
let groups: readonly (readonly string[])[] | undefined;

function spellingGroups(): readonly (readonly string[])[] {
  groups ??= readData('zh/transliterations.json', schema).names;
  return groups;
}

/** Every listed spelling, to be found in a text. */
export function knownSpellings(): WordIndex<string> {
  spellings ??= new WordIndex(spellingGroups().flatMap((group) => group.map((name) => [name, name] as const)));
  return spellings;
}

/** The spelling by which all regional spellings of the name are joined; the name itself where none is listed. Simplified script. */
export function sharedSpelling(name: string): string {
  loaded ??= new Map(
    spellingGroups().flatMap((group) => group.map((spelling) => [spelling, group[0] as string] as const)),
  );
  return loaded.get(name) ?? name;
}
