/** Text made safe for XML 1.0: markup escaped, and characters that XML cannot hold replaced by visible ones. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would turn a raw carriage return into a line feed, and a raw tab or line feed of an attribute into a space.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const MARKUP = /[&<>"\r\n\t]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML 1.0 forbids are the subject here
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;
const CONTROL_PICTURES = 0x2400;

/**
 * Safe in element content and in attribute values. XML 1.0 has no way to write most control characters, not even as
 * references: they become their control pictures (NUL → ␀); lone surrogates, U+FFFE and U+FFFF become U+FFFD.
 */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, visible).replace(MARKUP, (character) => ESCAPES[character] ?? character);
}

function visible(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : '\ufffd';
}
