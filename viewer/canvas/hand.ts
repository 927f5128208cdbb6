/** The reader's hand on nodes: dragged to a place with the mouse, held or right-clicked for a menu. */
import type { Point } from './geometry.js';
import type { Renderer } from './in-view.js';

export interface HandEvents {
  /** `point` is in pixels of the canvas. */
  readonly onMenu: (node: string, point: Point) => void;
  /** `place` is in units of the scene. */
  readonly onMove: (node: string, place: Point) => void;
}

/** Pixels: less is a trembling hand. */
const SLACK = { mouse: 4, touch: 10 } as const;
/** Milliseconds. */
const LONG_PRESS = 500;

interface Held {
  readonly node: string;
  readonly at: Point;
  readonly by: 'mouse' | 'touch';
  isDragged: boolean;
}

interface HandEvent extends Point {
  readonly original: Event;
  readonly preventSigmaDefault: () => void;
}

export class Hand {
  private held: Held | null = null;
  private timer = 0;
  private isSwallowing = false;

  constructor(
    private readonly renderer: Renderer,
    private readonly events: HandEvents,
  ) {
    renderer.on('downNode', ({ node, event }) => this.take(node, event));
    renderer.on('downStage', () => this.letGo());
    renderer.on('moveBody', ({ event }) => this.move(event));
    renderer.on('rightClickNode', ({ node, event }) => this.menu(node, event));
    renderer.getMouseCaptor().on('mouseup', () => this.put());
    renderer.getTouchCaptor().on('touchup', () => this.put());
  }

  /** Whether the click that just came only ended a drag or a long press. */
  swallowsClick(): boolean {
    const swallows = this.isSwallowing;
    this.isSwallowing = false;
    return swallows;
  }

  remove(): void {
    clearTimeout(this.timer);
  }

  private take(node: string, event: HandEvent): void {
    this.letGo();
    const by = 'touches' in event.original ? 'touch' : 'mouse';
    if (by === 'mouse' && (event.original as MouseEvent).button !== 0) return;
    this.held = { node, at: { x: event.x, y: event.y }, by, isDragged: false };
    if (by === 'touch') this.timer = window.setTimeout(() => this.press(node, event), LONG_PRESS);
  }

  private move(event: HandEvent): void {
    const { held } = this;
    if (!held) return;
    held.isDragged ||= Math.hypot(event.x - held.at.x, event.y - held.at.y) > SLACK[held.by];
    if (held.isDragged && held.by === 'touch') this.letGo();
    if (held.by === 'touch') return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (held.isDragged) this.renderer.getGraph().mergeNodeAttributes(held.node, this.renderer.viewportToGraph(event));
  }

  private put(): void {
    const { held } = this;
    if (held?.isDragged) {
      const { x, y } = this.renderer.getGraph().getNodeAttributes(held.node);
      this.isSwallowing = true;
      this.events.onMove(held.node, { x, y });
    }
    this.held = null;
    clearTimeout(this.timer);
  }

  private press(node: string, at: Point): void {
    this.letGo();
    this.isSwallowing = true;
    this.events.onMenu(node, { x: at.x, y: at.y });
  }

  private menu(node: string, event: HandEvent): void {
    event.original.preventDefault();
    this.events.onMenu(node, { x: event.x, y: event.y });
  }

  private letGo(): void {
    this.held = null;
    this.isSwallowing = false;
    clearTimeout(this.timer);
  }
}
