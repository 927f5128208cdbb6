/** Loads ONNX Runtime: its WebAssembly build, or the native one where the user has installed it. */
import { setFlagsFromString } from 'node:v8';
import { OnRecordError } from '../../graph/model/error.js';
import { readEnvironment } from '../options.js';

export type Runtime = Pick<typeof import('onnxruntime-web/wasm'), 'InferenceSession' | 'Tensor'>;
export type Session = import('onnxruntime-web/wasm').InferenceSession;

const NATIVE = 'onnxruntime-node';

/** The runtime that the environment variable ONRECORD_TAGGER names; WebAssembly if it is not set. */
export async function loadRuntime(choice = readEnvironment().tagger): Promise<Runtime> {
  return choice ? await native(choice) : await webAssembly();
}

/** A session on the bytes of a model; one thread, since articles are read side by side in processes or threads. */
export async function openSession(runtime: Runtime, model: Uint8Array): Promise<Session> {
  return runtime.InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1 });
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
