/** The elements that hold a page's lines: what is known of each from its tag, its names, its style and what holds it. */
import type { PageElement } from './dom.js';
import { tagOf } from './tags.js';

export interface Container {
  readonly tag: string;
  /** Class and id, which say in most pages what a part is for; `galleryWrap` as `gallery-Wrap`. */
  readonly names: string;
  /** Set by `numberElements`, to find the element again after the page has been changed. */
  readonly number: string | null;
  readonly isCentered: boolean;
  readonly parent: Container | null;
  /** How many containers hold it. */
  readonly depth: number;
  /** It is, or lies in, a part of the page that is never the article. */
  readonly isFrame: boolean;
  readonly isFigureCaption: boolean;
  /** The innermost part, it or around it, that is named for something else than the article. */
  readonly aside: Container | null;
}

const NUMBER = 'data-onrecord-number';
const FRAME = new Set(['NAV', 'FOOTER', 'ASIDE']);
const ASIDE =
  /(?:^|[\s_-])(?:comments?|discuss(?:ion)?|disqus|related|recommend(?:ed|ation)?s?|relate|share|sharing|social|sidebar|footer|copyright|statement|disclaimer|subscribe|newsletter|promo|advert(?:isement)?s?|breadcrumbs?|popup|modal|login|hot|rank(?:ing)?|tags?|toolbar|most-?read|more-?news|xgyd|tuijian)(?:$|[\s_-])/i;

export function containerOf(element: PageElement, parent: Container | null): Container {
  const tag = tagOf(element);
  const written = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  const names = written.replace(/(?<=[a-z])(?=[A-Z])/g, '-');
  const container = {
    tag,
    names,
    number: element.getAttribute(NUMBER),
    isCentered: isCentered(element),
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    isFrame: FRAME.has(tag) || parent?.isFrame === true,
    isFigureCaption: tag === 'FIGCAPTION' || parent?.isFigureCaption === true,
    aside: parent?.aside ?? null,
  };
  if (FRAME.has(tag) || tag === 'FORM' || ASIDE.test(names)) container.aside = container;
  return container;
}

/** What holds the lines of a page that was not parsed. */
export const NO_CONTAINER: Container = {
  tag: 'BODY',
  names: '',
  number: null,
  isCentered: false,
  parent: null,
  depth: 0,
  isFrame: false,
  isFigureCaption: false,
  aside: null,
};

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

/** The container and what holds it, innermost first, so many in all. */
export function chainOf(container: Container, count: number): Container[] {
  const chain: Container[] = [];
  for (let next: Container | null = container; next !== null && chain.length < count; next = next.parent)
    chain.push(next);
  return chain;
}

export function isWithin(container: Container, outer: Container): boolean {
  let next: Container | null = container;
  while (next !== null && next.depth > outer.depth) next = next.parent;
  return next === outer;
}

export function headingLevel({ tag }: Container): number {
  return /^H[1-6]$/.test(tag) ? Number(tag.charAt(1)) : 0;
}
