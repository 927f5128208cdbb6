/** Reads the tables of the deciders. */
import { Engine } from './decide.js';
import { decidersSchema } from './decider.js';

/** An engine from the bytes of deciders.json. */
export function openEngine(bytes: Uint8Array): Engine {
  return new Engine(decidersSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))));
}
