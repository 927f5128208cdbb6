/** Tells a table with a head, as CSV and TSV files hold it, from the lines of an article. */

const DELIMITERS = [',', '\t', ';'];
/** Records that are looked at. */
const SAMPLE = 30;
const LONGEST_NAME = 30;

/** What columns of articles are called; one of them makes a head of a line. */
const COLUMN =
  /^"?(?:id|_id|uid|guid|no|index|title|headline|date|datetime|time|timestamp|published(?:_?at|_?date)?|pub_?date|created(?:_?at)?|text|body|content|full_?text|summary|description|abstract|url|link|href|author|byline|source|publisher|outlet|media|site|domain|language|lang|label|category|tags?|keywords?|section|name|编号|序号|标题|標題|日期|时间|時間|发布时间|發布時間|正文|内容|內容|摘要|链接|鏈接|連結|网址|網址|作者|来源|來源|媒体|媒體|栏目|类别|類別|关键词|關鍵詞)"?$/i;

export function looksLikeTable(text: string): boolean {
  const source = text.trim();
  const head = source.slice(0, Math.max(0, source.indexOf('\n')));
  return DELIMITERS.some((delimiter) => head.includes(delimiter) && isTable(records(source, delimiter)));
}

/** A head of short names, one of them usual for articles, and records of as many fields under it. */
function isTable([head = [], ...rows]: readonly string[][]): boolean {
  if (head.length < 2 || head.some((name) => name === '' || name.length > LONGEST_NAME)) return false;
  return rows.length > 0 && head.some((name) => COLUMN.test(name)) && rows.every((row) => row.length === head.length);
}

/** The first records; none where quotation marks stand as in no table. */
function records(source: string, delimiter: string): string[][] {
  const found: string[][] = [];
  let at = 0;
  while (found.length < SAMPLE && at <= source.length) {
    const record: string[] = [];
    for (let ending = delimiter; ending === delimiter; ) {
      const end = fieldEnd(source, at, delimiter);
      if (end < 0) return [];
      record.push(source.slice(at, end).trim());
      ending = source.charAt(end);
      at = end + 1;
    }
    found.push(record);
  }
  return found;
}

/** Where a field ends: before a delimiter, a line break or the end; -1 where a quotation mark ends it before. */
function fieldEnd(source: string, start: number, delimiter: string): number {
  const from = source.charAt(start) === '"' ? quotedEnd(source, start) : start;
  if (from < 0) return -1;
  const ends = [source.indexOf(delimiter, from), source.indexOf('\n', from)].filter((end) => end >= 0);
  const end = Math.min(...ends, source.length);
  return from === start || source.slice(from, end).trim() === '' ? end : -1;
}

/** Behind the closing quotation mark; two of them are one that is meant. */
function quotedEnd(source: string, start: number): number {
  for (let at = source.indexOf('"', start + 1); at >= 0; at = source.indexOf('"', at + 2)) {
    if (source.charAt(at + 1) !== '"') return at + 1;
  }
  return -1;
}
