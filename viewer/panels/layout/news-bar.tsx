/** Says that articles have come in since the page was opened, and shows them when asked: what the reader looks at stays until then. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { failureWords } from '../../i18n/failure.js';
import { useDesk } from '../shared/desk.js';

/** Milliseconds that the outcome stays. */
const STAYS = 6_000;

export function NewsBar() {
  const { news, text } = useDesk();
  const shown = useShownCount();
  const { state, error, show } = news;
  const isOffered = state === 'waiting' || state === 'failed';
  return (
    <div class="news" role="status">
      {state === 'waiting' && <p>{text('news.waiting')}</p>}
      {state === 'coming' && <p>{text('news.coming')}</p>}
      {state === 'failed' && error && <p>{text('news.failed', { reason: failureWords(error, text).words })}</p>}
      {isOffered && (
        <button type="button" onClick={show}>
          {text('news.show')}
        </button>
      )}
      {state === 'none' && shown !== null && <p>{text('news.shown', { count: shown })}</p>}
    </div>
  );
}

/** How many articles the graph holds that has just come, for a while; null when nothing has. */
function useShownCount(): number | null {
  const { index, news } = useDesk();
  const [count, setCount] = useState<number | null>(null);
  const wasComing = useRef(false);
  useEffect(() => {
    if (news.state === 'none' && wasComing.current) setCount(index.slice.articles.length);
    wasComing.current = news.state === 'coming';
  }, [news.state]);
  useEffect(() => {
    if (count === null) return;
    const timer = setTimeout(() => setCount(null), STAYS);
    return () => clearTimeout(timer);
  }, [count]);
  return count;
}
