/** Reads an article once more, as the full reader reads it, with every decision and every rule that held told. */
import type { Extraction } from '../../graph/model/index.js';
import type { HeldRule } from '../document/index.js';
import type { TraceLine } from '../extract/index.js';
import { packFor } from '../packs/index.js';
import { extractArticle, fullReader, type Reader } from '../pipeline.js';
import type { Told } from './at.js';

export async function readAgain({ article, regions }: Extraction, reader: Reader = fullReader()): Promise<Told> {
  const [lines, held]: [TraceLine[], HeldRule[]] = [[], []];
  const watch = (one: HeldRule): boolean => {
    held.push(one);
    return true;
  };
  const context = { ...reader.context, watch };
  await extractArticle(
    { article, regions, issues: [] },
    { ...reader, context, trace: (line) => void lines.push(line) },
  );
  const pack = packFor(article.language);
  const engine = pack && (await reader.engine?.(pack));
  return { lines, held, reasonsOf: (line) => engine?.reasons(line) ?? [] };
}
