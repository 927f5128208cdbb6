/** Questions to the store, and their answers. */
import { useDesk } from './desk.js';

export function AskPane() {
  const { text } = useDesk();
  return <section class="ask" aria-label={text('tab.ask')} />;
}
