/** Opens the encoder in ONNX Runtime: its WebAssembly build, or the native one where the user has installed it. */
import { setFlagsFromString } from 'node:v8';
import type { InferenceSession } from 'onnxruntime-web/wasm';
import { OnRecordError } from '../../../graph/model/error.js';
import { readEnvironment } from '../../options.js';

type Runtime = Pick<typeof import('onnxruntime-web/wasm'), 'InferenceSession' | 'Tensor'>;

/** Scores of every label at every place of every row, row by row. */
export type Encoder = (rows: readonly Int32Array[], width: number) => Promise<Float32Array>;

const NATIVE = 'onnxruntime-node';

/** The encoder in the runtime that the environment variable ONRECORD_TAGGER names; WebAssembly if it is not set. */
export async function openEncoder(model: Uint8Array, choice = readEnvironment().tagger): Promise<Encoder> {
  const runtime = choice ? await native(choice) : await webAssembly();
  const options = { intraOpNumThreads: 1, interOpNumThreads: 1 };
  const session = await runtime.InferenceSession.create(model, options);
  return (rows, width) => run(runtime, session, { rows, width });
}

/**
 * How much a WebAssembly function does before V8 compiles it anew with optimisation. At V8's own 13,000,000 it compiles
 * the kernels at the first sentences and again and again, which costs one article more than reading it does.
 */
const TIERING_BUDGET = 200_000_000;

async function webAssembly(): Promise<Runtime> {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
  const runtime = await import('onnxruntime-web/wasm');
  // More threads would need workers, and gain nothing on sequences as short as sentences.
  runtime.env.wasm.numThreads = 1;
  return runtime;
}

async function native(choice: string): Promise<Runtime> {
  if (choice !== NATIVE) {
    throw new OnRecordError('usage', `ONRECORD_TAGGER is ${choice}, which is no runtime of the tagger.`, {
      hint: `Set it to ${NATIVE}, or leave it unset.`,
    });
  }
  try {
    return await import(choice);
  } catch (cause) {
    throw new OnRecordError('usage', `ONRECORD_TAGGER is ${NATIVE}, which cannot be loaded.`, {
      hint: `Run npm install ${NATIVE}, or leave ONRECORD_TAGGER unset.`,
      cause,
    });
  }
}

interface Batch {
  readonly rows: readonly Int32Array[];
  readonly width: number;
}

async function run(runtime: Runtime, session: InferenceSession, { rows, width }: Batch): Promise<Float32Array> {
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
