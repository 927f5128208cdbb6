/** Recognises texts that are data for programs, many articles in one or a mail, and says what to do with them. */
import { OnRecordError } from '../../graph/model/index.js';
import { looksLikeTable } from './table-file.js';

interface DataKind {
  readonly looksLike: string;
  readonly hint: string;
  /** Files so called are of this kind whatever is in them. */
  readonly extensions: RegExp;
  readonly matches: (text: string) => boolean;
}

/** What a kind of file is known by lies here. */
const HEAD = 8000;

const ONE_EACH = 'Write each article into a text or HTML file of its own, and give those.';

/** `{"name":`, in as many lists as there are. */
const JSON_OBJECT = /^\s*(?:\[\s*)*\{\s*"(?:[^"\\\n]|\\.){1,200}"\s*:/;
const JSON_LIST = /^\s*\[\s*(?:["[]|-?\d+\s*,)/;
const JSON_LINE = /^\s*[{[][^\n]*[}\]]\s*$/;

const XML = /^\s*<\?xml\b/i;
const FEED = /^<(?:rss|feed|rdf:RDF|channel|urlset|sitemapindex|opml)$/i;
/** Behind declarations and comments. */
const ROOT = /^(?:\s|<[?!][^<>]*>)*(<[a-z][\w:.-]*)/i;

const MAIL_FIELD = /^(?:[A-Za-z][A-Za-z0-9-]{1,40}:(?: |$)|[ \t]+\S)/;
const MBOX = /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} /;
/** Fields that programs write and nobody else. */
const TRANSPORT =
  /^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Transfer-Encoding|DKIM-Signature|X-Mailer|X-Received):/im;
const LETTERHEAD = [/^From:.*@/im, /^(?:To|Date|Sent):/im, /^Subject:/im];

const KINDS: readonly DataKind[] = [
  {
    looksLike: 'a mail',
    hint: 'Save the message as text or HTML in your mail program, and give that.',
    extensions: /\.(?:eml|mbox|msg)$/i,
    matches: (text) => MBOX.test(text) || isMailHead(text),
  },
  {
    looksLike: 'JSON Lines, many articles in one file',
    hint: ONE_EACH,
    extensions: /\.(?:jsonl|ndjson)$/i,
    matches: isJsonLines,
  },
  {
    looksLike: 'a JSON data file',
    hint: ONE_EACH,
    extensions: /\.json$/i,
    matches: (text) => JSON_OBJECT.test(text) || isJsonList(text),
  },
  {
    looksLike: 'a news feed or a site map (RSS, Atom)',
    hint: 'Open the articles it points to, and save each as a text or HTML file.',
    extensions: /\.(?:rss|atom)$/i,
    matches: (text) => FEED.test(rootOf(text)),
  },
  { looksLike: 'an XML data file', hint: ONE_EACH, extensions: /\.(?:rdf|opml)$/i, matches: isXml },
  { looksLike: 'a table (CSV)', hint: ONE_EACH, extensions: /\.(?:csv|tsv)$/i, matches: looksLikeTable },
];

/** Throws `input-data` for what a program has written for programs, whatever the file is called. */
export function refuseData(text: string, name: string): void {
  const kind = KINDS.find(({ extensions, matches }) => extensions.test(name) || matches(text));
  if (kind === undefined) return;
  throw new OnRecordError('input-data', `${name} is no article: it looks like ${kind.looksLike}.`, { hint: kind.hint });
}

function isMailHead(text: string): boolean {
  const lines = text.slice(0, HEAD).trimStart().split(/\r?\n/);
  const end = lines.findIndex((line) => !MAIL_FIELD.test(line));
  const head = lines.slice(0, end < 0 ? lines.length : end);
  if (head.length < 2 || (end >= 0 && lines[end] !== '')) return false;
  const words = head.join('\n');
  return (
    (TRANSPORT.test(words) && /^(?:From|Subject|Date|To):/im.test(words)) ||
    LETTERHEAD.every((field) => field.test(words))
  );
}

function isJsonLines(text: string): boolean {
  const [first = '', second = ''] = text
    .slice(0, 200_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return JSON_OBJECT.test(first) && JSON_LINE.test(first) && JSON_OBJECT.test(second);
}

/** A list without objects is data only if it is whole: an article may well begin with a bracket. */
function isJsonList(text: string): boolean {
  if (!JSON_LIST.test(text)) return false;
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

/** The opening of the first element, without its attributes; empty for what does not begin with markup. */
function rootOf(text: string): string {
  return ROOT.exec(text.slice(0, HEAD))?.[1] ?? '';
}

function isXml(text: string): boolean {
  const root = rootOf(text);
  return XML.test(text) && root !== '' && !/^<(?:html|body|head|div|p|article)$/i.test(root);
}
