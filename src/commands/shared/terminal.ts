/** What goes where: results to standard output, everything else to standard error, colour only where a person looks. */
import { once } from 'node:events';
import picocolors from 'picocolors';

/** For standard error; picocolors itself heeds NO_COLOR and FORCE_COLOR but judges by standard output. */
export const colours = picocolors.createColors(picocolors.isColorSupported && process.stderr.isTTY === true);

/** For standard output. */
export const outputColours = picocolors.createColors(picocolors.isColorSupported && process.stdout.isTTY === true);

/** Writes a result, waiting where the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes chunks as they come. */
export async function printAll(chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) await print(chunk);
}

/** Tells the user something that is not the result. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: text of an article must not command the terminal
const UNPRINTABLE = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of others, safe to show: control characters as their pictures, direction overrides as U+FFFD. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

/** `1 actor`, `2 actors`, `2,000 rows`. */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}
