/** The canvas in its frame, with its tools and the menu of a node. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { guidesIn, type Point } from '../../canvas/layouts/index.js';
import { type CanvasEvents, type CanvasLook, type CanvasView, createCanvasView } from '../../canvas/view.js';
import { lookAt, pin, resetCamera, toggleUnfolded } from '../../state/arrange.js';
import { clearSelection, select } from '../../state/select.js';
import type { Frame } from '../../state/state.js';
import type { Change } from '../../state/use-view-state.js';
import { useDesk } from '../shared/desk.js';
import { CommunityLegend } from './communities.js';
import { NodeMenu } from './graph-actions.js';
import { GraphTools } from './graph-tools.js';

interface OpenMenu {
  readonly node: string;
  readonly at: Point;
}

export function GraphPane() {
  const { index, shown, drawing, state, change, text } = useDesk();
  const { selection, unfolded, camera } = state;
  const { places, communities } = drawing;
  const frame = useRef<HTMLDivElement>(null);
  const view = useRef<CanvasView | null>(null);
  const [isAvailable, setAvailable] = useState(true);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const guides = useMemo(() => guidesIn({ index, shown }, state.frame, places), [index, shown, state.frame, places]);
  const subjects = useMemo(() => subjectsOf(state.frame), [state.frame]);
  const { groups } = communities;
  const narrowing = JSON.stringify([state.filters, state.clock, state.brush, state.frame]);
  const look: CanvasLook = { selection, shown, narrowing, text, unfolded, subjects, camera, places, guides, groups };
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
  useEffect(
    () => view.current?.show(look),
    [index, selection, shown, text, unfolded, subjects, camera, places, groups],
  );
  const node = menu && index.nodes.get(menu.node);
  return (
    <section class="graph" aria-label={text('canvas.label')}>
      <div class="canvas" ref={frame} />
      {!isAvailable && <p class="notice">{text('canvas.unavailable')}</p>}
      <CommunityLegend communities={communities.listed} />
      <GraphTools view={view} />
      {node && menu && <NodeMenu key={menu.node} node={node} at={menu.at} close={() => setMenu(null)} />}
    </section>
  );
}

function subjectsOf(frame: Frame): string[] {
  if (!('node' in frame)) return [];
  return frame.kind === 'path' && frame.to !== null ? [frame.node, frame.to] : [frame.node];
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
