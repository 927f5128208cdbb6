/** Lends stores to commands: mended first where they are damaged, and never short of articles in silence. */
import { existsSync } from 'node:fs';
import { OnRecordError } from '../../../graph/model/error.js';
import type { GraphStore, QueryStore } from '../../../graph/store/store.js';
import { readEnvironment } from '../../options.js';
import type { Workspace } from '../../workspace/index.js';
import type { StoreOptions } from './options.js';
import { patiently } from './patience.js';
import { chooseStore, lending, openGraphStore, openWorkspace, type StoreChoice } from './store-choice.js';
import { count, note } from './terminal.js';

/** Opens the store, lends it to `use` and closes it whatever happens; a damaged one is made anew first. */
export function usingStore<T>(
  choice: StoreChoice,
  mode: 'read' | 'write',
  use: (store: GraphStore) => Promise<T>,
): Promise<T> {
  return lending(() => sound(choice, () => patiently({ attempt: () => openGraphStore(choice, mode) })), use);
}

interface QueryStoreOptions {
  readonly idle?: number;
  /** The store itself is needed: no running view can answer for it. */
  readonly asOwner?: boolean;
}

/** The same for a store that the user's queries are run on. */
export async function readingQueryStore<T>(
  options: StoreOptions & QueryStoreOptions,
  mode: 'read' | 'write',
  use: (store: QueryStore, choice: StoreChoice) => Promise<T>,
): Promise<T> {
  const { idle, asOwner = false } = options;
  const choice = await existingStore(options);
  const { openQueryStore } = await import('../../../graph/store/open.js');
  const { username, password, token } = readEnvironment();
  const open = () => openQueryStore(choice.url, { username, password, token, mode, idle });
  const { openShared } = await import('./shared-store.js');
  return lending(
    () => sound(choice, () => (choice.file === null ? open() : openShared({ choice, mode, open, asOwner }))),
    async (store) => {
      await tellOfShortfall(choice, store);
      return use(store, choice);
    },
  );
}

/** For commands that only read: an embedded store that does not exist is not made by looking at it. */
export async function readingStore<T>(
  options: StoreOptions,
  use: (store: GraphStore, choice: StoreChoice) => Promise<T>,
): Promise<T> {
  const choice = await existingStore(options);
  return usingStore(choice, 'read', async (store) => {
    await tellOfShortfall(choice, store);
    return use(store, choice);
  });
}

/** The workspace is the record: from it a damaged store of its own is made anew, and the user told. */
async function sound<S>(choice: StoreChoice, open: () => Promise<S>): Promise<S> {
  try {
    return await open();
  } catch (error) {
    const damaged = error instanceof OnRecordError && error.code === 'store-damaged';
    if (!damaged || !isOwn(choice) || (await choice.workspace.files()).length === 0) throw error;
    const { makeAnew } = await import('../rebuild/make-anew.js');
    await makeAnew(choice);
    return open();
  }
}

/** A store that lacks articles of its workspace would answer short: never in silence. */
async function tellOfShortfall(choice: StoreChoice, store: Pick<QueryStore, 'query'>): Promise<void> {
  if (!isOwn(choice)) return;
  const expected = (await choice.workspace.files()).length;
  const { rows } = await store.query('MATCH (a:OnRecord:Article) RETURN count(a) AS articles', {}, { mode: 'read' });
  const held = Number(rows[0]?.[0] ?? 0);
  if (held >= expected) return;
  note(`The store holds ${held} of the ${count(expected, 'article')} in the workspace. Make it anew: onrecord rebuild`);
}

function isOwn({ file, workspace }: StoreChoice): boolean {
  return file === workspace.graphFile;
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
