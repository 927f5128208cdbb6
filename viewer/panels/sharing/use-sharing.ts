/** Does what the share menu offers, and says for a while how it went. */
import { useEffect, useState } from 'preact/hooks';
import { LoadError } from '../../data/load.js';
import { download } from '../../export/download.js';
import { fileName } from '../../export/file-name.js';
import { type ExportKind, FILE_KINDS } from '../../export/kinds.js';
import { failureWords } from '../../i18n/failure.js';
import { useDesk } from '../shared/desk.js';
import { copyText } from './copy-text.js';

export type Sharing = 'link' | 'print' | 'page' | ExportKind;

/** Milliseconds that a message stays. */
const STAYS = 6_000;

export function useSharing() {
  const { source, index, shown, drawing, state, text } = useDesk();
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
    if (!(await copyText(location.href))) throw new Error(text('citation.failed'));
    return text('share.copied');
  };
  const savePage = async (): Promise<string> => {
    tell(text('share.making'));
    const name = fileName(index, { kind: 'whole' }, new Date(), 'html');
    download(await source.page(), name);
    return text('share.saved', { name });
  };
  const act = (item: Sharing): void => {
    if (item === 'print') {
      print();
      return;
    }
    const done = item === 'link' ? copy() : item === 'page' ? savePage() : save(item);
    done.then(tell, (error: unknown) => tell(text('share.failed', { reason: reasonOf(error) })));
  };
  const reasonOf = (error: unknown): string =>
    error instanceof LoadError
      ? failureWords(error, text).words
      : error instanceof Error
        ? error.message
        : String(error);
  return { act, told };
}
