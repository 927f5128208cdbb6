/** What an export format is: a name, and one function from a graph to the chunks of its text. */
import type { OnRecordGraph } from '../model/index.js';

export interface ExportFormat {
  readonly name: string;
  /** One line for `--help`. */
  readonly description: string;
  /** The same graph always gives the same text, whatever order its nodes were added in. */
  chunks(graph: OnRecordGraph): Iterable<string>;
}
