/** Where a string occurs in the read regions of a document. */

/** Every offset at which `word` starts in `text`, overlapping occurrences included. */
export function occurrences(text: string, word: string): number[] {
  const found: number[] = [];
  for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) found.push(i);
  return found;
}
