/** Turns bytes into text: by byte order mark, declared charset, strict UTF-8, and only then by guessing. */
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { type Issue, OnRecordError } from '../../graph/model/index.js';
import { refuseBinary, unknownBinary } from './binary.js';
import { refuseData } from './data-file.js';
import type { ArticleSource } from './read-source.js';

export interface Decoded {
  /** Character for character what the file holds, line ends included; only a byte order mark is dropped. */
  readonly text: string;
  readonly issues: readonly Issue[];
}

interface Encoding {
  readonly name: string;
  readonly isGuess: boolean;
}

const REPLACEMENT = /\uFFFD/g;
/** With more unreadable characters than this share, the encoding is wrong rather than the file a little damaged. */
const MAX_REPLACED = 0.05;

export function decode({ bytes, name }: ArticleSource): Decoded {
  if (bytes.length === 0)
    throw new OnRecordError('input-empty', `${name} is empty.`, { hint: 'Save the article again.' });
  refuseBinary(bytes, name);
  const encoding = findEncoding(bytes);
  if (encoding === null) throw bytes.includes(0) ? unknownBinary(name) : undecodable(name);
  const text = iconv.decode(Buffer.from(bytes), encoding.name, { stripBOM: true });
  const replaced = count(text, REPLACEMENT);
  if (replaced > Math.max(4, text.length * MAX_REPLACED)) throw undecodable(name, encoding.name);
  if (text.trim() === '') {
    throw new OnRecordError('input-empty', `${name} holds nothing but white space.`, {
      hint: 'Save the article again.',
    });
  }
  refuseData(text, name);
  return { text, issues: [...guessIssues(encoding), ...replacementIssues(text, replaced), ...controlIssues(text)] };
}

function findEncoding(bytes: Uint8Array): Encoding | null {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { name: marked, isGuess: false };
  // Before the declared charset: pages that declare GB2312 but are UTF-8 are frequent, the reverse never is valid UTF-8.
  if (!bytes.includes(0) && isUtf8(bytes)) return { name: 'utf-8', isGuess: false };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { name: wide, isGuess: true };
  if (bytes.includes(0)) return null;
  const declared = declaredCharset(bytes);
  if (declared !== null) return { name: declared, isGuess: false };
  if (isNearlyUtf8(bytes)) return { name: 'utf-8', isGuess: true };
  const guess = usableName(chardet.detect(bytes.subarray(0, 100_000)) ?? '');
  return guess === null ? null : { name: guess, isGuess: true };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  // Before UTF-16, whose mark begins in the same way.
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return 'utf-32le';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Its only way to say no.
    return false;
  }
}

/** A text cut off within a character, or with a byte gone here and there: no other encoding yields so few errors. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const replaced = count(text, REPLACEMENT);
  return replaced * 100 < count(text, /[\u0080-\uFFFC]/g);
}

/** Bytes a unit. */
const WIDE = { 'utf-32le': 4, 'utf-32be': 4, 'utf-16le': 2, 'utf-16be': 2 } as const;

/** UTF-16 or UTF-32 without mark: nearly all units are then Chinese characters, their punctuation, or ASCII. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes.length < 8) return null;
  const sample = Buffer.from(bytes.subarray(0, 20_000));
  const usual = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u2010-\u2027\u0020-\u007E\s]/gu;
  const fits = ([name, width]: [string, number]) => {
    if (bytes.length % width !== 0) return false;
    const text = iconv.decode(sample, name, { stripBOM: false });
    return count(text, usual) >= text.length * 0.97 && count(text, /[\s\p{P}]/gu) > 0;
  };
  return Object.entries(WIDE).find(fits)?.[0] ?? null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared =
    /<meta[^>]{0,200}?charset\s*=\s*(?:["']\s*)?([\w-]+)/i.exec(head) ??
    /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i.exec(head);
  return usableName(declared?.[1] ?? '');
}

/** The supersets that browsers use in place of what pages declare. */
function usableName(name: string): string | null {
  const lower = name.toLowerCase();
  if (lower === '' || lower === 'utf-8' || lower === 'utf8') return null;
  if (/^(?:gb2312|gbk|gb_2312-80|gb18030|x-gbk|hz-gb-2312)$/.test(lower)) return 'gb18030';
  if (/^(?:big5|big5-hkscs|x-x-big5|cn-big5)$/.test(lower)) return 'big5-hkscs';
  return iconv.encodingExists(lower) ? lower : null;
}

function guessIssues({ name, isGuess }: Encoding): Issue[] {
  return isGuess ? [{ code: 'encoding-guessed', severity: 'info', data: { encoding: name } }] : [];
}

function replacementIssues(text: string, replaced: number): Issue[] {
  const start = text.indexOf('\uFFFD');
  if (start < 0) return [];
  return [{ code: 'encoding-replacement', severity: 'warning', start, end: start + 1, data: { count: replaced } }];
}

/** Control characters and marks that reorder what a reader sees; kept, because offsets count them. */
function controlIssues(text: string): Issue[] {
  const found = /(?![\t\n\f\r\u0085])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
  const start = text.search(found);
  if (start < 0) return [];
  return [
    { code: 'control-characters', severity: 'warning', start, end: start + 1, data: { count: count(text, found) } },
  ];
}

function undecodable(name: string, encoding?: string): OnRecordError {
  const tried = encoding === undefined ? '' : ` (tried ${encoding})`;
  return new OnRecordError('input-encoding', `The text encoding of ${name} cannot be told${tried}.`, {
    hint: 'Save the file as UTF-8.',
  });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
