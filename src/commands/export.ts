/** `onrecord export`: the whole graph in a format of another tool. */
import { Command, Option } from 'commander';
import type { ExportFormatName } from '../../graph/export/index.js';
import { OnRecordError } from '../../graph/model/error.js';
import { type StoreOptions, withStore } from './shared-options.js';
import { readingStore } from './stores.js';
import { count, note, printAll } from './terminal.js';

interface Options extends StoreOptions {
  readonly format: ExportFormatName | 'neo4j-admin';
  readonly output?: string;
}

const EXAMPLES = `
Examples:
  $ onrecord export --output graph.graphml      for Gephi, Cytoscape, yEd, networkx, igraph
  $ onrecord export --format json | jq '.nodes | length'
  $ onrecord export --format neo4j-admin --output bulk    CSV files for neo4j-admin database import, from the workspace

How properties, lists and missing values are written is in docs/export.md.`;

export function exportCommand(): Command {
  const command = new Command('export')
    .description('write the whole graph as GraphML, as JSON, or for Neo4j to import')
    .addOption(new Option('--format <format>', 'format').choices(['graphml', 'json', 'neo4j-admin']).default('graphml'))
    .option('--output <file>', 'write to this file instead of standard output; a folder for neo4j-admin')
    .addHelpText('after', EXAMPLES)
    .action(exportGraph);
  return withStore(command);
}

async function exportGraph({ format, output, ...options }: Options): Promise<void> {
  if (format === 'neo4j-admin') return exportFiles(output, options);
  const { EXPORT_FORMATS } = await import('../../graph/export/index.js');
  const graph = await readingStore(options, (store) => store.snapshot());
  const chunks = EXPORT_FORMATS[format].chunks(graph);
  if (output === undefined) return printAll(chunks);
  const { writeFileWhole } = await import('../workspace/index.js');
  await writeFileWhole(output, Buffer.concat(Array.from(chunks, (chunk) => Buffer.from(chunk))));
  note(`Wrote ${count(graph.order, 'node')} and ${count(graph.size, 'edge')} to ${output}`);
}

/** From the workspace, the record: the store need not exist. */
async function exportFiles(folder: string | undefined, options: StoreOptions): Promise<void> {
  if (folder === undefined) {
    throw new OnRecordError('usage', 'This format is several files', { hint: 'Name a folder for them with --output.' });
  }
  const { openWorkspace } = await import('./store-choice.js');
  const { exportBulk } = await import('./export-bulk.js');
  await exportBulk(await openWorkspace(options), folder);
}
