/** How long a page of 1,000 nodes takes to be drawn with its words, from the server and from one file, in turns in cold browsers. */
import { bench, describe } from 'vitest';
import { chromiumIsMissing, untilDrawn, ViewerInBrowser } from '../browser/support.js';
import { madeGraph } from './made-graph.js';

const NODES = 1_000;
const ROUNDS = Number(process.env.ONRECORD_ROUNDS ?? 7);

describe.skipIf(chromiumIsMissing())('opening', () => {
  bench(
    'a page of 1,000 nodes',
    async () => {
      const { graph, articles } = madeGraph(NODES);
      const viewers = {
        'from the server': await ViewerInBrowser.open(graph, articles),
        'from one file': await ViewerInBrowser.openFile(graph, articles, NODES),
      };
      const times = new Map<string, number[]>();
      let size = '';
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const [name, viewer] of Object.entries(viewers)) {
          const { page } = await viewer.visit({ locale: 'en-GB' });
          times.set(name, [...(times.get(name) ?? []), await untilDrawn(page)]);
          size = (await page.locator('.counts').innerText()).replaceAll('\n', ' ');
          await page.context().close();
        }
      }
      for (const [name, all] of times) process.stdout.write(`${name}: ${told(all)}\n`);
      process.stdout.write(`${size}\n`);
      for (const viewer of Object.values(viewers)) await viewer.close();
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});

function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string => `${Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)} ms`;
  return `first picture after ${at(0.5)} (median of ${sorted.length}; ${at(0)} to ${at(1)})`;
}
