/** `onrecord view`: the graph in a browser, served on this machine alone. */
import { stat } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { interruption, unheard } from '../shared/interruption.js';
import { type StoreOptions, wholeNumber, withStore } from '../shared/options.js';
import { chooseStore, openWorkspace, type StoreChoice } from '../shared/store-choice.js';
import { note, print } from '../shared/terminal.js';

interface Options extends StoreOptions {
  readonly port?: number;
  readonly host: string;
  readonly open?: boolean;
  readonly allowRemote?: boolean;
}

/** Always the same where it is free, so that saved links and what the page remembers live on. */
const PORT = 4870;
const GREATEST_PORT = 65_535;

const REMOTE =
  'Whoever has this address can read the graph and its articles. It is not encrypted: use it in a network you trust.';

const EXAMPLES = `
Examples:
  $ onrecord view --open
  $ onrecord view --port 8080

The page and its console show the graph as it was when it was read. Other commands can use the store meanwhile; when they
have changed it, the page can read it anew. Stop it with Ctrl-C.`;

export function viewCommand(): Command {
  const command = new Command('view')
    .description('show the graph in a browser')
    .option('--port <number>', `port, ${PORT} or the next free one unless given; 0 takes any free one`, portNumber)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--allow-remote', 'let --host be an address that others can reach; the printed address holds a secret')
    .option('--open', 'open the browser')
    .addHelpText('after', EXAMPLES)
    .action(view);
  return withStore(command);
}

function portNumber(value: string): number {
  const port = wholeNumber(value);
  if (port <= GREATEST_PORT) return port;
  throw new InvalidArgumentError(`Give a port of at most ${GREATEST_PORT}.`);
}

/** The store is read and closed, so that other commands can use it while the page is open. */
async function view({ port, host, open, allowRemote, ...options }: Options): Promise<void> {
  const { newToken, startViewer } = await import('../../server/index.js');
  const { articleView } = await import('./article-view.js');
  const { placeDecisions } = await import('./decisions.js');
  const { announce } = await import('./announcement.js');
  const { makeViewFolder, removeViewFolder } = await import('./folder.js');
  const { readForView } = await import('./reading.js');
  const workspace = await openWorkspace(options);
  const choice = await chooseStore(options, workspace);
  const interrupted = interruption();
  const folder = await makeViewFolder(workspace.folder);
  try {
    const read = () => unheard(() => readForView(options, choice, folder));
    const token = newToken();
    const articles = (id: string) => articleView(workspace, id);
    const decisions = placeDecisions(workspace);
    const behind = await isLarge(choice);
    const place = { port: port ?? PORT, orNext: port === undefined, host, remote: allowRemote ?? false };
    const viewer = await unheard(() => startViewer({ read, articles, decisions, ...place, token, behind }));
    if (choice.file !== null) {
      await announce(folder, { url: viewer.local, pid: process.pid, token, store: choice.file });
    }
    if (allowRemote) note(REMOTE);
    await print(`${viewer.url}\n`);
    const taken = new URL(viewer.local).port;
    if (port === undefined && taken !== String(PORT)) note(`Port ${PORT} is in use; this view has ${taken}.`);
    if (behind) note('The graph is still being read: the page fills as soon as it is.');
    note('Press Ctrl-C to stop.');
    if (open) await openBrowser(viewer.url);
    await Promise.race([interrupted, viewer.reading.then(() => interrupted)]);
    await viewer.close();
  } finally {
    await removeViewFolder(folder, workspace.folder);
  }
}

/** Bytes of an embedded store from which on reading it takes longer than a moment. */
const LARGE = 8 * 2 ** 20;

/** A server is read first: it may refuse the user, which nobody should learn from an empty page. */
async function isLarge({ file }: StoreChoice): Promise<boolean> {
  if (file === null) return false;
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  return size > LARGE;
}

/** A machine without a browser can still serve the page: the address is already printed. */
async function openBrowser(url: string): Promise<void> {
  const { default: openUrl } = await import('open');
  try {
    const browser = await openUrl(url);
    browser.once('error', () => note('No browser could be opened; open the address above yourself.'));
  } catch {
    note('No browser could be opened; open the address above yourself.');
  }
}
