/** The canvas: the picture with its words over it, and what the reader's pointer and keyboard do to it. */
import type { GraphIndex } from '../data/graph.js';
import type { Selection } from '../state/state.js';
import { Gaze } from './gaze.js';
import type { Point } from './geometry.js';
import { Hand } from './hand.js';
import { discOf, isShown, type Renderer } from './in-view.js';
import { listenToKeys } from './keys.js';
import type { EdgeLabel, PlacedGuide } from './labels/label.js';
import { LabelLayer } from './labels/label-layer.js';
import { drawLabels, RING } from './labels/labels.js';
import type { CanvasEvents, CanvasLook, CanvasView } from './look.js';
import { Picture } from './picture.js';
import { Spoken } from './spoken.js';
import { watchSurroundings } from './surroundings.js';
import { Walk } from './walk.js';

export type { CanvasEvents, CanvasLook, CanvasView } from './look.js';

/** Throws when the browser offers no WebGL. */
export function createCanvasView(
  container: HTMLElement,
  index: GraphIndex,
  events: CanvasEvents,
  look: CanvasLook,
): CanvasView {
  return new SigmaView(container, index, events, look);
}

/** While the picture moves, words are placed anew so many milliseconds apart, if that takes no longer than `CHEAP`. */
const ANEW = 240;
const CHEAP = 8;

/** Where words at the upper edge have their middle. */
const TOP = 18;

class SigmaView implements CanvasView {
  private readonly picture: Picture;
  private readonly renderer: Renderer;
  private readonly labels: LabelLayer;
  private readonly gaze: Gaze;
  private readonly hand: Hand;
  private readonly spoken: Spoken;
  private readonly walk: Walk;
  private readonly stopWatching: () => void;
  private pointed: Selection | null = null;
  private edgeLabels: readonly EdgeLabel[] = [];
  private mustComeIntoView: boolean;
  /** What was last chosen on the canvas itself, and so is in view. */
  private picked: Selection | null = null;
  private written = { at: 0, took: 0 };

  constructor(
    private readonly container: HTMLElement,
    private readonly index: GraphIndex,
    private readonly events: CanvasEvents,
    private look: CanvasLook,
  ) {
    this.picture = new Picture(container, index, look);
    this.renderer = this.picture.renderer;
    this.labels = new LabelLayer(this.renderer);
    this.gaze = new Gaze(this.renderer, this.picture.stage, () => this.picture.projection, events.onLook);
    this.hand = new Hand(this.renderer, {
      onMenu: (node, point) => events.onMenu(node, this.inWindow(point)),
      onMove: (node, place) => events.onMove(node, this.picture.projection.toLayout(place)),
    });
    this.spoken = new Spoken(container);
    this.spoken.speak(look.text);
    this.walk = new Walk(index);
    this.renderer.on('afterRender', this.drawOver);
    this.listen();
    this.stopWatching = watchSurroundings(container, {
      onResize: this.resize,
      onTheme: () => this.picture.repaint(),
    });
    this.mustComeIntoView = look.selection !== null && look.camera === null;
    this.gaze.home = this.picture.home();
    this.gaze.restore(look.camera);
    this.refocus();
  }

  show(look: CanvasLook): void {
    const before = this.look;
    this.look = look;
    const isNew = look.selection !== null && look.selection.id !== before.selection?.id;
    if (isNew || look.selection === null) this.pointed = this.walk.forget();
    const hasMoved = this.picture.show(look);
    const hasTurned = JSON.stringify(look.camera) !== JSON.stringify(this.gaze.told);
    const isNarrowed = look.narrowing !== before.narrowing;
    if (isNarrowed || hasMoved) this.gaze.home = this.picture.home();
    if (hasMoved || (hasTurned && !(isNarrowed && look.camera === null))) this.gaze.restore(look.camera);
    else if (isNarrowed && look.camera === null) this.gaze.followHome();
    this.mustComeIntoView ||= isNew && !hasTurned && look.selection?.id !== this.picked?.id;
    this.spoken.speak(look.text);
    this.refocus();
  }

  fit(): void {
    this.gaze.goHome();
  }

  zoom(factor: number): void {
    this.gaze.zoom(factor);
  }

  remove(): void {
    this.stopWatching();
    this.gaze.remove();
    this.hand.remove();
    this.renderer.kill();
  }

  private listen(): void {
    const { renderer, events, container } = this;
    // Nothing can be picked from a picture that moves.
    container.addEventListener('pointerdown', () => this.gaze.settle(), { capture: true });
    renderer.on('clickNode', ({ node }) => this.click(() => this.pick({ kind: 'node', id: node })));
    renderer.on('clickEdge', ({ edge, event }) => this.click(() => this.clickEdge(edge, this.labelAt(event))));
    renderer.on('clickStage', ({ event }) => this.click(() => this.clickStage(this.labelAt(event))));
    renderer.on('doubleClickEdge', ({ edge, event }) => {
      event.preventSigmaDefault();
      this.unfold(edge);
    });
    renderer.on('enterNode', ({ node }) => this.point({ kind: 'node', id: node }));
    renderer.on('enterEdge', ({ edge }) => this.point({ kind: 'edge', id: edge }));
    renderer.on('leaveNode', () => this.point(null));
    renderer.on('leaveEdge', () => this.point(null));
    listenToKeys(container, {
      pan: (right, down) => this.gaze.pan(right, down),
      zoom: (factor) => this.gaze.zoom(factor),
      fit: () => this.fit(),
      walk: (step) => this.step(step),
      choose: () => this.pointed && events.onSelect(this.pointed),
      menu: () => this.openMenu(),
      unfold: () => this.look.selection?.kind === 'edge' && this.unfold(this.look.selection.id),
    });
  }

