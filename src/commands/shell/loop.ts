/** Reads lines, joins them to statements and runs these one after the other; Ctrl-C stops what runs or drops what is typed. */
import { createInterface, type Interface } from 'node:readline';
import { cutStatements } from '../../../graph/store/cypher/statements.js';
import { asOnRecordError, failureText } from '../shared/failure.js';
import { note } from '../shared/terminal.js';
import { type Completion, complete } from './completion.js';
import type { History } from './history.js';
import type { ShellSession } from './session.js';

const PROMPT = 'onrecord> ';
const MORE = '     ...> ';
const INTERRUPTED = 130;

interface Streams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly history: History;
}

/** Returns the exit code: a person's mistakes are told and forgotten, a script's end it. */
export async function runShell(session: ShellSession, streams: Streams): Promise<number> {
  const loop = new Loop(session, streams);
  return loop.run();
}

class Loop {
  readonly #terminal: boolean;
  readonly #lines: Interface;
  /** What is typed of a statement that has not ended yet. */
  #typed = '';
  #running: AbortController | undefined;
  #exitCode = 0;

  constructor(
    private readonly session: ShellSession,
    private readonly streams: Streams,
  ) {
    const { input, output, history } = streams;
    this.#terminal = input.isTTY === true && output.isTTY === true;
    this.#lines = createInterface({
      input,
      ...(this.#terminal ? { output, terminal: true } : { terminal: false }),
      history: history.lines,
      removeHistoryDuplicates: true,
      prompt: PROMPT,
      completer: (line: string, done: (error: null, result: Completion) => void) => {
        this.#complete(line).then(
          (result) => done(null, result),
          () => done(null, [[], line]),
        );
      },
    });
  }

  async run(): Promise<number> {
    const ended = this.session.asking.signal;
    ended.addEventListener('abort', () => this.#lines.close(), { once: true });
    this.#lines.on('SIGINT', () => this.#interrupt());
    if (this.#terminal) note('Type :help for help, :exit to leave.');
    this.#ask();
    for await (const line of this.#lines) {
      if (!(await this.#take(line)) || ended.aborted) break;
      this.#ask();
    }
    if (!ended.aborted && this.#exitCode === 0) await this.#last();
    this.#lines.close();
    return ended.aborted ? INTERRUPTED : this.#exitCode;
  }

  #ask(): void {
    if (!this.#terminal) return;
    this.#lines.setPrompt(this.#typed.trim() === '' ? PROMPT : MORE);
    this.#lines.prompt();
  }

  /** False when the session is to end. */
  async #take(line: string): Promise<boolean> {
    if (this.#terminal) this.streams.history.add(line);
    if (this.#typed.trim() === '' && line.trimStart().startsWith(':')) {
      return this.#attempt((signal) => this.session.command(line.trim().replace(/;$/, ''), signal));
    }
    const { statements, rest } = cutStatements(`${this.#typed}${line}\n`);
    this.#typed = rest;
    for (const statement of statements) {
      if (!(await this.#statement(statement))) return false;
    }
    return true;
  }

  #statement(cypher: string): Promise<boolean> {
    return this.#attempt(async (signal) => {
      await this.session.run(cypher, signal);
      return true;
    });
  }

  /** In a script the last statement may lack its semicolon. */
  async #last(): Promise<void> {
    if (!this.#terminal && this.#typed.trim() !== '') await this.#statement(this.#typed);
  }

  async #attempt(work: (signal: AbortSignal) => Promise<boolean>): Promise<boolean> {
    this.#running = new AbortController();
    try {
      return await work(AbortSignal.any([this.#running.signal, this.session.asking.signal]));
    } catch (error) {
      const known = asOnRecordError(error);
      note(failureText(known));
      if (this.#terminal) return true;
      this.#exitCode = known.exitCode;
      return false;
    } finally {
      this.#running = undefined;
    }
  }

  #interrupt(): void {
    if (this.#running !== undefined) {
      this.#running.abort();
      return;
    }
    this.#typed = '';
    this.streams.output.write('^C\n');
    // Readline keeps the line it was at; writing Ctrl-U to it clears that.
    this.#lines.write(null, { ctrl: true, name: 'e' });
    this.#lines.write(null, { ctrl: true, name: 'u' });
    this.#ask();
  }

  async #complete(line: string): Promise<Completion> {
    return complete(line, this.#typed, await this.session.known());
  }
}
