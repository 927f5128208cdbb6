/** Counts how many items of lists and characters of strings code looks at, so that growth can be tested without a clock. */

type Method = (this: never, ...args: never[]) => unknown;

/** What a call of each method may look at. */
const LISTS = [
  'filter',
  'some',
  'every',
  'find',
  'findLast',
  'findIndex',
  'map',
  'flatMap',
  'forEach',
  'includes',
  'indexOf',
];
const STRINGS = ['includes', 'split', 'replace', 'matchAll', 'lastIndexOf'];

/** Runs the code and gives the number of items and characters that it went over. */
export async function countWork(run: () => unknown): Promise<number> {
  let count = 0;
  const undo = [
    ...LISTS.map((name) => patch(Array.prototype, name, (list) => (count += list.length))),
    ...STRINGS.map((name) => patch(String.prototype, name, (text) => (count += text.length))),
    patch(String.prototype, 'indexOf', (text, found, from) => (count += (found < 0 ? text.length : found) - from)),
  ];
  try {
    await run();
  } finally {
    for (const restore of undo) restore();
  }
  return count;
}

type Count = (on: { readonly length: number }, result: number, from: number) => void;

/** Puts a counting method in place of one; the function returned puts the own one back. */
function patch(prototype: object, name: string, count: Count): () => void {
  const own = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
  const method = own.value as Method;
  function counting(this: never, ...args: never[]): unknown {
    const result = method.apply(this, args);
    count(this, Number(result), Number(args[1] ?? 0));
    return result;
  }
  Object.defineProperty(prototype, name, { ...own, value: counting });
  return () => Object.defineProperty(prototype, name, own);
}
