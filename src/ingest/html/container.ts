/** The elements that hold a page's lines: what is known of each from its tag, its names and its style. */
import type { PageElement } from './dom.js';
import { tagOf } from './tags.js';

export interface Container {
  readonly tag: string;
  /** Class and id, which say in most pages what a part is for. */
  readonly names: string;
  /** Set by `numberElements`, to find the element again after the page has been changed. */
  readonly number: string | null;
  readonly isCentered: boolean;
  readonly parent: Container | null;
}

const NUMBER = 'data-onrecord-number';

export function containerOf(element: PageElement, parent: Container | null): Container {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  // galleryWrap is gallery-wrap to whoever looks for words.
  return {
    tag: tagOf(element),
    names: names.replace(/(?<=[a-z])(?=[A-Z])/g, '-'),
    number: element.getAttribute(NUMBER),
    isCentered: isCentered(element),
    parent,
  };
}

function isCentered(element: PageElement): boolean {
  return (
    tagOf(element) === 'CENTER' ||
    element.getAttribute('align')?.toLowerCase() === 'center' ||
    /text-align\s*:\s*center/i.test(element.getAttribute('style') ?? '') ||
    /(?:^|[\s_-])(?:center|centered)(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '')
  );
}

export function numberElements(root: PageElement): void {
  let number = 0;
  for (const element of root.querySelectorAll('*')) {
    number += 1;
    element.setAttribute(NUMBER, String(number));
  }
}

/** The numbers of the elements that are left in a part of the page. */
export function numbersIn(root: PageElement): ReadonlySet<string> {
  const own = root.getAttribute(NUMBER);
  const inner = Array.from(root.querySelectorAll(`[${NUMBER}]`), (element) => element.getAttribute(NUMBER) ?? '');
  return new Set(own === null ? inner : [own, ...inner]);
}

/** The container and all that hold it, innermost first. */
export function chainOf(container: Container): Container[] {
  const chain: Container[] = [];
  for (let next: Container | null = container; next !== null; next = next.parent) chain.push(next);
  return chain;
}

export function headingLevel({ tag }: Container): number {
  return /^H[1-6]$/.test(tag) ? Number(tag.charAt(1)) : 0;
}

/** Parts of a page that are never the article. */
const FRAME = new Set(['NAV', 'FOOTER', 'ASIDE']);

export function isFrame(container: Container): boolean {
  return chainOf(container).some(({ tag }) => FRAME.has(tag));
}
