/** A few windows side by side: their tags become spans, and each content is linked to the mentions in its window. */
import type { Span } from '../../graph/model/index.js';
import type { EncodedText } from './encoded-text.js';
import type { Links } from './links.js';
import type { WindowOutput } from './session.js';
import { COLUMNS, softmax, type TaggedSpan, Tags } from './tags.js';
import type { Window } from './windows.js';

/** Kinds of events that the type head knows. */
const TYPES = 19;

/** Ranges of pieces that are proposed by others. */
interface AskedPieces {
  readonly mentions: readonly Span[];
  readonly contents: readonly Span[];
}

export class Section {
  readonly #from: number;
  readonly #tags: Tags;

  constructor(
    private readonly found: EncodedText,
    private readonly windows: readonly Window[],
    private readonly outputs: readonly WindowOutput[],
    private readonly links: Links,
  ) {
    this.#from = windows[0]?.coreStart ?? 0;
    const rows = (windows.at(-1)?.coreEnd ?? 0) - this.#from;
    const scores = new Float32Array(rows * COLUMNS);
    windows.forEach(({ start, coreStart, coreEnd }, index) => {
      const { tags } = outputs[index] as WindowOutput;
      const core = tags.subarray((1 + coreStart - start) * COLUMNS, (1 + coreEnd - start) * COLUMNS);
      scores.set(core, (coreStart - this.#from) * COLUMNS);
    });
    this.#tags = new Tags(scores, rows);
  }

  read(asked: AskedPieces): void {
    this.found.addTags(this.#from, this.#tags);
    const mentions = this.#spans('mention');
    const contents = [...this.#spans('outer'), ...this.#spans('inner')];
    this.found.addMentions(mentions);
    this.found.addContents(this.#spans('outer'), false);
    this.found.addContents(this.#spans('inner'), true);
    for (const trigger of this.#spans('trigger')) this.found.addTrigger(trigger, this.#types(trigger.start));
    this.#link(unique([...mentions, ...asked.mentions]), unique([...contents, ...asked.contents]));
  }

  /** The spans of a group, in pieces of the article. */
  #spans(group: Parameters<Tags['spans']>[0]): TaggedSpan[] {
    return this.#tags
      .spans(group)
      .map((span) => ({ ...span, start: span.start + this.#from, end: span.end + this.#from }));
  }

  #link(mentions: readonly Span[], contents: readonly Span[]): void {
    this.windows.forEach((window, index) => {
      const said = contents.filter(({ start }) => window.coreStart <= start && start < window.coreEnd);
      if (said.length === 0) return;
      const named = mentions.filter(({ start, end }) => window.start <= start && end <= window.end);
      const states = this.outputs[index] as WindowOutput;
      const row = ({ start, end }: Span): Span => ({
        start: 1 + start - window.start,
        end: 1 + Math.min(end, window.end) - window.start,
      });
      const [contentRows, mentionRows] = [said.map(row), named.map(row)];
      const speakers = this.links.speaker.chances(states, contentRows, mentionRows);
      const vias = this.links.via.chances(states, contentRows, mentionRows);
      said.forEach((content, i) => {
        this.found.addVoices(content, named, speakers[i] as Float32Array, vias[i] as Float32Array);
      });
    });
  }

  /** The chances of each type of event at a piece. */
  #types(piece: number): Float32Array {
    const index = this.windows.findIndex(({ coreEnd }) => piece < coreEnd);
    const at = (1 + piece - (this.windows[index] as Window).start) * TYPES;
    const chances = (this.outputs[index] as WindowOutput).types.slice(at, at + TYPES);
    softmax(chances, 0, TYPES);
    return chances;
  }
}

function unique(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start}:${span.end}`, span])).values()];
}
