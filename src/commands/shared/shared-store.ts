/** The embedded store for asking while others write to it: the running view answers then, or the command waits. */
import type { Parameters, QueryResult, QueryStore, QueryStream, StreamOptions } from '../../../graph/store/store.js';
import { announced } from '../view/announcement.js';
import { openView, type RunningView } from '../view/client.js';
import { patiently } from './patience.js';
import type { StoreChoice } from './store-choice.js';
import { note } from './terminal.js';

interface Sharing {
  readonly choice: StoreChoice;
  readonly mode: 'read' | 'write';
  readonly open: () => Promise<QueryStore>;
  readonly asOwner: boolean;
}

/** Opens it at once, unless a view answers for it. */
export async function openShared(sharing: Sharing): Promise<QueryStore> {
  const store = new SharedStore(sharing);
  await store.open();
  return store;
}

class SharedStore implements QueryStore {
  readonly url: string;
  #own: QueryStore | undefined;
  #told = '';

  constructor(private readonly sharing: Sharing) {
    this.url = sharing.choice.url;
  }

  async open(): Promise<void> {
    await this.#use(async () => undefined);
  }

  query(cypher: string, parameters: Parameters, options: StreamOptions): Promise<QueryResult> {
    return this.#use((store) => store.query(cypher, parameters, options), options.signal);
  }

  stream(cypher: string, parameters: Parameters, options: StreamOptions): Promise<QueryStream> {
    return this.#use((store) => store.stream(cypher, parameters, options), options.signal);
  }

  async close(): Promise<void> {
    await this.#own?.close();
  }

  /** Tries the store itself each time, since a view shows an earlier graph. */
  async #use<T>(work: (store: QueryStore) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const answer = await patiently<{ value: T }>({
      attempt: async () => {
        this.#own ??= await this.sharing.open();
        return { value: await work(this.#own) };
      },
      meanwhile: async () => {
        const view = await this.#view();
        return view === null ? undefined : { value: await work(view) };
      },
      signal,
    });
    return answer.value;
  }

  async #view(): Promise<RunningView | null> {
    const { choice, mode, asOwner } = this.sharing;
    if (asOwner || mode === 'write' || choice.file === null) return null;
    for (const announcement of await announced(choice.workspace.folder, choice.file)) {
      const view = await openView(announcement);
      if (view === null) continue;
      this.#tell(view);
      return view;
    }
    return null;
  }

  #tell({ asOf }: RunningView): void {
    const time = asOf
      .toISOString()
      .replace('T', ' ')
      .replace(/\.\d+Z/, ' UTC');
    if (time !== this.#told) note(`Another process has the store; answered by the running view, graph as of ${time}.`);
    this.#told = time;
  }
}
