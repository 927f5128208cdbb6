/** The embedded store belongs to one process at a time: who finds it taken waits a little before giving up. */
import { setTimeout as delay } from 'node:timers/promises';
import { OnRecordError } from '../../../graph/model/error.js';
import { note } from './terminal.js';

/** Milliseconds. */
const PATIENCE = 8_000;
const PAUSE = 200;

export interface Waiting<T> {
  readonly attempt: () => Promise<T>;
  /** What can be done while another process has the store; undefined when nothing. */
  readonly meanwhile?: () => Promise<T | undefined>;
  readonly signal?: AbortSignal | undefined;
}

/** Throws `store-in-use` when the other process keeps the store for longer than that. */
export async function patiently<T>({ attempt, meanwhile, signal }: Waiting<T>): Promise<T> {
  const until = Date.now() + PATIENCE;
  for (let told = false; ; told = true) {
    try {
      return await attempt();
    } catch (error) {
      if (!isInUse(error)) throw error;
      const answer = await meanwhile?.();
      if (answer !== undefined) return answer;
      if (Date.now() > until || signal?.aborted) throw error;
      if (!told) note(`${error.message}; waiting for it…`);
      await delay(PAUSE);
    }
  }
}

function isInUse(error: unknown): error is OnRecordError {
  return error instanceof OnRecordError && error.code === 'store-in-use';
}
