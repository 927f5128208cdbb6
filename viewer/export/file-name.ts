/** The name of a downloaded file: what is shown in it, and on which day. */
import type { GraphIndex } from '../data/graph.js';
import { shorten } from '../data/text/shorten.js';
import type { Frame } from '../state/state.js';

/** Half widths of a caption in a name. */
const COLUMNS = 40;
/** What Windows, macOS or a shell would stumble over. */
const UNFIT = /[\p{C}\p{Z}"*/:<>?\\|'`$&;#%{}~!.,…]+/gu;

/** `fileName(index, { kind: 'actor', node }, new Date(), 'svg')` → `onrecord-actor-罗安德-2026-11-25.svg` */
export function fileName(index: GraphIndex, frame: Frame, day: Date, ending: string): string {
  const about = subjectsOf(index, frame).map((caption) => shorten(caption, COLUMNS).replace(UNFIT, '-'));
  const parts = ['onrecord', frame.kind, ...about.map(trimmed).filter((part) => part !== ''), localDay(day)];
  return `${parts.join('-')}.${ending}`;
}

function subjectsOf({ nodes, articles }: GraphIndex, frame: Frame): string[] {
  const captionOf = (id: string | null): string => (id && nodes.get(id)?.caption) || '';
  switch (frame.kind) {
    case 'whole':
    case 'chains':
      return [];
    case 'article':
      return [articles.get(frame.article)?.headline ?? ''];
    case 'path':
      return [captionOf(frame.node), captionOf(frame.to)];
    default:
      return [captionOf(frame.node)];
  }
}

function trimmed(part: string): string {
  return part.replace(/^-|-$/g, '');
}

function localDay(day: Date): string {
  const [month, date] = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${day.getFullYear()}-${month}-${date}`;
}
