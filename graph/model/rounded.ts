/** Rounds coordinates to what an address, a file or a message keeps of them. */

export function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  // Not -0, which an address could not give back.
  return Math.round(value * factor) / factor + 0;
}
