/** Which blocks of a page are its article: Readability finds the place, the page itself says what stands there. */
import { Readability } from '@mozilla/readability';
import { isProse, weight } from '../regions/prose.js';
import { type Block, blocksOf } from './blocks.js';
import { type Container, chainOf, isWithin, numbersIn } from './container.js';
import type { PageDocument, PageElement, PageNode } from './dom.js';

/** Readability tries again with less care below so many characters; a Chinese bulletin has fewer than it expects. */
const SHORT_ARTICLE = 140;
/** The article lies in the innermost element that holds so much of what was found. */
const MOST = 0.8;

/** So many elements, from the inside, tell what a paragraph is; and so many around the article may hold parts of it. */
const LEVELS = 3;
/** So many elements around a line tell what it is where the place of the article does not. */
const NEAR = 4;

/** It reads the words of every element anew; of so many characters, each counted once for every element around it. */
const TOO_DEEP = 12_000_000;

/** Reads and changes the document. */
export function articleBlocks(document: PageDocument, blocks: readonly Block[]): Block[] {
  const size = blocks.reduce((sum, { text, container }) => sum + text.length * container.depth, 0);
  const root = size > TOO_DEEP ? null : articleElement(document);
  const isFound = root === null ? blocks.map(isParagraph) : foundIn(root, blocks);
  const home = homeOf(blocks.filter((_, index) => isFound[index]));
  const kept = blocks.map((block, index) => isFound[index] === true && !isAside(block, home));
  return restore(blocks, kept, home);
}

function isParagraph({ text, isLink, container }: Block): boolean {
  return !isLink && !container.isFrame && isProse(text);
}

function foundIn(root: PageElement, blocks: readonly Block[]): boolean[] {
  const numbers = numbersIn(root);
  // Of some elements it makes new ones, without their number.
  const texts = new Set(blocksOf(root).map(({ text }) => text));
  return blocks.map(
    ({ text, container, isLink }) =>
      (container.number !== null && numbers.has(container.number)) || (!isLink && texts.has(text)),
  );
}

/** It compares every heading with the title word by word; what is so long is like no heading. */
const LONGEST_TITLE = 1000;

class BoundedReadability<T> extends Readability<T> {
  _textSimilarity(one: string, other: string): number {
    if (one.length > LONGEST_TITLE || other.length > LONGEST_TITLE) return 0;
    return textSimilarity.call(this, one, other);
  }
}

const textSimilarity = (Readability.prototype as unknown as { _textSimilarity: (one: string, other: string) => number })
  ._textSimilarity;

function articleElement(document: PageDocument): PageElement | null {
  const options = { serializer: (node: PageNode) => node, charThreshold: SHORT_ARTICLE };
  const reader = new BoundedReadability<PageNode>(document, options);
  try {
    return (reader.parse()?.content as PageElement | null | undefined) ?? null;
  } catch {
    // On some malformed pages it trips over itself; that means, like null, that it found no article.
    return null;
  }
}

/** The innermost container that holds most of the running words. */
function homeOf(found: readonly Block[]): Container | null {
  const weights = new Map<Container, number>();
  const add = (holder: Container, size: number) => weights.set(holder, (weights.get(holder) ?? 0) + size);
  const sizes = found.map(({ text }) => (isProse(text) ? weight(text) : 0));
  for (const [index, { container }] of found.entries()) add(container, sizes[index] ?? 0);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  // From the inside, so that each passes on all that it holds.
  const levels = found.reduce((deepest, { container }) => Math.max(deepest, container.depth), 0);
  for (let depth = levels; depth > 0; depth -= 1)
    for (const [holder, size] of weights)
      if (holder.depth === depth && holder.parent !== null) add(holder.parent, size);
  const homes = [...weights.keys()].filter((holder) => !LINE.test(holder.tag) && isMost(weights.get(holder) ?? 0, all));
  return homes.sort((a, b) => b.depth - a.depth)[0] ?? null;
}

/** Elements that hold one paragraph, or lines of one. */
const LINE = /^(?:P|H[1-6]|LI|FIGURE|FIGCAPTION|PRE)$/;

function isMost(size: number, all: number): boolean {
  return size > 0 && size >= all * MOST;
}

/** In a part of the page that is named for something else than the article. */
function isAside({ container }: Block, home: Container | null): boolean {
  const outside = home !== null && isWithin(container, home) ? home.depth : container.depth - NEAR;
  return container.aside !== null && container.aside.depth > outside;
}

/** What Readability lost: between its first and last block, right beside them, and in other elements made like theirs. */
function restore(blocks: readonly Block[], kept: readonly boolean[], home: Container | null): Block[] {
  if (home === null || !kept.includes(true)) return blocks.filter((_, index) => kept[index]);
  const around = chainOf(home, LEVELS).at(-1) ?? home;
  const own = new Set(blocks.filter(({ text }, index) => kept[index] && isProse(text)).map(signature));
  const isLike = (block: Block) => own.has(signature(block)) && isWithin(block.container, around);
  const isLost = (block: Block) =>
    !block.isLink && !isAside(block, home) && (isWithin(block.container, home) || isLike(block));
  const twins = blocks.map((block, index) => kept[index] || (isLost(block) && isLike(block) && isProse(block.text)));
  const isNext = (block: Block) => isLost(block) && isProse(block.text);
  const begin = goOn(blocks, twins.indexOf(true), -1, isNext);
  const end = goOn(blocks, twins.lastIndexOf(true), 1, isNext);
  return blocks.filter((block, index) => {
    if (kept[index] || twins[index]) return true;
    return index >= begin && index <= end && isLost(block) && (isProse(block.text) || isLike(block));
  });
}

/** What a paragraph is in, as the page names it. */
function signature({ container }: Block): string {
  return chainOf(container, LEVELS)
    .map(({ tag, names }) => `${tag}.${names}`)
    .join(' ');
}

/** The last of the paragraphs beside a block that its own element holds, or the one around it. */
function goOn(blocks: readonly Block[], from: number, by: 1 | -1, isNext: (block: Block) => boolean): number {
  const holders = blocks[from] === undefined ? [] : chainOf(blocks[from].container, 2);
  let at = from;
  for (let block = blocks[at + by]; block !== undefined && isNext(block); block = blocks[at + by]) {
    if (!chainOf(block.container, 2).some((holder) => holders.includes(holder))) break;
    at += by;
  }
  return at;
}
