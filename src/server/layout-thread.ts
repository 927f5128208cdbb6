/** Lays graphs out beside the server, which goes on answering meanwhile: a great drawing takes seconds. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type LayoutEdge, type LayoutNode, layoutGraph, type Position } from '../../graph/layout/index.js';

export interface LayoutRequest {
  readonly key: number;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}
export interface LayoutAnswer {
  readonly key: number;
  readonly positions: Positions;
}
export type Positions = ReadonlyMap<string, Position>;

interface Waiting {
  resolve(positions: Positions): void;
  reject(error: Error): void;
}

const SCRIPT = new URL('./layout-worker.js', import.meta.url);

export class LayoutThread {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  async layout(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Promise<Positions> {
    // Run from the sources there is no script for a thread.
    if (!existsSync(fileURLToPath(SCRIPT))) return layoutGraph(nodes, edges);
    const worker = this.#started();
    this.#last += 1;
    const request: LayoutRequest = { key: this.#last, nodes: nodes.map(bare), edges: edges.map(ends) };
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.key, { resolve, reject });
      worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(SCRIPT);
    worker.on('message', ({ key, positions }: LayoutAnswer) => {
      this.#waiting.get(key)?.resolve(positions);
      this.#waiting.delete(key);
    });
    worker.on('error', (error: Error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('The thread that lays graphs out has ended')));
    this.#worker = worker;
    return worker;
  }

  /** The next drawing gets a new thread. */
  #fail(error: Error): void {
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function bare({ id, size }: LayoutNode): LayoutNode {
  return { id, size };
}

function ends({ from, to }: LayoutEdge): LayoutEdge {
  return { from, to };
}
