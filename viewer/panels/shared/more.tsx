/** How many rows of a long list are shown, and a button for the next ones. */
import { useDesk } from './desk.js';

interface MoreProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}

export function More({ shown, total, onMore }: MoreProps) {
  const { text } = useDesk();
  if (shown >= total) return null;
  return (
    <p class="more">
      <span class="count">{text('more.shown', { shown, total })}</span>
      <button type="button" class="quiet" onClick={onMore}>
        {text('more.show')}
      </button>
    </p>
  );
}
