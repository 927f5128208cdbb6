/** Starts, asks and ends one thread that reads articles: ending it is the only way to stop a reading that does not end. */
import { Worker } from 'node:worker_threads';
import { OnRecordError } from '../../../../graph/model/error.js';
import type { ReaderChoice } from '../options.js';
import { type Answer, mistake, type Read, type ReadRequest, raised } from './messages.js';

const SCRIPT = new URL('./worker.js', import.meta.url);

interface Waiting {
  readonly onAnswer: (answer: Answer) => void;
  readonly onEnd: (cause?: unknown) => void;
}

export class ReadingThread {
  readonly #worker: Worker;
  readonly #ready: Promise<unknown>;
  #waiting: Waiting | undefined;
  #cause: unknown;
  #ended = false;

  /** Another script is for tests. */
  constructor(reader: ReaderChoice, script = SCRIPT) {
    this.#worker = new Worker(script, { workerData: reader });
    this.#worker.on('message', (answer: Answer) => this.#waiting?.onAnswer(answer));
    this.#worker.on('error', (error) => {
      this.#cause = error;
    });
    this.#worker.on('exit', () => {
      this.#ended = true;
      this.#waiting?.onEnd(this.#cause);
    });
    this.#ready = this.#answer();
    this.#ready.catch(() => undefined);
  }

  get isAlive(): boolean {
    return !this.#ended;
  }

  /** One article at a time; the limit, in milliseconds, holds from when the thread is ready for it. */
  async read(request: ReadRequest, limit: number): Promise<Read> {
    const { name, bytes } = request.source;
    await this.#ready.catch((cause: unknown) => {
      throw endedEarly(name, cause);
    });
    const timer = setTimeout(() => this.end(tookTooLong(name, limit)), limit);
    try {
      this.#worker.postMessage(request, [bytes.buffer as ArrayBuffer]);
      const answer = await this.#answer();
      if (answer.kind === 'read') return answer.read;
      throw answer.kind === 'failed' ? raised(answer.failure, name) : new Error(`unexpected ${answer.kind}`);
    } catch (error) {
      throw error instanceof OnRecordError ? error : endedEarly(name, error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Resolves when it is gone; what it was reading is rejected with the reason. */
  async end(why?: unknown): Promise<void> {
    this.#ended = true;
    this.#waiting?.onEnd(why);
    await this.#worker.terminate();
  }

  #answer(): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      if (this.#ended) return reject(this.#cause);
      this.#waiting = { onAnswer: resolve, onEnd: reject };
    }).finally(() => {
      this.#waiting = undefined;
    });
  }
}

function tookTooLong(name: string, limit: number): OnRecordError {
  const hint =
    'Give it more time with --time-limit, or leave it out; a text of usual length that takes so long is a mistake in onrecord: please report it.';
  return new OnRecordError('article-timeout', `${name} was given up after ${limit / 1000} seconds`, { hint });
}

/** Most likely it needed more memory than a thread may have. */
function endedEarly(name: string, cause: unknown): OnRecordError {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  return mistake(`${name} could not be read, the thread that read it has ended${reason}`, cause);
}
