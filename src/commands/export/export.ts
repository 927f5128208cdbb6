/** `onrecord export`: the whole graph in a format of another tool, or as a page of its own. */
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { Places } from '../../../graph/export/index.js';
import { OnRecordError } from '../../../graph/model/error.js';
import type { OnRecordGraph } from '../../../graph/model/index.js';
import { positiveNumber, type StoreOptions, withStore } from '../shared/options.js';
import { readingStore } from '../shared/stores.js';
import { count, note, printAll } from '../shared/terminal.js';

export const FORMATS = ['graphml', 'gexf', 'json', 'csv', 'html', 'neo4j-admin'] as const;

/** Radius that each node is given room for. */
const NODE_SIZE = 8;

interface Options extends StoreOptions {
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
  readonly limit?: number;
}

const EXAMPLES = `
Examples:
  $ onrecord export --output graph.graphml      for Gephi, Cytoscape, yEd, networkx, igraph
  $ onrecord export --format gexf --output graph.gexf    for Gephi, with times for its timeline
  $ onrecord export --format json | jq '.nodes | length'
  $ onrecord export --format csv --output tables    nodes.csv and edges.csv, for spreadsheets
  $ onrecord export --format html --output news.html    one page with everything in it, to send or to keep
  $ onrecord export --format neo4j-admin --output bulk    CSV files for neo4j-admin database import, from the workspace

How properties, lists and missing values are written is in docs/export.md.`;

export function exportCommand(): Command {
  const command = new Command('export')
    .description('write the graph for other tools, for spreadsheets, for Neo4j to import, or as a page of its own')
    .addOption(new Option('--format <format>', 'format').choices(FORMATS).default('graphml'))
    .option('--output <file>', 'write to this file instead of standard output; a folder for csv and neo4j-admin')
    .option(
      '--limit <number>',
      'for html: at most so many nodes, the best connected and what joins them',
      positiveNumber,
    )
    .addHelpText('after', EXAMPLES)
    .action(exportGraph);
  return withStore(command);
}

async function exportGraph({ format, output, limit, ...options }: Options): Promise<void> {
  refuseLimit(format, limit);
  if (format === 'neo4j-admin') return exportFiles(folderOf(output), options);
  const target = format === 'csv' ? folderOf(output) : fileOf(output);
  const graph = await readingStore(options, (store) => store.snapshot());
  if (format === 'html') {
    const { exportPage } = await import('./html.js');
    return exportPage(graph, { output: target, limit }, options);
  }
  if (format === 'csv') return writeTables(graph, folderOf(target));
  const { EXPORT_FORMATS } = await import('../../../graph/export/index.js');
  const places = format === 'gexf' ? await placesIn(graph) : undefined;
  if (target === undefined) return printAll(EXPORT_FORMATS[format].chunks(graph, places));
  const { writeFileWhole } = await import('../../workspace/index.js');
  await writeFileWhole(target, EXPORT_FORMATS[format].chunks(graph, places));
  note(`Wrote ${sizeOf(graph)} to ${target}`);
}

/** A graph too large to be drawn is left to the tool that opens it. */
async function placesIn(graph: OnRecordGraph): Promise<Places | undefined> {
  const { DRAWN_EDGE_TYPES, MAX_SLICE_LIMIT } = await import('../../../graph/model/drawn.js');
  if (graph.order > MAX_SLICE_LIMIT) return undefined;
  const { layoutGraph } = await import('../../../graph/layout/index.js');
  const drawn = new Set<string>(DRAWN_EDGE_TYPES);
  const edges = graph.filterEdges((_, { type }) => drawn.has(type)).map((id) => graph.extremities(id));
  const nodes = graph.mapNodes((id) => ({ id, size: NODE_SIZE }));
  return layoutGraph(
    nodes,
    edges.map(([from, to]) => ({ from, to })),
  );
}

async function writeTables(graph: OnRecordGraph, folder: string): Promise<void> {
  const { EXPORT_FORMATS } = await import('../../../graph/export/index.js');
  const { writeFilesWhole } = await import('../../workspace/index.js');
  await writeFilesWhole([
    [join(folder, 'nodes.csv'), EXPORT_FORMATS['csv-nodes'].chunks(graph)],
    [join(folder, 'edges.csv'), EXPORT_FORMATS['csv-edges'].chunks(graph)],
  ]);
  note(`Wrote ${sizeOf(graph)} to nodes.csv and edges.csv in ${folder}`);
}

function sizeOf(graph: OnRecordGraph): string {
  return `${count(graph.order, 'node')} and ${count(graph.size, 'edge')}`;
}

/** From the workspace, the record: the store need not exist. */
async function exportFiles(folder: string, options: StoreOptions): Promise<void> {
  const { openWorkspace } = await import('../shared/store-choice.js');
  const { exportBulk } = await import('./bulk.js');
  await exportBulk(await openWorkspace(options), folder);
}

/** Standard output has names in the file system too: opened anew by such a name, a redirected file would be written over. */
const STANDARD_OUTPUT = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];

function fileOf(output: string | undefined): string | undefined {
  return output !== undefined && STANDARD_OUTPUT.includes(output) ? undefined : output;
}

function folderOf(output: string | undefined): string {
  if (output !== undefined) return output;
  throw new OnRecordError('usage', 'This format is several files', { hint: 'Name a folder for them with --output.' });
}

/** All other formats hold the whole graph, and a part that nobody asked for would mislead. */
function refuseLimit(format: string, limit: number | undefined): void {
  if (limit === undefined || format === 'html') return;
  throw new OnRecordError('usage', `--limit does not go with ${format}`, { hint: 'It is for --format html.' });
}
