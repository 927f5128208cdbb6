/** The table of `npm run eval -- --dates`: by source, how many time expressions are answered and right, beside other libraries. */
import { type DateLine, judgeAny, type Reading, type Verdict } from './dates.js';

interface Source {
  readonly name: string;
  readonly has: (line: DateLine) => boolean;
}

const isRecognizers = ({ source }: DateLine): boolean => source.startsWith('microsoft/');
const SOURCES: readonly Source[] = [
  { name: 'Duckling', has: ({ source }) => source.startsWith('facebook/') },
  { name: 'Recognizers, days and longer', has: (line) => isRecognizers(line) && line.grain !== 'minute' },
  { name: 'Recognizers, minutes', has: (line) => isRecognizers(line) && line.grain === 'minute' },
  { name: 'own, news', has: ({ source }) => source === 'own' },
  { name: 'all', has: () => true },
];

/** Answered / right start / right interval on the 541 lines, as published with the collection; none was measured by us. */
const LIBRARIES: readonly (readonly [name: string, ...cells: readonly string[]])[] = [
  ['MS Recognizers JS 1.3.2', '175/131/130', '269/239/230*', '16/15/15*', '23/19/16', '483/404/391'],
  ['MS Recognizers Python 1.0.2a2', '172/131/130', '235/185/177*', '16/15/15*', '22/18/15', '445/349/337'],
  ['Duckling (Scala zh fork)', '126/74/74*', '235/184/165', '13/12/12', '20/17/15', '394/287/266'],
  ['jionlp 1.5.31', '106/74/74', '205/161/150', '15/11/11', '24/21/21', '350/267/256'],
  ['chrono-node 2.10.3 zh.hans', '92/63/63', '118/95/86', '14/9/9', '9/6/6', '233/173/164'],
  ['time-nlp', '86/51/40', '213/146/109', '15/6/0', '18/12/5', '332/215/154'],
  ['chrono-node 2.10.3 zh.hant', '119/69/69', '117/88/78', '10/1/1', '6/4/4', '252/162/152'],
  ['dateparser', '43/9/9', '79/29/28', '3/3/3', '4/1/1', '129/42/41'],
];
/** The collection on which the libraries were measured. */
const LINES_OF_LIBRARIES = 541;

/** A Markdown table; other libraries stand in it only for the collection that they were measured on. */
export function datesTable(lines: readonly DateLine[]): string {
  const sizes = SOURCES.map(({ name, has }) => `${name} (${lines.filter(has).length})`);
  const rows = [
    ['onrecord', ...cells(lines, ['report', 'announcement'])],
    ['onrecord, reading of reports only', ...cells(lines, ['report'])],
    ...(lines.length === LINES_OF_LIBRARIES ? LIBRARIES : []),
  ];
  const head = ['library', ...sizes, 'right'];
  const body = rows.map((row) => [...row, `${rightPercent(row.at(-1) ?? '', lines.length)} %`]);
  return [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...body]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function cells(lines: readonly DateLine[], readings: readonly Reading[]): string[] {
  const judged = lines.map((line) => ({ line, verdict: judgeAny(line, readings) }));
  return SOURCES.map(({ has }) => {
    const verdicts = judged.filter(({ line }) => has(line)).map(({ verdict }) => verdict);
    const count = (key: keyof Verdict): number => verdicts.filter((verdict) => verdict[key]).length;
    return `${count('answered')}/${count('start')}/${count('interval')}`;
  });
}

function rightPercent(cell: string, of: number): string {
  return ((100 * Number(cell.split('/')[2]?.replace('*', ''))) / of).toFixed(1);
}
