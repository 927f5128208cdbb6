/** Runs what is asked, one thing at a time, and keeps the last answer for a reader who comes back to it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../graph/model/index.js';
import { valuesOf } from '../../console/parameters.js';
import { type LoadError, toLoadError } from '../../data/load.js';
import type { AskedStore } from '../../data/source.js';
import type { Asked } from '../../state/state.js';

export type Outcome =
  | { readonly state: 'none' | 'running' | 'stopped' }
  | { readonly state: 'failed'; readonly error: LoadError }
  | { readonly state: 'answered'; readonly answer: Answer };

const NONE: Outcome = { state: 'none' };
let last: { readonly asked: string; readonly outcome: Outcome } | null = null;

export interface Asking {
  readonly outcome: Outcome;
  readonly run: (asked: Asked) => void;
  readonly stop: () => void;
}

/** The outcome is that of `asked`; of anything else there is none. */
export function useAnswer(store: AskedStore, asked: Asked | null): Asking {
  const key = JSON.stringify(asked);
  const [settled, settle] = useState(last);
  const running = useRef<AbortController | null>(null);
  const run = useCallback(
    (next: Asked): void => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const keep = (outcome: Outcome): void => {
        if (running.current !== controller) return;
        last = { asked: JSON.stringify(next), outcome };
        settle(last);
      };
      keep({ state: 'running' });
      answerOf(store, next, controller.signal).then(
        (answer) => keep({ state: 'answered', answer }),
        (error: unknown) =>
          keep(controller.signal.aborted ? { state: 'stopped' } : { state: 'failed', error: toLoadError(error) }),
      );
    },
    [store],
  );
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);
  return { outcome: settled?.asked === key ? settled.outcome : NONE, run, stop };
}

function answerOf(store: AskedStore, asked: Asked, signal: AbortSignal): Promise<Answer> {
  const { parameters } = asked;
  if (asked.kind === 'cypher') return store.query({ cypher: asked.cypher, parameters: valuesOf(parameters) }, signal);
  return store.ask(asked.name, { parameters: { ...parameters } }, signal);
}
