/** The canvas above Sigma's own on which words are written, sharp at rest, and moved as one picture while the camera moves. */
import type Sigma from 'sigma';
import type { Point } from '../geometry.js';
import type { SceneEdge, SceneNode } from '../scene.js';

/** Two corners of the picture: where they were and where they are tells how far everything has moved. */
const CORNERS = [
  { x: 0, y: 0 },
  { x: 1, y: 1 },
] as const;

export class LabelLayer {
  readonly context: CanvasRenderingContext2D;
  private readonly canvas: HTMLCanvasElement;
  private written: readonly Point[] = [];

  constructor(private readonly renderer: Sigma<SceneNode, SceneEdge>) {
    this.canvas = renderer.createCanvas('onrecord-labels', {
      afterLayer: 'hoverNodes',
      style: { pointerEvents: 'none' },
    });
    const context = this.canvas.getContext('2d');
    if (!context) throw new Error('this browser has no 2D canvas');
    this.context = context;
    this.canvas.style.transformOrigin = '0 0';
    renderer.on('resize', this.fitToContainer);
    this.fitToContainer();
  }

  /** An empty layer, in place again. */
  clear(): CanvasRenderingContext2D {
    const { width, height } = this.renderer.getDimensions();
    this.canvas.style.transform = '';
    this.context.clearRect(0, 0, width, height);
    this.written = this.corners();
    return this.context;
  }

  /** Words follow the picture unwritten: placing them anew in every frame would be slow, and they would jump about. */
  follow(): void {
    const [before, now] = [this.written, this.corners()];
    const scale = ((now[1]?.x ?? 1) - (now[0]?.x ?? 0)) / ((before[1]?.x ?? 1) - (before[0]?.x ?? 0));
    const x = (now[0]?.x ?? 0) - (before[0]?.x ?? 0) * scale;
    const y = (now[0]?.y ?? 0) - (before[0]?.y ?? 0) * scale;
    this.canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  private corners(): Point[] {
    return CORNERS.map((corner) => this.renderer.framedGraphToViewport(corner));
  }

  private readonly fitToContainer = (): void => {
    const { width, height } = this.renderer.getDimensions();
    const ratio = window.devicePixelRatio;
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    this.canvas.width = width * ratio;
    this.canvas.height = height * ratio;
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
  };
}
