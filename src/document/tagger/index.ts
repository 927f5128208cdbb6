/** The door of the tagger: loads the model that comes with the package, once. */
import { assetFolder, readAsset } from '../../onnx/asset.js';
import type { Tagger } from '../context.js';
import { Lexicon } from './lexicon.js';
import { openEncoder } from './runtime.js';
import { LacTagger } from './tagger.js';

export { TAGS, type Tag } from './tags.js';

let loading: Promise<Tagger> | undefined;

/** The tagger, loaded at the first call; a load that failed is tried again at the next. */
export function loadTagger(): Promise<Tagger> {
  loading ??= openTagger(assetFolder('lac')).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** A tagger on the model files in a folder. */
export async function openTagger(folder: string): Promise<Tagger> {
  const [encoder, lexicon] = await Promise.all([readAsset(folder, 'encoder.onnx'), readAsset(folder, 'lexicon.json')]);
  return new LacTagger(await openEncoder(encoder), Lexicon.parse(lexicon.toString('utf8')));
}
