/** Refines the layout in a worker on request and shows it on the way. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Places } from '../../canvas/layouts/index.js';
import type { TidyProgress, TidyRequest } from '../../canvas/tidy/message.js';
import workerUrl from '../../canvas/tidy/worker.js?worker&url';
import type { Desk } from '../shared/desk.js';
import type { Tidy } from './drawing.js';

export function useTidy(desk: Omit<Desk, 'drawing'>): Tidy {
  const { index, source } = desk;
  const [places, setPlaces] = useState<Places | null>(null);
  const worker = useRef<Worker | null>(null);
  const [isRunning, setRunning] = useState(false);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setRunning(false);
  }, []);
  useEffect(() => {
    setPlaces(null);
    return stop;
  }, [index, stop]);
  const start = (): void => {
    stop();
    worker.current = startWorker();
    worker.current.addEventListener('message', ({ data }: MessageEvent<TidyProgress>) => {
      setPlaces(new Map(data.places.map(([id, x, y]) => [id, { x, y }])));
      if (data.isLast) stop();
    });
    worker.current.postMessage(requestOf(desk, places));
    setRunning(true);
  };
  return { places, isRunning, start: source.kind === 'server' ? start : null };
}

function requestOf({ index, shown, state }: Omit<Desk, 'drawing'>, places: Places | null): TidyRequest {
  const pins = new Map(state.pins.map((pin) => [pin.id, pin]));
  const nodes = index.slice.nodes.filter(({ id }) => shown.nodes.has(id));
  return {
    nodes: nodes.map(({ id, x, y, size }) => ({
      id,
      x,
      y,
      size,
      ...places?.get(id),
      ...pins.get(id),
      fixed: pins.has(id),
    })),
    edges: index.slice.edges.filter(({ id }) => shown.edges.has(id)).map(({ from, to }) => [from, to]),
  };
}

interface ScriptPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** The page's security policy takes addresses of scripts only from a policy; ours lets one file pass, its own. */
function startWorker(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const own: ScriptPolicy = {
    createScriptURL: (url) => {
      if (url === workerUrl) return url;
      throw new TypeError(`${url} is no script of this page`);
    },
  };
  policy ??= trustedTypes ? trustedTypes.createPolicy('onrecord-worker', own) : own;
  return new Worker(policy.createScriptURL(workerUrl), { type: 'module' });
}
