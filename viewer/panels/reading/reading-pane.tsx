/** What is being read: the selection with its article, an article for its own sake, or everything shown as a list. */
import type { Selection } from '../../state/state.js';
import { ListPane } from '../finding/list-pane.js';
import { useDesk } from '../shared/desk.js';
import { ArticlePane } from './article/article-pane.js';
import { DetailsPane } from './details-pane.js';
import { ReaderPane } from './reader-pane.js';
import { useEvidence } from './use-evidence.js';

export function ReadingPane() {
  const { selection, reading } = useDesk().state;
  if (selection) return <SelectionPanes selection={selection} />;
  return reading === null ? <ListPane /> : <ReaderPane article={reading} />;
}

function SelectionPanes({ selection }: { readonly selection: Selection }) {
  const evidence = useEvidence(selection);
  return (
    <>
      <DetailsPane evidence={evidence} />
      <ArticlePane selection={selection} evidence={evidence} />
    </>
  );
}
