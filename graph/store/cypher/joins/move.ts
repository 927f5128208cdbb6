/** An id that gets another node. */
export interface Move {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}
