/** Stands in for the model of the encoder: sees names, words that are said and happenings every few pieces, the same in the same pieces. */
import { WIDTH } from '../../src/encoder/links.js';
import type { RunWindow } from '../../src/encoder/session.js';
import { COLUMNS } from '../../src/encoder/tags.js';

const [TYPES, STATUSES] = [19, 5];
/** Columns of the tags' heads, and a score that leaves no doubt. */
const [MENTION, OUTER, INNER, TRIGGER] = [0, 9, 12, 15];
const SURE = 8;

export const madeUpSight: RunWindow = async (pieces) => {
  const rows = pieces.length + 2;
  const tags = new Float32Array(rows * COLUMNS);
  const [types, statuses] = [new Float32Array(rows * TYPES), new Float32Array(rows * STATUSES)];
  const hidden = new Float32Array(rows * WIDTH);
  let isSaid = false;
  pieces.forEach((piece, i) => {
    const row = i + 1;
    const number = mixed(piece);
    const opens = number % 24 === 0;
    const see = (head: number, tag: number): void => {
      tags[row * COLUMNS + head + tag] = SURE;
    };
    see(MENTION, number % 23 === 1 ? 1 + 2 * (number % 4) : 0);
    see(OUTER, opens ? 1 : isSaid ? 2 : 0);
    see(INNER, number % 48 === 2 ? 1 : 0);
    see(TRIGGER, number % 29 === 3 ? 1 : 0);
    isSaid = (isSaid || opens) && number % 9 !== 4;
    types[row * TYPES + (number % TYPES)] = SURE;
    statuses[row * STATUSES + (number % STATUSES)] = SURE;
    for (let at = 0; at < WIDTH; at++) hidden[row * WIDTH + at] = ((number >>> (at % 24)) & 7) / 8;
  });
  return { rows, tags, types, statuses, hidden };
};

/** A number that tells little of the one it is made of. */
function mixed(piece: number): number {
  const once = Math.imul(piece ^ (piece >>> 7), 0x9e3779b1);
  return (once ^ (once >>> 15)) >>> 0;
}
