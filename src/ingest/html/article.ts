/** Which blocks of a page are its article: Readability finds the place, the page itself says what stands there. */
import { Readability } from '@mozilla/readability';
import { isProse, weight } from '../regions/prose.js';
import { type Block, blocksOf } from './blocks.js';
import { type Container, chainOf, numbersIn } from './container.js';
import type { PageDocument, PageElement, PageNode } from './dom.js';

/** Readability tries again with less care below so many characters; a Chinese bulletin has fewer than it expects. */
const SHORT_ARTICLE = 140;
/** The article lies in the innermost element that holds so much of what was found. */
const MOST = 0.8;

/** So many elements, from the inside, tell what a paragraph is; and so many around the article may hold parts of it. */
const LEVELS = 3;

/** Reads and changes the document. */
export function articleBlocks(document: PageDocument, blocks: readonly Block[]): Block[] {
  const root = articleElement(document);
  if (root === null) return [];
  const numbers = numbersIn(root);
  // Of some elements it makes new ones, without their number.
  const texts = new Set(blocksOf(root).map(({ text }) => text));
  const isFound = blocks.map(
    ({ text, container, isLink }) =>
      (container.number !== null && numbers.has(container.number)) || (!isLink && texts.has(text)),
  );
  const found = blocks.filter((_, index) => isFound[index]);
  const home = homeOf(found);
  const kept = blocks.map((block, index) => isFound[index] === true && !isAside(block, home));
  return restore(blocks, kept, home);
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
  let all = 0;
  for (const { text, container } of found) {
    const size = isProse(text) ? weight(text) : 0;
    all += size;
    for (const holder of chainOf(container)) weights.set(holder, (weights.get(holder) ?? 0) + size);
  }
  const homes = [...weights.keys()].filter((holder) => !LINE.test(holder.tag) && isMost(weights.get(holder) ?? 0, all));
  return homes.sort((a, b) => chainOf(b).length - chainOf(a).length)[0] ?? null;
}

/** Elements that hold one paragraph, or lines of one. */
const LINE = /^(?:P|H[1-6]|LI|FIGURE|FIGCAPTION|PRE)$/;

function isMost(size: number, all: number): boolean {
  return size > 0 && size >= all * MOST;
}

const ASIDE =
  /(?:^|[\s_-])(?:comments?|discuss(?:ion)?|disqus|related|recommend(?:ed|ation)?s?|relate|share|sharing|social|sidebar|footer|copyright|statement|disclaimer|subscribe|newsletter|promo|advert(?:isement)?s?|breadcrumbs?|popup|modal|login|hot|rank(?:ing)?|tags?|toolbar|most-?read|more-?news|xgyd|tuijian)(?:$|[\s_-])/i;

/** In a part of the page that is named for something else than the article. */
function isAside({ container }: Block, home: Container | null): boolean {
  const chain = chainOf(container);
  const below = home !== null && chain.includes(home) ? chain.slice(0, chain.indexOf(home)) : chain.slice(0, 4);
  return below.some(({ tag, names }) => tag === 'NAV' || tag === 'FOOTER' || tag === 'FORM' || ASIDE.test(names));
}

/** What Readability lost: between its first and last block, right beside them, and in other elements made like theirs. */
function restore(blocks: readonly Block[], kept: readonly boolean[], home: Container | null): Block[] {
  if (home === null || !kept.includes(true)) return blocks.filter((_, index) => kept[index]);
  const around = chainOf(home).slice(0, LEVELS).at(-1) ?? home;
  const own = new Set(blocks.filter(({ text }, index) => kept[index] && isProse(text)).map(signature));
  const isLike = (block: Block) => own.has(signature(block)) && isWithin(block, around);
  const isLost = (block: Block) => !block.isLink && !isAside(block, home) && (isWithin(block, home) || isLike(block));
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
  const chain = chainOf(container).slice(0, LEVELS);
  return chain.map(({ tag, names }) => `${tag}.${names}`).join(' ');
}

function isWithin({ container }: Block, home: Container): boolean {
  return chainOf(container).includes(home);
}

/** The last of the paragraphs beside a block that its own element holds, or the one around it. */
function goOn(blocks: readonly Block[], from: number, by: 1 | -1, isNext: (block: Block) => boolean): number {
  const holders = blocks[from] === undefined ? [] : chainOf(blocks[from].container).slice(0, 2);
  let at = from;
  for (let block = blocks[at + by]; block !== undefined && isNext(block); block = blocks[at + by]) {
    if (
      !chainOf(block.container)
        .slice(0, 2)
        .some((holder) => holders.includes(holder))
    )
      break;
    at += by;
  }
  return at;
}
