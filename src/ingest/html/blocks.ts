/** The visible text of a part of a page as blocks: one a paragraph, heading, list item or caption. */
import { isElement, type PageElement, type PageNode, TEXT_NODE, tidy } from './dom.js';

export interface Block {
  readonly text: string;
  readonly isCaption: boolean;
  /** All its words are links. */
  readonly isLink: boolean;
}

const SILENT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED APPLET SVG MATH CANVAS AUDIO VIDEO HEAD TITLE ' +
    'BUTTON SELECT OPTION TEXTAREA INPUT DIALOG MENU'
  ).split(' '),
);
/** Parts of a page that are never the article; left out where the article itself could not be found. */
export const FRAME_PARTS: ReadonlySet<string> = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM']);
const INLINE = new Set(
  (
    'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RB RP RT RTC RUBY S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE'
  ).split(' '),
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Walks without recursion, so that no depth of nesting can exhaust the stack. */
export function blocksOf(root: PageElement, excluded: ReadonlySet<string> = new Set()): Block[] {
  const collector = new BlockCollector();
  const isSkipped = (node: PageNode): boolean =>
    isElement(node) && (SILENT.has(tagOf(node)) || excluded.has(tagOf(node)) || isHidden(node));
  let node: PageNode | null = root;
  while (node !== null) {
    const skipped = isSkipped(node);
    if (!skipped) collector.enter(node);
    const child: PageNode | null = skipped ? null : node.firstChild;
    node = child ?? leave(node, root, collector);
  }
  return collector.finish();
}

/** Climbs from a finished node to the next one in reading order; null at the end of the root. */
function leave(from: PageNode, root: PageNode, collector: BlockCollector): PageNode | null {
  let node: PageNode | null = from;
  while (node !== null && node !== root) {
    collector.exit(node);
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

/** XHTML writes tag names small. */
function tagOf(node: PageNode): string {
  return node.nodeName.toUpperCase();
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  return HIDDEN.test(element.getAttribute('style') ?? '');
}

class BlockCollector {
  readonly #blocks: Block[] = [];
  #text = '';
  #linkText = '';
  #captions = 0;
  #links = 0;

  enter(node: PageNode): void {
    if (node.nodeType === TEXT_NODE) {
      const text = node.textContent ?? '';
      this.#text += text;
      if (this.#links > 0) this.#linkText += text;
    } else if (isElement(node)) this.#change(tagOf(node), 1);
  }

  exit(node: PageNode): void {
    if (isElement(node)) this.#change(tagOf(node), -1);
  }

  finish(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  #change(name: string, by: 1 | -1): void {
    if (name === 'TD' || name === 'TH') this.#text += ' ';
    else if (!INLINE.has(name)) this.#flush();
    if (name === 'A') this.#links = Math.max(0, this.#links + by);
    if (name === 'FIGCAPTION') this.#captions = Math.max(0, this.#captions + by);
  }

  #flush(): void {
    const text = tidy(this.#text);
    const isLink = text !== null && tidy(this.#linkText) === text;
    if (text !== null) this.#blocks.push({ text, isCaption: this.#captions > 0, isLink });
    this.#text = '';
    this.#linkText = '';
  }
}
