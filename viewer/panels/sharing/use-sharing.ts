/** Does what the share menu offers, and says for a while how it went. */
import { useEffect, useState } from 'preact/hooks';
import { download } from '../../export/download.js';
import { fileName } from '../../export/file-name.js';
import { type ExportKind, FILE_KINDS } from '../../export/kinds.js';
import { useDesk } from '../shared/desk.js';

export type Sharing = 'link' | 'print' | ExportKind;

/** Milliseconds that a message stays. */
const STAYS = 6_000;

export function useSharing() {
  const { index, shown, drawing, state, text } = useDesk();
  const [told, tell] = useState('');
  useEffect(() => {
    if (told === '') return;
    const timer = setTimeout(() => tell(''), STAYS);
    return () => clearTimeout(timer);
  }, [told]);
  const save = async (kind: ExportKind): Promise<string> => {
    const { exportFile } = await import('../../export/export.js');
    const name = fileName(index, state.frame, new Date(), FILE_KINDS[kind].ending);
    const { places, communities } = drawing;
    const { frame, unfolded } = state;
    const parts = { index, shown, frame, places, groups: communities.groups, unfolded, text };
    download(await exportFile(kind, parts), name);
    return text('share.saved', { name });
  };
  const copy = async (): Promise<string> => {
    await navigator.clipboard.writeText(location.href);
    return text('share.copied');
  };
  const act = (item: Sharing): void => {
    if (item === 'print') {
      print();
      return;
    }
    const done = item === 'link' ? copy() : save(item);
    done.then(tell, (error: unknown) => tell(text('share.failed', { reason: String(error) })));
  };
  return { act, told };
}
