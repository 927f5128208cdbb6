/** What is being read: the selection with its article, or everything that is shown as a list. */
import { ArticlePane } from './article-pane.js';
import { useDesk } from './desk.js';
import { DetailsPane } from './details-pane.js';
import { ListPane } from './list-pane.js';

export function ReadingPane() {
  const { selection } = useDesk().state;
  if (!selection) return <ListPane />;
  return (
    <>
      <DetailsPane />
      <ArticlePane selection={selection} />
    </>
  );
}
