/** The visible text of a part of a page as blocks: one a paragraph, heading, list item or caption. */
import { isDateLine, isPublicationLine } from '../regions/date-line.js';
import { lineRule } from '../regions/line-rules.js';
import { plainForm } from '../regions/lines.js';
import { type Container, containerOf } from './container.js';
import { isElement, type PageElement, type PageNode, TEXT_NODE, tidy } from './dom.js';
import { isBlock, isHidden, isSilent, tagOf } from './tags.js';

export interface Block {
  readonly text: string;
  /** All its words are links. */
  readonly isLink: boolean;
  /** The words of its inline elements one by one: date, source and author stand side by side, often without a space. */
  readonly pieces: readonly string[];
  /** The nearest element that is no part of a line. */
  readonly container: Container;
  /** No words stand between it and a picture. */
  readonly isAfterImage: boolean;
  /** What a time element in it says to machines. */
  readonly moment: string | null;
}

/** Walks without recursion, so that no depth of nesting can exhaust the stack. */
export function blocksOf(root: PageElement): Block[] {
  const collector = new BlockCollector(containerOf(root, null));
  const isSkipped = (node: PageNode): boolean => isElement(node) && (isSilent(node) || isHidden(node));
  let node: PageNode | null = root;
  while (node !== null) {
    const skipped = isSkipped(node);
    if (!skipped && node !== root) collector.enter(node);
    const child: PageNode | null = skipped ? null : node.firstChild;
    node = child ?? leave(node, root, collector, skipped);
  }
  return collector.finish();
}

/** Climbs from a finished node to the next one in reading order; null at the end of the root. */
function leave(from: PageNode, root: PageNode, collector: BlockCollector, wasSkipped: boolean): PageNode | null {
  let node: PageNode | null = from;
  while (node !== null && node !== root) {
    if (!(wasSkipped && node === from)) collector.exit(node);
    else if (isElement(node) && isBlock(tagOf(node))) collector.cut();
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

/** Short cells of a row stand on one line; a longer one is a paragraph in a table that serves as layout. */
const LONG_CELL = 60;

class BlockCollector {
  readonly #blocks: Block[] = [];
  #container: Container;
  #text = '';
  #linkText = '';
  #links = 0;
  #seams: number[] = [];
  #isAfterImage = false;
  #moment: string | null = null;

  constructor(container: Container) {
    this.#container = container;
  }

  enter(node: PageNode): void {
    if (node.nodeType === TEXT_NODE) {
      const text = node.textContent ?? '';
      this.#text += text;
      if (this.#links > 0) this.#linkText += text;
    } else if (isElement(node)) {
      const name = tagOf(node);
      this.#change(name, 1);
      if (isBlock(name)) this.#container = containerOf(node, this.#container);
      if (name === 'TIME') this.#moment ??= node.getAttribute('datetime');
      if (name === 'IMG' && tidy(this.#text) === null) this.#isAfterImage = true;
    }
  }

  exit(node: PageNode): void {
    if (!isElement(node)) return;
    const name = tagOf(node);
    this.#change(name, -1);
    if (isBlock(name)) this.#container = this.#container.parent ?? this.#container;
  }

  /** A line ends here. */
  cut(): void {
    const whole = tidy(this.#text);
    if (whole !== null) this.#add(whole);
    this.#text = '';
    this.#linkText = '';
    this.#seams = [];
    this.#moment = null;
  }

  finish(): Block[] {
    this.cut();
    return this.#blocks;
  }

  #change(name: string, by: 1 | -1): void {
    if ((name === 'TD' || name === 'TH') && this.#text.length < LONG_CELL) this.#text += ' ';
    else if (isBlock(name)) this.cut();
    else this.#seams.push(this.#text.length);
    if (name === 'A') this.#links = Math.max(0, this.#links + by);
  }

  #add(whole: string): void {
    const pieces = this.#pieces();
    const apart = pieces.join(' ');
    const isInfo = pieces.length > 1 && (isDateLine(apart) || isPublicationLine(apart));
    const isLink = tidy(this.#linkText) === whole;
    const button = isLink || isInfo ? null : trailingButton(whole, pieces);
    const common = {
      isLink,
      pieces,
      container: this.#container,
      isAfterImage: this.#isAfterImage,
      moment: this.#moment,
    };
    this.#isAfterImage = false;
    if (button === null) this.#blocks.push({ ...common, text: isInfo ? apart : whole });
    else this.#blocks.push({ ...common, text: whole.slice(0, -button.length).trim() }, { ...common, text: button });
  }

  #pieces(): string[] {
    const seams = [...new Set([0, ...this.#seams, this.#text.length])];
    return seams.flatMap((seam, index) => tidy(this.#text.slice(seam, seams[index + 1])) ?? []);
  }
}

/** `…将继续。返回首页>>`: a button in the last line of an article. */
function trailingButton(whole: string, pieces: readonly string[]): string | null {
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 2 || last.length > 30 || !whole.endsWith(last)) return null;
  return /[。！？!?.”」]\s*$/.test(whole.slice(0, -last.length)) && lineRule(plainForm(last)) !== null ? last : null;
}
