/** Which addresses of articles may become links: they come from the articles, so anything but a web page is none. */

/** Not `javascript:`, `data:` or anything that only looks like an address. */
export function isWebAddress(url: string | null | undefined): url is string {
  return url !== null && url !== undefined && URL.canParse(url) && /^https?:\/\//i.test(url);
}
