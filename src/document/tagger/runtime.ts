/** Opens the tagger's encoder in ONNX Runtime. */
import { loadRuntime, openSession, type Runtime, type Session } from '../../onnx/runtime.js';

/** Scores of every label at every place of every row, row by row. */
export type Encoder = (rows: readonly Int32Array[], width: number) => Promise<Float32Array>;

/** The encoder in the runtime that the environment variable ONRECORD_TAGGER names; WebAssembly if it is not set. */
export async function openEncoder(model: Uint8Array, choice?: string): Promise<Encoder> {
  const runtime = await loadRuntime(choice);
  const session = await openSession(runtime, model);
  return (rows, width) => run(runtime, session, { rows, width });
}

interface Batch {
  readonly rows: readonly Int32Array[];
  readonly width: number;
}

async function run(runtime: Runtime, session: Session, { rows, width }: Batch): Promise<Float32Array> {
  const characters = new Int32Array(rows.length * width);
  for (const [index, row] of rows.entries()) characters.set(row, index * width);
  const lengths = Int32Array.from(rows, (row) => row.length);
  const { scores } = await session.run({
    characters: new runtime.Tensor('int32', characters, [rows.length, width]),
    lengths: new runtime.Tensor('int32', lengths, [rows.length]),
  });
  if (!(scores?.data instanceof Float32Array)) throw new Error('the encoder gave no scores');
  return scores.data;
}
