/** Reads articles in threads of their own, so that one that fails, crashes or never ends stops no other. */
import { availableParallelism } from 'node:os';
import type { ReaderChoice } from '../options.js';
import type { Read, ReadRequest } from './messages.js';
import { ReadingThread } from './thread.js';

/** A thread takes as long to load as it takes to read so many articles. */
const WORTH_A_THREAD = 8;

/** Milliseconds more for each byte: a book takes its time without being stuck. */
const ALLOWANCE: Readonly<Record<ReaderChoice, number>> = { full: 1, fast: 0 };

export interface ReadersOptions {
  /** Threads at most; as many as there are cores unless given. */
  readonly jobs?: number | undefined;
  /** Milliseconds for one article. */
  readonly timeLimit: number;
  readonly reader: ReaderChoice;
  /** Another thread's script, for tests. */
  readonly script?: URL | undefined;
}

interface Waiting {
  readonly request: ReadRequest;
  readonly resolve: (read: Read) => void;
  readonly reject: (error: unknown) => void;
}

export class Readers {
  readonly #threads = new Set<ReadingThread>();
  readonly #idle: ReadingThread[] = [];
  readonly #queue: Waiting[] = [];
  readonly #most: number;
  #isClosed = false;
  readonly #timeLimit: number;
  readonly #script: URL | undefined;
  readonly #reader: ReaderChoice;

  /** For so many articles. */
  constructor(articles: number, { jobs = availableParallelism(), timeLimit, reader, script }: ReadersOptions) {
    this.#most = Math.max(1, Math.min(jobs, Math.ceil(articles / WORTH_A_THREAD)));
    this.#timeLimit = timeLimit;
    this.#script = script;
    this.#reader = reader;
  }

  /** How many articles can be worth having read ahead, so that no thread waits while a slow one is read. */
  get ahead(): number {
    return this.#most * WORTH_A_THREAD;
  }

  /** Takes the bytes away from whoever asks. */
  read(request: ReadRequest): Promise<Read> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(new Error('The threads that read have been ended'));
      this.#queue.push({ request, resolve, reject });
      this.#next();
    });
  }

  /** Ends all threads, whatever they are at; what was not read by then is rejected with the reason. */
  async close(why?: Error): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#queue.splice(0)) reject(why);
    await Promise.all([...this.#threads].map((thread) => thread.end(why)));
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const thread = this.#free();
      const waiting = thread && this.#queue.shift();
      if (thread === undefined || waiting === undefined) return;
      void this.#read(thread, waiting);
    }
  }

  #free(): ReadingThread | undefined {
    const idle = this.#idle.pop();
    if (idle?.isAlive === false) return this.#without(idle);
    if (idle !== undefined || this.#threads.size >= this.#most) return idle;
    const thread = new ReadingThread(this.#reader, this.#script);
    this.#threads.add(thread);
    return thread;
  }

  #without(dead: ReadingThread): ReadingThread | undefined {
    this.#threads.delete(dead);
    return this.#free();
  }

  async #read(thread: ReadingThread, { request, resolve, reject }: Waiting): Promise<void> {
    const limit = this.#timeLimit + request.source.bytes.length * ALLOWANCE[this.#reader];
    await thread.read(request, limit).then(resolve, reject);
    if (thread.isAlive) this.#idle.push(thread);
    else this.#threads.delete(thread);
    this.#next();
  }
}
