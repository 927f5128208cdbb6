/** What is said where a source should stand, and names none. */

const NOBODY =
  /^(?:网络|網絡|網路|互联网|网络综合|综合|综合网络|网友|本站|本网|本报|本台|本刊|原创|转载|未知|不详|佚名|其他|其它|作者|来源|投稿|admin|administrator|editor|home|website|name|title|null|undefined|none|n\/a)$/i;

/** `来源：网络` */
export function isNobody(name: string): boolean {
  return NOBODY.test(name.trim());
}
