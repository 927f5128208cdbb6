/** `onrecord export`: the whole graph in a format of another tool. */
import { Command, Option } from 'commander';
import type { ExportFormatName } from '../../graph/export/index.js';
import { type StoreOptions, withStore } from './shared-options.js';
import { readingStore } from './stores.js';
import { count, note, printAll } from './terminal.js';

interface Options extends StoreOptions {
  readonly format: ExportFormatName;
  readonly output?: string;
}

const EXAMPLES = `
Examples:
  $ onrecord export --output graph.graphml      for Gephi, Cytoscape, yEd, networkx, igraph
  $ onrecord export --format json | jq '.nodes | length'

How properties, lists and missing values are written is in docs/export.md.`;

export function exportCommand(): Command {
  const command = new Command('export')
    .description('write the whole graph as GraphML or JSON')
    .addOption(new Option('--format <format>', 'format').choices(['graphml', 'json']).default('graphml'))
    .option('--output <file>', 'write to this file instead of standard output')
    .addHelpText('after', EXAMPLES)
    .action(exportGraph);
  return withStore(command);
}

async function exportGraph({ format, output, ...options }: Options): Promise<void> {
  const { EXPORT_FORMATS } = await import('../../graph/export/index.js');
  const graph = await readingStore(options, (store) => store.snapshot());
  const chunks = EXPORT_FORMATS[format].chunks(graph);
  if (output === undefined) return printAll(chunks);
  const { writeFileWhole } = await import('../workspace/index.js');
  await writeFileWhole(output, Buffer.concat(Array.from(chunks, (chunk) => Buffer.from(chunk))));
  note(`Wrote ${count(graph.order, 'node')} and ${count(graph.size, 'edge')} to ${output}`);
}
