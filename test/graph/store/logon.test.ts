/** What goes over the wire to log on: a server that only listens is told the token, as a bearer, and nothing besides. */
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { openStore } from '../../../graph/store/index.js';

/** Bolt 5.4, chosen from whatever the client offers. */
const VERSION = Buffer.from([0, 0, 4, 5]);
const [HELLO, LOGON] = [0x01, 0x6a];
/** PackStream: a structure with one field, or with none. */
const structure = (tag: number, ...fields: Buffer[]) =>
  Buffer.concat([Buffer.from([0xb0 + fields.length, tag]), ...fields]);
const text = (words: string) =>
  Buffer.from([
    words.length < 16 ? 0x80 + words.length : 0xd0,
    ...(words.length < 16 ? [] : [words.length]),
    ...Buffer.from(words),
  ]);
const map = (entries: Record<string, string>) => {
  const items = Object.entries(entries).flatMap(([key, value]) => [text(key), text(value)]);
  return Buffer.concat([Buffer.from([0xa0 + items.length / 2]), ...items]);
};
const chunk = (message: Buffer) =>
  Buffer.concat([Buffer.from([message.length >> 8, message.length & 255]), message, Buffer.from([0, 0])]);
const SUCCESS = chunk(structure(0x70, map({ server: 'Neo4j/5.26.0', connection_id: 'bolt-1' })));
const REFUSED = chunk(
  structure(0x7f, map({ code: 'Neo.ClientError.Security.Unauthorized', message: 'The token is not valid' })),
);

/** Collects the messages of one kind; answers HELLO and refuses every LOGON. */
function answer(socket: Socket, logons: Buffer[]): void {
  let received = Buffer.alloc(0);
  let shaken = false;
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    if (!shaken && received.length >= 20) {
      shaken = true;
      received = received.subarray(20);
      socket.write(VERSION);
    }
    while (shaken && received.length >= 2) {
      const length = received.readUInt16BE(0);
      if (received.length < length + 4 && length > 0) return;
      const message = received.subarray(2, 2 + length);
      received = received.subarray(length === 0 ? 2 : length + 4);
      if (message[1] === HELLO) socket.write(SUCCESS);
      if (message[1] !== LOGON) continue;
      socket.write(REFUSED);
      logons.push(Buffer.from(message));
    }
  });
}

test('the token reaches the server with the scheme bearer, and one that is refused is told of', async () => {
  const logons: Buffer[] = [];
  const server = createServer((socket) => answer(socket, logons));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const opened = openStore(`bolt://127.0.0.1:${port}`, { username: 'mira', password: 'secret', token: 'abc.def' });
  await expect(opened).rejects.toMatchObject({
    code: 'store-credentials',
    hint: expect.stringContaining('NEO4J_TOKEN'),
  });
  server.close();
  expect(logons).toEqual([structure(LOGON, map({ scheme: 'bearer', credentials: 'abc.def' }))]);
});
