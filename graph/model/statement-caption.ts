/** The words of a statement as they may stand alone: with the verb that they need, in marks only where the article quotes. */
import type { Statement } from './extraction/statement.js';

/** Opening marks with their closing ones; straight marks are both. */
const MARKS: ReadonlyMap<string, string> = new Map(
  ['“”', '‘’', '「」', '『』', '〝〞', '﹁﹂', '""', '＂＂'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const HAN = /\p{Script=Han}/u;

type Captioned = Pick<Statement, 'start' | 'end' | 'text' | 'directness' | 'lead'>;

/** `否认：将辞职`, `“没有人想要危机”`, `要求：对方“立即”撤出`, `denied: he would resign`. */
export function statementCaption(article: string, statement: Captioned): string {
  const words = quotedWords(article, statement);
  return statement.lead ? ledBy(statement.lead.text) + words : words;
}

/** The caption without the words that lead it. */
export function wordsOfCaption(caption: string, lead: unknown): string {
  if (typeof lead !== 'string') return caption;
  const led = ledBy(lead);
  return caption.startsWith(led) ? caption.slice(led.length) : caption;
}

/** The verb with the colon of its script. */
function ledBy(lead: string): string {
  return HAN.test(lead) ? `${lead}：` : `${lead}: `;
}

function quotedWords(article: string, statement: Captioned): string {
  const words = withQuestionMark(article, statement);
  const open = openMarks(lineBefore(article, statement.start)).at(-1);
  if (statement.directness === 'direct') return open ? open + words + MARKS.get(open) : words;
  return balanced(words, open);
}

/** What is said ends before its stop; that it asks must not be lost. */
function withQuestionMark(article: string, { text, end }: Captioned): string {
  const next = article.charAt(end);
  return /[？?]/.test(next) && !/[？?][”」』]?$/.test(text) ? text + next : text;
}

function lineBefore(article: string, start: number): string {
  return article.slice(article.lastIndexOf('\n', start - 1) + 1, start);
}

/** The marks that are open at the end of the words, the outermost first. */
function openMarks(words: string): string[] {
  const open: string[] = [];
  for (const character of words) {
    if (open.length > 0 && MARKS.get(open.at(-1) ?? '') === character) open.pop();
    else if (MARKS.has(character)) open.push(character);
  }
  return open;
}

/** A mark that stands just outside the words belongs to its fellow inside. */
function balanced(words: string, before: string | undefined): string {
  const led = before !== undefined && unopened(words, before) ? before + words : words;
  const closing = openMarks(led)
    .reverse()
    .map((mark) => MARKS.get(mark));
  return led + closing.join('');
}

function unopened(words: string, open: string): boolean {
  const first = words.indexOf(MARKS.get(open) ?? open);
  return open !== MARKS.get(open) && first >= 0 && !words.slice(0, first).includes(open);
}
