/** Why places of articles of the workspace are read as they are; an article is read again when it is first asked about. */
import type { Extraction, PlaceDecisions, Span } from '../../../graph/model/index.js';
import type { Told } from '../../explain/at.js';
import type { Workspace } from '../../workspace/index.js';

interface ReadAgain {
  readonly extraction: Extraction;
  readonly told: Told;
}

/** Articles whose decisions are kept: who looks at one place of an article often looks at the next. */
const KEPT = 4;

export function placeDecisions(workspace: Workspace): (id: string, place: Span) => Promise<PlaceDecisions | null> {
  const kept = new Map<string, Promise<ReadAgain | null>>();
  return async (id, place) => {
    const asked = kept.get(id) ?? readAgainFrom(workspace, id);
    kept.delete(id);
    kept.set(id, asked);
    asked.catch(() => kept.delete(id));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    const read = await asked;
    if (read === null) return null;
    const { explainPlace } = await import('../../explain/at.js');
    return explainPlace(read.extraction, place, read.told);
  };
}

async function readAgainFrom(workspace: Workspace, id: string): Promise<ReadAgain | null> {
  const record = await workspace.read(id);
  if (record === null) return null;
  const { readAgain } = await import('../../explain/read-again.js');
  const { extraction } = record;
  return { extraction, told: await readAgain(extraction) };
}
