/** What the elements of a page are to a reader: silent, hidden, part of a line or a line of their own. */
import type { PageElement, PageNode } from './dom.js';

const SILENT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED APPLET SVG MATH CANVAS AUDIO VIDEO HEAD TITLE ' +
    'BUTTON SELECT OPTION TEXTAREA INPUT DIALOG MENU RP RT RTC'
  ).split(' '),
);
const INLINE = new Set(
  (
    'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RB RP RT RTC RUBY S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE ' +
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS INPUT BUTTON SELECT'
  ).split(' '),
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Some sites hide the article until their script has run: its own text all the same. */
/** What is shown only to whoever edits the page, or only on screens or to readers aloud. */
const TOOL = /(?:^|\s)(?:mw-editsection|noprint|sr-only|visually-hidden|screen-reader-text)(?:$|\s)/;
const INVISIBLE = /visibility\s*:\s*hidden/i;
const CONTENT = /(?:^|[\s_-])(?:content|article|body|main|detail|text|entry|post|story)(?:$|[\s_-])/i;

/** XHTML writes tag names small. */
export function tagOf(node: PageNode): string {
  return node.nodeName.toUpperCase();
}

/** Its words are never read: scripts, players, buttons, and the reading beside a character. */
export function isSilent(node: PageNode): boolean {
  return SILENT.has(tagOf(node));
}

export function isBlock(name: string): boolean {
  return !INLINE.has(name);
}

export function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  return HIDDEN.test(element.getAttribute('style') ?? '') || TOOL.test(element.getAttribute('class') ?? '');
}

/** `<div id="js_content" style="visibility: hidden; opacity: 0">`: what is invisible keeps its place, and is shown later. */
export function showContent(document: PageElement): void {
  for (const element of document.querySelectorAll('[style*="hidden"]')) {
    const style = element.getAttribute('style') ?? '';
    const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
    const isWaiting = INVISIBLE.test(style) && !/display\s*:\s*none/i.test(style) && CONTENT.test(names);
    if (isWaiting) element.removeAttribute('style');
  }
}
