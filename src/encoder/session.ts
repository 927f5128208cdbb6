/** Runs the encoder over one window of pieces in ONNX Runtime. */
import { openSession, type Runtime } from '../onnx/runtime.js';
import { BEGIN, END } from './pieces.js';

/** States and scores, row by row; row 0 is the begin mark and the last row the end mark. */
export interface WindowOutput {
  readonly rows: number;
  /** 20 a row. */
  readonly tags: Float32Array;
  /** 19 a row. */
  readonly types: Float32Array;
  /** 5 a row. */
  readonly statuses: Float32Array;
  /** 384 a row. */
  readonly hidden: Float32Array;
}

export type RunWindow = (pieces: readonly number[]) => Promise<WindowOutput>;

export async function openModel(runtime: Runtime, model: Uint8Array): Promise<RunWindow> {
  const session = await openSession(runtime, model);
  return async (pieces) => {
    const ids = Int32Array.from([BEGIN, ...pieces, END]);
    const rows = ids.length;
    const output = await session.run({
      ids: new runtime.Tensor('int32', ids, [1, rows]),
      mask: new runtime.Tensor('float32', new Float32Array(rows).fill(1), [1, rows]),
    });
    const values = (name: string): Float32Array => {
      const data = output[name]?.data;
      if (!(data instanceof Float32Array)) throw new Error(`the encoder gave no ${name}`);
      return data;
    };
    const [tags, types, statuses] = [values('tags'), values('types'), values('statuses')];
    return { rows, tags, types, statuses, hidden: values('hidden') };
  };
}
