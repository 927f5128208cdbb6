/** Writes into what is no regular file (a device, a named pipe, a terminal), which stays what it is. */
import { constants, type FileHandle, open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Chunk } from './pending-file.js';

/** Milliseconds between two tries where nobody reads yet, or the reader is slower. */
const PAUSE = 20;

/**
 * Never blocks a thread: a thread that waits for a reader would keep the process from ending. So a pipe that nobody reads,
 * and one that is full, are tried again until somebody does.
 */
export async function writeInto(path: string, chunks: AsyncIterable<Chunk>): Promise<void> {
  const handle = await patiently(['ENXIO'], () => open(path, constants.O_WRONLY | constants.O_NONBLOCK));
  try {
    for await (const chunk of chunks) await writeSlowly(handle, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  } finally {
    await handle.close();
  }
}

async function writeSlowly(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const rest = bytes.length - written;
    const from = written;
    written += await patiently(
      ['EAGAIN', 'EWOULDBLOCK'],
      async () => (await handle.write(bytes, from, rest)).bytesWritten,
    );
  }
}

async function patiently<T>(codes: readonly string[], attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!codes.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await delay(PAUSE);
    }
  }
}
