/** Holds the state and keeps it in step with the page's address: back and forward walk through the selections. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { preferredLanguage } from '../i18n/text.js';
import { type Entry, isNewEntry, placeOf } from './place.js';
import { initialState, type ViewState } from './state.js';
import { fromHash, toHash } from './url.js';

export type Transition = (state: ViewState) => ViewState;
export type Change = (transition: Transition) => void;

export interface ViewStateHold {
  readonly state: ViewState;
  readonly change: Change;
  /** The hash that leads to a state. */
  readonly address: (state: ViewState) => string;
}

export function useViewState(): ViewStateHold {
  const [initial] = useState(() => initialState(preferredLanguage(navigator.languages)));
  const [state, setState] = useState(() => fromHash(location.hash, initial));
  const entered = useRef<Entry | null>(null);
  useEffect(() => {
    const follow = (): void => {
      entered.current = null;
      setState(fromHash(location.hash, initial));
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [initial]);
  const change = useCallback<Change>(
    (transition) => {
      const before = fromHash(location.hash, initial);
      const after = transition(before);
      if (toHash(after, initial) === toHash(before, initial)) return;
      const url = `${location.pathname}${location.search}${toHash(after, initial)}`;
      const place = placeOf(before, after);
      if (place !== null && isNewEntry(entered.current, place, performance.now())) {
        history.pushState(null, '', url);
      } else history.replaceState(null, '', url);
      if (place !== null) entered.current = { place, at: performance.now() };
      setState(after);
    },
    [initial],
  );
  const address = useCallback((other: ViewState) => toHash(other, initial) || '#', [initial]);
  return { state, change, address };
}
