/** What is shown along the time of one clock. */
import { useDesk } from './desk.js';

export function Timeline() {
  const { state, text } = useDesk();
  return <section class="timeline" aria-label={text(`clock.${state.clock}`)} />;
}
