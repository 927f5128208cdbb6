/** Where a node is drawn. */

export interface Position {
  readonly x: number;
  readonly y: number;
}
