/** What all programs of one canvas share and what changes from frame to frame without any data changing. */

export interface Stage {
  /** Whether something is in focus, so that all else is faint. */
  hasFocus: boolean;
  /** While the picture moves nothing can be picked, which spares drawing everything twice. */
  isMoving: boolean;
  /** Heads of lines are left out where thousands of lines would each show a dot. */
  hasArrows: boolean;
  /** Red, green and blue from 0 to 1, seen through what is hollow. */
  paper: readonly [number, number, number];
}

/** Bits of the state that a program gets with each item. */
export const LIT = 1;
export const PALE = 2;
