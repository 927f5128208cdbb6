/** What an export format is: a name, and one function from a graph to the chunks of its text. */
import type { Position } from '../layout/position.js';
import type { OnRecordGraph } from '../model/index.js';

/** Where nodes are drawn, y downwards. */
export type Places = ReadonlyMap<string, Position>;

export interface ExportFormat {
  readonly name: string;
  /** One line for `--help`. */
  readonly description: string;
  /** Of its file's name, without the first dot. */
  readonly ending: string;
  readonly mediaType: string;
  /**
   * The same graph always gives the same text, whatever order its nodes were added in. Places are written by formats that
   * have any.
   */
  chunks(graph: OnRecordGraph, places?: Places): Iterable<string>;
}
