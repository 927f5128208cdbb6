/** `onrecord status`: what the workspace holds, what the store holds, and whether they agree. */
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { GraphStore, StoreCounts } from '../../../graph/store/store.js';
import { packageVersion } from '../../package.js';
import { type StoreOptions, withStore } from '../shared/options.js';
import { chooseStore, openWorkspace } from '../shared/store-choice.js';
import { usingStore } from '../shared/stores.js';
import { count, outputColours, print } from '../shared/terminal.js';

interface Options extends StoreOptions {
  readonly check?: boolean;
}

/** So many articles are read and compared in a moment; of more, only the names are, unless the user asks for all. */
const READ_AT_ONCE = 200;

const EXAMPLES = `
Examples:
  $ onrecord status
  $ onrecord status --check --workspace ~/articles/.onrecord

With more than ${READ_AT_ONCE} articles the store is only asked for their names; --check reads and compares all that they say.`;

export function statusCommand(): Command {
  const command = new Command('status')
    .description('show what is in the workspace and the store')
    .option('--check', 'read every article and compare all of it with the store, however many')
    .addHelpText('after', EXAMPLES)
    .action(status);
  return withStore(command);
}

async function status({ check: whole, ...options }: Options): Promise<void> {
  const workspace = await openWorkspace(options);
  await line('onrecord', packageVersion());
  const files = await workspace.files();
  const reads = whole ?? files.length <= READ_AT_ONCE;
  const check = reads ? await import('./reading-all.js') : await import('./names-only.js');
  const { summary, compare } = await check.lookThrough(workspace, files);
  await line('workspace', `${workspace.folder}: ${summary}`);
  const choice = await chooseStore(options, workspace);
  if (choice.file !== null && !existsSync(choice.file)) {
    await line('store', `${choice.file}: none yet`);
    return;
  }
  await usingStore(choice, 'read', async (store) => {
    const found = await store.counts();
    await line('store', `${store.url}: ${count(sum(found.nodes), 'node')}, ${count(sum(found.edges), 'edge')}`);
    for (const names of [found.nodes, found.edges]) await line('', listed(names));
    await line('', await unattributed(store, found));
    for (const sentence of await compare(store, found)) await line('', sentence);
  });
}

const SPEAKERLESS = 'MATCH (s:OnRecord:Statement) WHERE NOT (s)<-[:SAID]-() RETURN count(s) AS statements';

async function unattributed(store: GraphStore, { nodes }: StoreCounts): Promise<string> {
  const { rows } = await store.query(SPEAKERLESS, {}, { mode: 'read' });
  return `Of ${count(nodes['Statement'] ?? 0, 'statement')}, ${Number(rows[0]?.[0] ?? 0)} without a speaker that was found`;
}

function line(name: string, text: string): Promise<void> {
  return print(`${outputColours.bold(name.padEnd(10))} ${text}\n`);
}

function sum(counts: StoreCounts['nodes']): number {
  return Object.values(counts).reduce((total, n) => total + n, 0);
}

function listed(counts: StoreCounts['nodes']): string {
  const names = Object.keys(counts).sort();
  return names.map((name) => `${name} ${(counts[name] ?? 0).toLocaleString('en')}`).join(', ');
}
