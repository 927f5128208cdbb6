/** The canvas in its frame, with its tools and the menu of a node. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { guidesIn, type Places, type Point, placesIn } from '../canvas/layouts/index.js';
import { type CanvasEvents, type CanvasLook, type CanvasView, createCanvasView } from '../canvas/view.js';
import { lookAt, pin, resetCamera, toggleUnfolded } from '../state/arrange.js';
import { clearSelection, select } from '../state/select.js';
import type { Change } from '../state/use-view-state.js';
import { CommunityLegend, useCommunities } from './communities.js';
import { useDesk } from './desk.js';
import { NodeMenu } from './graph-actions.js';
import { GraphTools } from './graph-tools.js';
import { useTidy } from './use-tidy.js';

interface OpenMenu {
  readonly node: string;
  readonly at: Point;
}

export function GraphPane() {
  const { index, shown, state, change, text } = useDesk();
  const { selection, unfolded, camera } = state;
  const frame = useRef<HTMLDivElement>(null);
  const view = useRef<CanvasView | null>(null);
  const [isAvailable, setAvailable] = useState(true);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const tidy = useTidy();
  const places = usePlaces(tidy.places);
  const guides = useMemo(() => guidesIn({ index, shown }, state.frame, places), [index, shown, state.frame, places]);
  const communities = useCommunities();
  const look: CanvasLook = { selection, shown, text, unfolded, camera, places, guides, groups: communities.groups };
  useEffect(() => {
    if (!frame.current) return;
    try {
      const events = { ...eventsFor(change), onMenu: (node: string, at: Point) => setMenu({ node, at }) };
      view.current = createCanvasView(frame.current, index, events, look);
    } catch {
      // No WebGL: the page says so and goes on with the list and the articles.
      setAvailable(false);
    }
    return () => view.current?.remove();
  }, [index, change]);
  useEffect(() => view.current?.show(look), [index, selection, shown, text, unfolded, camera, places, communities]);
  const node = menu && index.nodes.get(menu.node);
  return (
    <section class="graph" aria-label={text('canvas.label')}>
      <div class="canvas" ref={frame} />
      {!isAvailable && <p class="notice">{text('canvas.unavailable')}</p>}
      <CommunityLegend communities={communities.listed} />
      <GraphTools view={view} tidy={tidy} />
      {node && menu && <NodeMenu key={menu.node} node={node} at={menu.at} close={() => setMenu(null)} />}
    </section>
  );
}

/** Where the frame puts its nodes, and over that where the reader put some; null where the slice's own places serve. */
function usePlaces(tidied: Places | null): Places | null {
  const { index, shown, state } = useDesk();
  const { frame, pins } = state;
  const framed = useMemo(() => placesIn({ index, shown }, frame), [index, shown, frame]);
  return useMemo(() => {
    const under = framed ?? tidied;
    return pins.length === 0 ? under : new Map([...(under ?? []), ...pins.map((pin) => [pin.id, pin] as const)]);
  }, [framed, tidied, pins]);
}

function eventsFor(change: Change): Omit<CanvasEvents, 'onMenu'> {
  return {
    onSelect: (chosen) => change((before) => select(before, chosen)),
    onClear: () => change(clearSelection),
    onLook: (camera) => change((before) => (camera ? lookAt(before, camera) : resetCamera(before))),
    onUnfold: (edge) => change((before) => toggleUnfolded(before, edge)),
    onMove: (id, { x, y }) => change((before) => pin(before, { id, x, y })),
  };
}
