/** Where a string occurs in the read regions of a document. */

/** Every offset at which `word` starts in `text`, overlapping occurrences included. */
export function occurrences(text: string, word: string): readonly number[] {
  // Rules ask of one text again and again, for each name in it: the places of the last one are kept.
  if (latest.text !== text) latest = { text, places: placesIn(text) };
  const begun = latest.places.get(word.slice(0, 2)) ?? [];
  return word.length <= 2 ? begun : begun.filter((place) => text.startsWith(word, place));
}

interface Indexed {
  readonly text: string;
  /** Of each character and each pair of them. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

let latest: Indexed = { text: '', places: new Map() };

function placesIn(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const add = (words: string, place: number): void => {
    const known = places.get(words);
    if (known) known.push(place);
    else places.set(words, [place]);
  };
  for (let i = 0; i < text.length; i++) {
    add(text.charAt(i), i);
    if (i + 1 < text.length) add(text.slice(i, i + 2), i);
  }
  return places;
}
