/** `onrecord status`: what the workspace holds, what the store holds, and whether they agree. */
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { StoreCounts } from '../../../graph/store/store.js';
import { packageVersion } from '../../package.js';
import { type StoreOptions, withStore } from '../shared/options.js';
import { chooseStore, openWorkspace } from '../shared/store-choice.js';
import { usingStore } from '../shared/stores.js';
import { count, note, outputColours, print } from '../shared/terminal.js';

const EXAMPLES = `
Example:
  $ onrecord status --workspace ~/articles/.onrecord`;

export function statusCommand(): Command {
  const command = new Command('status')
    .description('show what is in the workspace and the store')
    .addHelpText('after', EXAMPLES)
    .action(status);
  return withStore(command);
}

async function status(options: StoreOptions): Promise<void> {
  const workspace = await openWorkspace(options);
  await line('onrecord', packageVersion());
  const { readRecords } = await import('../shared/records.js');
  const { extractions, problems } = await readRecords(workspace);
  const unusable = problems.length > 0 ? `, ${count(problems.length, 'file')} that cannot be used` : '';
  await line('workspace', `${workspace.folder}: ${count(extractions.length, 'article')}${unusable}`);
  for (const { message } of problems) note(`  ${message}`);
  const choice = await chooseStore(options, workspace);
  if (choice.file !== null && !existsSync(choice.file)) {
    await line('store', `${choice.file}: none yet`);
    return;
  }
  await usingStore(choice, 'read', async (store) => {
    const found = await store.counts();
    await line('store', `${store.url}: ${count(sum(found.nodes), 'node')}, ${count(sum(found.edges), 'edge')}`);
    for (const names of [found.nodes, found.edges]) await line('', listed(names));
    const { countGraph, differences } = await import('./comparison.js');
    const { buildGraph } = await import('../../../graph/build.js');
    await sayWhetherEqual(differences(countGraph(buildGraph(extractions)), found));
  });
}

async function sayWhetherEqual(differences: readonly string[]): Promise<void> {
  if (differences.length === 0) return line('', 'The store agrees with the workspace.');
  await line('', `The store does not agree with the workspace: ${differences.join('; ')}.`);
  await line('', 'Make it anew from the workspace: onrecord rebuild');
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
