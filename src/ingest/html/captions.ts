/** Which blocks stand below a picture and speak of it. */

import { simplifiedShadow } from '../../document/shadow.js';
import { creditTail } from '../regions/credits.js';
import { weight } from '../regions/prose.js';
import type { Block } from './blocks.js';
import { chainOf } from './container.js';

const CAPTION =
  /(?:^|[\s_-])(?:caption|cutline|credits?|slide-?info|img-?(?:desc|info|text|title|alt)|image-?(?:desc|description|info|text)|pic-?(?:desc|info|text|title|alt)|photo-?(?:desc|info)|tushuo)(?:$|[\s_-])|caption$/i;
const MAX_NAMED = 200;
const MAX_CREDITED = 90;
const MAX_CENTERED = 60;

export function isCaption(block: Block): boolean {
  if (block.container.isFigureCaption) return true;
  const size = weight(block.text);
  if (size <= MAX_NAMED && chainOf(block.container, 2).some(({ names }) => CAPTION.test(names))) return true;
  if (!block.isAfterImage || size > MAX_CREDITED) return false;
  const isBelow = block.container.isCentered && size <= MAX_CENTERED;
  return isBelow || creditTail(simplifiedShadow(block.text))?.kind === 'photo';
}
