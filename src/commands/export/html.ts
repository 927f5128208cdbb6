/** Writes the graph with its articles as one page that opens from disk. */
import { MAX_SLICE_LIMIT, type OnRecordGraph } from '../../../graph/model/index.js';
import type { StoreOptions } from '../shared/options.js';
import { openWorkspace } from '../shared/store-choice.js';
import { count, note, print } from '../shared/terminal.js';
import { articleView } from '../view/article-view.js';

export interface PageOptions {
  readonly output: string | undefined;
  /** At most so many nodes; as many as a page can show unless given. */
  readonly limit: number | undefined;
}

export async function exportPage(graph: OnRecordGraph, page: PageOptions, options: StoreOptions): Promise<void> {
  const { output, limit = MAX_SLICE_LIMIT } = page;
  const { singleFile } = await import('../../server/index.js');
  const workspace = await openWorkspace(options);
  const { html, shown, total, articles } = await singleFile({
    graph,
    articles: (id) => articleView(workspace, id),
    limit: Math.min(limit, MAX_SLICE_LIMIT),
  });
  const size = `${shown.toLocaleString('en')} of ${count(total, 'node')}, with ${count(articles, 'article')}`;
  if (output === undefined) {
    await print(html);
    note(`${size}, ${megabytes(html)}`);
    return;
  }
  const { writeFileWhole } = await import('../../workspace/index.js');
  await writeFileWhole(output, html);
  await print(`${size}, ${megabytes(html)}\n`);
  note(`Wrote ${output}. It opens in any browser, without a server and without a network.`);
}

function megabytes(text: string): string {
  return `${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`;
}
