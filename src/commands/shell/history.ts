/** The lines typed in the shell, kept between sessions in the workspace for its owner alone. */
import { appendFileSync, existsSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

const KEPT = 1000;

export interface History {
  /** Newest first, as readline wants them. */
  readonly lines: string[];
  add(line: string): void;
}

/** Where there is no workspace nothing is kept, and a history that cannot be written stops nobody. */
export async function openHistory(folder: string): Promise<History> {
  const file = join(folder, 'shell-history');
  const kept = existsSync(folder);
  const lines = kept && existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return {
    lines: lines.slice(-KEPT).reverse(),
    add: (line) => {
      if (!kept || line.trim() === '') return;
      const size = statSync(file, { throwIfNoEntry: false })?.size;
      try {
        appendFileSync(file, `${line}\n`, { mode: 0o600 });
      } catch {
        // A full or read-only disk shows where it matters; half a line would spoil the next.
        if (size !== undefined) cutBack(file, size);
      }
    },
  };
}

function cutBack(file: string, size: number): void {
  try {
    truncateSync(file, size);
  } catch {
    // Then nothing was written either.
  }
}
