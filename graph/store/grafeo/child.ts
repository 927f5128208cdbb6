/** Starts, asks and kills the process that holds the embedded database. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { OnRecordError } from '../../model/error.js';
import { type Mode, type Reply, type Request, raised } from './protocol.js';
import { sweepSpills } from './spills.js';

const SCRIPT = fileURLToPath(new URL('./host.js', import.meta.url));

/** Megabytes of JavaScript's own memory: what a batch takes on its way, and no more. */
const HEAP = 512;

interface Opening {
  readonly path: string;
  readonly mode: Mode;
  /** Another place of the script, for tests that run from the sources. */
  readonly script?: string | undefined;
}

export class HostProcess {
  readonly #ended: Promise<void>;
  #why: Error | undefined;

  private constructor(
    private readonly child: ChildProcess,
    path: string,
  ) {
    this.#ended = new Promise<void>((resolve) => child.once('exit', () => resolve())).then(() => sweepSpills(path));
  }

  static async start({ path, mode, script = SCRIPT }: Opening): Promise<HostProcess> {
    const child = fork(script, [], {
      execArgv: [`--max-old-space-size=${HEAP}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const host = new HostProcess(child, path);
    try {
      await host.ask({ kind: 'open', path, mode });
      return host;
    } catch (error) {
      await host.kill();
      throw error;
    }
  }

  /** One request after the other. Rejects when the process ends first: with the reason it was killed for, if it was. */
  ask(request: Request): Promise<Exclude<Reply, { kind: 'failed' }>> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        this.child.off('message', onMessage);
        this.child.off('exit', onExit);
        finish();
      };
      const onMessage = (reply: Reply): void => {
        if (reply.kind === 'failed' && reply.fatal) return void this.kill(raised(reply.error));
        settle(() => (reply.kind === 'failed' ? reject(raised(reply.error)) : resolve(reply)));
      };
      const onExit = (): void => settle(() => reject(this.#why ?? died()));
      this.child.on('message', onMessage);
      this.child.on('exit', onExit);
      if (!this.alive) onExit();
      else this.child.send(request, (error) => error && onExit());
    });
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null && this.child.connected;
  }

  /** Resolves when it is gone and its lock with it. */
  async kill(why?: Error): Promise<void> {
    this.#why ??= why;
    this.child.kill('SIGKILL');
    await this.#ended;
  }

  async close(): Promise<void> {
    try {
      if (this.alive) await this.ask({ kind: 'close' });
    } finally {
      await this.kill();
    }
  }
}

function died(): OnRecordError {
  const hint = 'It may have needed more memory than there is: ask for less, or add a LIMIT. The graph is unharmed.';
  return new OnRecordError('query-failed', 'The process that ran the query has ended before it answered', { hint });
}
