/** Which store a command works on, and its opening and closing; heavy parts are loaded only when one is opened. */
import { existsSync } from 'node:fs';
import { OnRecordError } from '../../graph/model/error.js';
import type { GraphStore, QueryStore } from '../../graph/store/store.js';
import { readEnvironment } from '../options.js';
import { Workspace } from '../workspace/index.js';
import type { StoreOptions, WorkspaceOptions } from './shared-options.js';

export interface StoreChoice {
  readonly url: string;
  /** The file of the embedded store, or null for a server. */
  readonly file: string | null;
}

export function openWorkspace({ workspace }: WorkspaceOptions): Promise<Workspace> {
  return Workspace.open(workspace ?? readEnvironment().workspace);
}

/** `--store`, else the environment, else the file in the workspace. */
export async function chooseStore({ store }: StoreOptions, workspace: Workspace): Promise<StoreChoice> {
  const { parseStoreUrl } = await import('../../graph/store/url.js');
  const url = store ?? readEnvironment().store ?? workspace.graphFile;
  const address = parseStoreUrl(url);
  return { url, file: address.kind === 'grafeo' ? address.path : null };
}

/** Opens the store, lends it to `use` and closes it whatever happens. */
export async function usingStore<T>({ url }: StoreChoice, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const { openStore } = await import('../../graph/store/open.js');
  const { username, password, token } = readEnvironment();
  const store = await openStore(url, { username, password, token });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** The same for a store that the user's queries are run on. */
export async function readingQueryStore<T>(
  options: StoreOptions & { readonly idle?: number },
  mode: 'read' | 'write',
  use: (store: QueryStore, choice: StoreChoice) => Promise<T>,
): Promise<T> {
  const choice = await existingStore(options);
  const { openQueryStore } = await import('../../graph/store/open.js');
  const { username, password, token } = readEnvironment();
  const store = await openQueryStore(choice.url, { username, password, token, mode, idle: options.idle });
  try {
    return await use(store, choice);
  } finally {
    await store.close();
  }
}

/** For commands that only read: an embedded store that does not exist is not made by looking at it. */
export async function readingStore<T>(options: StoreOptions, use: (store: GraphStore) => Promise<T>): Promise<T> {
  return usingStore(await existingStore(options), use);
}

async function existingStore(options: StoreOptions): Promise<StoreChoice> {
  const workspace = await openWorkspace(options);
  const choice = await chooseStore(options, workspace);
  if (choice.file !== null && !existsSync(choice.file)) throw await noStoreYet(choice.file, workspace);
  return choice;
}

async function noStoreYet(file: string, workspace: Workspace): Promise<OnRecordError> {
  const articles = (await workspace.files()).length;
  const hint = articles > 0 ? 'Make it from the workspace: onrecord rebuild' : 'Start with: onrecord ingest FILE';
  return new OnRecordError('not-found', `There is no graph at ${file} yet`, { hint });
}
