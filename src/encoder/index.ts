/** The door of the encoder: loads the reader that comes with the package, once. */
import type { Encoder } from '../document/encoded.js';
import { assetFolder, readAsset } from '../onnx/asset.js';
import { loadRuntime } from '../onnx/runtime.js';
import { TrainedEncoder } from './encoder.js';
import { readLinks } from './links.js';
import { Pieces } from './pieces.js';
import { openModel } from './session.js';

let loading: Promise<Encoder> | undefined;

/** The encoder, loaded at the first call; a load that failed is tried again at the next. */
export function loadEncoder(): Promise<Encoder> {
  loading ??= openEncoder(assetFolder('reader')).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** An encoder on the model files in a folder. */
export async function openEncoder(folder: string): Promise<Encoder> {
  const [model, links, pieces] = await Promise.all([
    readAsset(folder, 'encoder.onnx'),
    readAsset(folder, 'links.bin'),
    readAsset(folder, 'pieces.tsv'),
  ]);
  const run = await openModel(await loadRuntime(), model);
  return new TrainedEncoder(new Pieces(pieces.toString('utf8')), run, readLinks(links));
}