  private click(act: () => void): void {
    if (!this.hand.swallowsClick()) act();
  }

  private clickEdge(edge: string, label: EdgeLabel | undefined): void {
    if (label?.isBundle && label.edge === edge) this.unfold(edge);
    else this.pick({ kind: 'edge', id: label?.edge ?? edge });
  }

  private clickStage(label: EdgeLabel | undefined): void {
    if (label) this.clickEdge(label.edge, label);
    else this.events.onClear();
  }

  private labelAt({ x, y }: { x: number; y: number }): EdgeLabel | undefined {
    return this.edgeLabels.find((box) => Math.abs(x - box.x) <= box.width / 2 && Math.abs(y - box.y) <= box.height / 2);
  }

  private unfold(edge: string): void {
    const scene = this.renderer.getGraph();
    const line = scene.findEdge((_id, { bundle }) => bundle.includes(edge));
    const data = line === undefined ? undefined : scene.getEdgeAttributes(line);
    if (data && (data.place || data.bundle.length > 1)) this.events.onUnfold(data.place?.first ?? line ?? edge);
  }

  private pick(selection: Selection): void {
    this.picked = selection;
    this.events.onSelect(selection);
  }

  private point(target: Selection | null): void {
    this.pointed = target;
    this.container.style.cursor = target ? 'pointer' : '';
    this.refocus();
  }

  private step(step: 1 | -1): void {
    const { selection, shown, text } = this.look;
    const found = this.walk.step(shown, selection, step);
    if (!found) {
      this.spoken.say(text('canvas.nowhere'));
      return;
    }
    this.pointed = { kind: 'node', id: found.node };
    this.spoken.say(this.walk.describe(found, text));
    this.mustComeIntoView ||= !this.isInView(found.node);
    this.refocus();
  }

  private isInView(node: string): boolean {
    const { width, height } = this.renderer.getDimensions();
    const { x, y } = discOf(this.renderer, node);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  }

  private openMenu(): void {
    const target = this.pointed ?? this.look.selection;
    if (target?.kind === 'node' && isShown(this.renderer, target.id)) {
      this.events.onMenu(target.id, this.inWindow(discOf(this.renderer, target.id)));
    }
  }

  private inWindow({ x, y }: Point): Point {
    const { left, top } = this.container.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }

  private refocus(): void {
    const { index, look, pointed } = this;
    const isThere = pointed && (pointed.kind === 'node' ? index.nodes : index.edges).has(pointed.id);
    const { selection, subjects, shown } = look;
    // What everything shown is about, or what the filters took away, leaves nothing faint.
    const isApart = selection?.kind === 'node' && (subjects.includes(selection.id) || !shown.nodes.has(selection.id));
    this.picture.focusOn(isThere ? pointed : isApart ? null : selection);
  }

  private readonly resize = (): void => {
    this.renderer.resize();
    if (!this.picture.reshape()) {
      this.renderer.scheduleRender();
      return;
    }
    this.gaze.home = this.picture.home();
    if (this.look.camera === null) this.gaze.restore(null);
  };

  private readonly drawOver = (): void => {
    const { isMoving } = this.picture.stage;
    const { at, took } = this.written;
    const now = performance.now();
    if (isMoving && (took > CHEAP || now - at < ANEW)) {
      this.labels.follow();
      return;
    }
    this.write();
    if (this.written.at === 0) performance.mark('onrecord:drawn');
    this.written = { at: now, took: performance.now() - now };
    // Only now are the positions those of the picture.
    if (this.mustComeIntoView) this.gaze.bringIntoView(this.picture.placesOf(this.picture.focus?.nodes ?? []));
    this.mustComeIntoView = false;
  };

  private write(): void {
    const { palette, focus } = this.picture;
    const { text, shown, selection } = this.look;
    const target = this.pointed ?? selection;
    const first = target?.kind === 'node' ? target.id : null;
    const isShownEdge = (edge: string): boolean => shown.edges.has(edge);
    const language = document.documentElement.lang;
    const setting = { palette, text, language, focus, first, guides: this.guides(), isShownEdge };
    this.edgeLabels = drawLabels(this.renderer, this.labels.clear(), setting);
    this.drawRing();
  }

  private guides(): PlacedGuide[] {
    const { guides, text } = this.look;
    return guides.map(({ words, at, isOnTop }) => {
      const { x, y } = this.renderer.graphToViewport(this.picture.projection.toScene(at));
      return { words: 'day' in words ? words.day : text(words.key), x, y: isOnTop ? TOP : y };
    });
  }

  private drawRing(): void {
    const { selection, shown } = this.look;
    if (selection?.kind !== 'node' || !shown.nodes.has(selection.id)) return;
    const { x, y, radius } = discOf(this.renderer, selection.id);
    const { context } = this.labels;
    context.lineWidth = 2;
    context.strokeStyle = this.picture.palette.ink;
    context.beginPath();
    context.arc(x, y, radius + RING, 0, 2 * Math.PI);
    context.stroke();
  }
}
