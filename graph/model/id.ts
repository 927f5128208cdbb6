/** Content-derived identifiers: the same content always gets the same id, so loading twice changes nothing. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export const ID_PREFIXES = ['article', 'actor', 'statement', 'event', 'place', 'edge'] as const;
export type IdPrefix = (typeof ID_PREFIXES)[number];

/** SHA-256 of UTF-8 text, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * `contentId('actor', 'person', '习近平')` → `'actor:…'` with 16 hexadecimal digits (64 bits).
 * Parts are joined as JSON, so no choice of parts can collide by moving a boundary.
 */
export function contentId(prefix: IdPrefix, ...parts: readonly (string | number | null)[]): string {
  return `${prefix}:${sha256Hex(JSON.stringify(parts)).slice(0, 16)}`;
}
