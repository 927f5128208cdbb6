/** The little of the DOM that is used here; parsing runs no script and loads nothing. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const TEXT_NODE = 3;
export const ELEMENT_NODE = 1;

export interface PageNode {
  readonly nodeType: number;
  /** Tag name in capitals. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  readonly nextElementSibling: PageElement | null;
  after(element: PageElement): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument extends PageElement {
  readonly body: PageElement;
  readonly head: PageElement;
}

const require = createRequire(import.meta.url);

/** Loaded with the first page, as a text never pays for it, and from the one file that holds it whole, not from 200. */
export function parsePage(html: string): PageDocument {
  const { parseHTML }: typeof import('linkedom') = require(fileURLToPath(import.meta.resolve('linkedom/worker')));
  const { document }: { document: PageDocument } = parseHTML(complete(html));
  settleBody(document);
  return document;
}

/** The parser takes only what follows the head at once for the body, and else makes an empty one. */
function settleBody(document: PageDocument): void {
  const length = (element: PageElement) => element.textContent?.length ?? 0;
  const [body] = [...document.querySelectorAll('body')].sort((a, b) => length(b) - length(a));
  if (body !== undefined && document.head.nextElementSibling !== body) document.head.after(body);
}

/** The parser takes a page as it comes; missing outer elements would hide the rest of it. */
function complete(html: string): string {
  const hasBody = /<body\b/i.test(html) && !/<frameset\b/i.test(html);
  if (hasBody) return /<html\b/i.test(html) ? html : `<html>${html}</html>`;
  const content = html.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body|frameset|noframes)\b[^<>]*>/gi, '');
  return `<html><body>${content}</body></html>`;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Text of the first element that matches, on one line; null if there is none. */
export function textOf(document: PageElement, selector: string): string | null {
  return tidy(document.querySelector(selector)?.textContent ?? '');
}

export function attributeOf(document: PageElement, selector: string, name: string): string | null {
  return tidy(document.querySelector(selector)?.getAttribute(name) ?? '');
}

/** White space collapsed; null instead of nothing. */
export function tidy(text: string): string | null {
  const tidied = text.replace(/\s+/g, ' ').trim();
  return tidied === '' ? null : tidied;
}
