/** What is shown as a table. */
import { ListPane } from './list-pane.js';

export function TablePane() {
  return <ListPane />;
}
