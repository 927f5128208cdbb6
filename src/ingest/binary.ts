/** Recognises files that are no text, and says what they are and what to do with them. */
import { OnRecordError } from '../../graph/model/index.js';

interface Signature {
  readonly start: string;
  readonly looksLike: string;
  readonly hint: string;
}

const SAVE_PAGE = 'Save the article as a text or HTML file.';
const UNPACK = 'Unpack it and give the article files inside.';
const EXPORT = 'Export the document as plain text first.';

/** First bytes as Latin-1 characters. */
const SIGNATURES: readonly Signature[] = [
  { start: '%PDF', looksLike: 'a PDF', hint: 'Convert it to text first, for example with pdftotext.' },
  { start: 'PK\u0003\u0004', looksLike: 'a zip archive or an Office document', hint: `${UNPACK} ${EXPORT}` },
  { start: '\u00d0\u00cf\u0011\u00e0', looksLike: 'an old Office document', hint: EXPORT },
  { start: '{\\rtf', looksLike: 'an RTF document', hint: EXPORT },
  { start: '\u0089PNG', looksLike: 'a PNG image', hint: SAVE_PAGE },
  { start: '\u00ff\u00d8\u00ff', looksLike: 'a JPEG image', hint: SAVE_PAGE },
  { start: 'GIF8', looksLike: 'a GIF image', hint: SAVE_PAGE },
  { start: 'RIFF', looksLike: 'an image, sound or video file', hint: SAVE_PAGE },
  { start: 'ID3', looksLike: 'a sound file', hint: SAVE_PAGE },
  { start: '\u001f\u008b', looksLike: 'a gzip archive', hint: UNPACK },
  { start: "7z\u00bc\u00af'", looksLike: 'a 7-Zip archive', hint: UNPACK },
  { start: 'Rar!', looksLike: 'a RAR archive', hint: UNPACK },
  { start: 'BZh', looksLike: 'a bzip2 archive', hint: UNPACK },
  { start: '\u00fd7zXZ', looksLike: 'an xz archive', hint: UNPACK },
  { start: '\u007fELF', looksLike: 'a program', hint: SAVE_PAGE },
  { start: 'SQLite format', looksLike: 'a SQLite database', hint: SAVE_PAGE },
  { start: 'bplist00', looksLike: 'a web archive', hint: SAVE_PAGE },
];

const MHTML = /^(?:From: <Saved by|MIME-Version:)[\s\S]{0,2000}multipart\/related/i;

/** Throws `input-binary` for anything that has the signature of another kind of file. */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const signature = SIGNATURES.find(({ start }) => head.startsWith(start));
  if (signature) throw binary(name, signature.looksLike, signature.hint);
  if (head.slice(4, 8) === 'ftyp') throw binary(name, 'a video or an image', SAVE_PAGE);
  if (MHTML.test(head)) throw binary(name, 'a web page archive (MHTML)', 'Save the page as HTML or as text.');
}

/** For bytes that no text encoding explains. */
export function unknownBinary(name: string): OnRecordError {
  return binary(name, 'binary data', SAVE_PAGE);
}

function binary(name: string, looksLike: string, hint: string): OnRecordError {
  return new OnRecordError('input-binary', `${name} is not a text: it looks like ${looksLike}.`, { hint });
}
