/** One text read through several edits, each of the text that the former left. */
import type { Span } from '../../../graph/model/index.js';
import type { EditedText } from './edited-text.js';

export class TextView {
  readonly text: string;

  constructor(
    readonly original: string,
    private readonly stages: readonly EditedText[] = [],
  ) {
    this.text = stages.at(-1)?.text ?? original;
  }

  through(edited: EditedText): TextView {
    return new TextView(this.original, edited.text === edited.original ? this.stages : [...this.stages, edited]);
  }

  /** The characters of the original that a span of the view stands for. */
  toOriginal(span: Span): Span {
    return this.stages.reduceRight((reached, stage) => stage.toOriginal(reached), span);
  }

  /** The place in the view for one of the original. */
  toView(place: number): number {
    return this.stages.reduce((reached, stage) => stage.toEdited(reached), place);
  }
}
