/** The folds of cross-validation: an article's number among them, as scripts/reader/train.py counts. */
import { createHash } from 'node:crypto';

/** The MD5 of the id, as one number, modulo the number of folds. */
export function foldOf(id: string, folds: number): number {
  return Number(BigInt(`0x${createHash('md5').update(id).digest('hex')}`) % BigInt(folds));
}
