/** Which store a command works on, and its opening and closing; heavy parts are loaded only when one is opened. */
import type { GraphStore } from '../../../graph/store/store.js';
import { readEnvironment } from '../../options.js';
import type { Workspace } from '../../workspace/index.js';
import type { StoreOptions, WorkspaceOptions } from './options.js';

export interface StoreChoice {
  readonly url: string;
  /** The file of the embedded store, or null for a server. */
  readonly file: string | null;
  readonly workspace: Workspace;
}

export async function openWorkspace({ workspace }: WorkspaceOptions): Promise<Workspace> {
  const { Workspace } = await import('../../workspace/index.js');
  return Workspace.open(workspace ?? readEnvironment().workspace);
}

/** `--store`, else the environment, else the file in the workspace. */
export async function chooseStore({ store }: StoreOptions, workspace: Workspace): Promise<StoreChoice> {
  const { parseStoreUrl } = await import('../../../graph/store/url.js');
  const url = store ?? readEnvironment().store ?? workspace.graphFile;
  const address = parseStoreUrl(url);
  return { url, file: address.kind === 'grafeo' ? address.path : null, workspace };
}

/** Opens the store, lends it to `use` and closes it whatever happens; a damaged one is not mended. */
export function usingStoreAsItIs<T>(choice: StoreChoice, use: (store: GraphStore) => Promise<T>): Promise<T> {
  return lending(() => openGraphStore(choice), use);
}

export async function openGraphStore({ url }: StoreChoice, mode: 'read' | 'write' = 'write'): Promise<GraphStore> {
  const { openStore } = await import('../../../graph/store/open.js');
  const { username, password, token } = readEnvironment();
  return openStore(url, { username, password, token, mode });
}

/** Closes what was opened, whatever happens. */
export async function lending<S extends { close(): Promise<void> }, T>(
  open: () => Promise<S>,
  use: (store: S) => Promise<T>,
): Promise<T> {
  const store = await open();
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
