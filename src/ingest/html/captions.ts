/** Which blocks stand below a picture and speak of it. */

import { simplifiedShadow } from '../../document/shadow.js';
import { creditTail } from '../regions/credits.js';
import { weight } from '../regions/prose.js';
import type { Block } from './blocks.js';
import { chainOf } from './container.js';

const CAPTION =
  /(?:^|[\s_-])(?:fig-?)?(?:caption|captions|img-?(?:desc|info|text|title|alt)|image-?(?:desc|description|info|text)|pic-?(?:desc|info|text|title|alt)|photo-?(?:desc|info|credit|caption)|wp-caption-text|media-caption|tushuo)(?:$|[\s_-])|caption$/i;
const MAX_WEIGHT = 90;
const MAX_CENTERED = 60;

export function isCaption(block: Block): boolean {
  const [own, ...outer] = chainOf(block.container);
  const near = own === undefined ? [] : [own, ...outer.slice(0, 2)];
  if (chainOf(block.container).some(({ tag }) => tag === 'FIGCAPTION')) return true;
  const size = weight(block.text);
  if (size > MAX_WEIGHT) return false;
  if (near.some(({ names }) => CAPTION.test(names))) return true;
  if (!block.isAfterImage) return false;
  return (
    (own?.isCentered === true && size <= MAX_CENTERED) || creditTail(simplifiedShadow(block.text))?.kind === 'photo'
  );
}
