/** A text with some of its characters replaced or left out, and the way from each place in it to the original and back. */
import type { Span } from '../../../graph/model/index.js';

/** The characters of the original from `start` to `end` read as `words`; nothing where they are left out. */
export interface Edit extends Span {
  readonly words: string;
}

interface Placed extends Edit {
  /** Where the words lie in the edited text. */
  readonly from: number;
  readonly to: number;
}

export class EditedText {
  readonly text: string;
  readonly #edits: readonly Placed[];

  /** The edits in the order of the text, without overlaps. */
  constructor(
    readonly original: string,
    edits: readonly Edit[],
  ) {
    const parts: string[] = [];
    const placed: Placed[] = [];
    let reached = 0;
    let length = 0;
    for (const edit of edits) {
      const kept = original.slice(reached, edit.start);
      const from = length + kept.length;
      placed.push({ ...edit, from, to: from + edit.words.length });
      parts.push(kept, edit.words);
      reached = edit.end;
      length = from + edit.words.length;
    }
    this.text = placed.length === 0 ? original : parts.join('') + original.slice(reached);
    this.#edits = placed;
  }

  /** The characters of the original that a span of the edited text stands for: nothing that was left out at its ends. */
  toOriginal({ start, end }: Span): Span {
    return { start: this.#startOf(start), end: this.#endOf(end) };
  }

  /** The place in the edited text for one of the original; what is left out is where its neighbours meet. */
  toEdited(place: number): number {
    const index = this.#lastBefore((edit) => edit.end <= place);
    const next = this.#edits[index + 1];
    if (next !== undefined && next.start < place) return next.to;
    const last = this.#edits[index];
    return last === undefined ? place : last.to + place - last.end;
  }

  #startOf(place: number): number {
    const index = this.#lastBefore((edit) => edit.to <= place);
    const next = this.#edits[index + 1];
    if (next !== undefined && next.from < place) return next.start;
    const last = this.#edits[index];
    return last === undefined ? place : last.end + place - last.to;
  }

  #endOf(place: number): number {
    const last = this.#edits[this.#lastBefore((edit) => edit.from < place)];
    if (last === undefined) return place;
    return place <= last.to ? last.end : last.end + place - last.to;
  }

  /** Index of the last edit for which it holds, as it does for all before that one; -1 if for none. */
  #lastBefore(holds: (edit: Placed) => boolean): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#edits[middle] as Placed)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
