/** Where the canvas looks: tells moving from rest, the reader's moves from our own, and keeps the state's camera and Sigma's in step. */
import { rounded } from '../../graph/model/rounded.js';
import type { Camera } from '../state/state.js';
import { frameOf, type Point } from './geometry.js';
import type { Renderer } from './in-view.js';
import type { Projection } from './projection.js';
import type { Stage } from './stage.js';

const WHOLE: Camera = { x: 0.5, y: 0.5, ratio: 1 };
/** Milliseconds without a move after which the picture is at rest, unless the machine is so slow that frames are further apart. */
const REST = 130;
const FRAMES_AT_REST = 2.5;
const LONGEST_REST = 1_500;
/** Closer than this, what is brought into view would stand without its surroundings. */
const LEAST_REACH = 0.25;

export class Gaze {
  /** What the state knows of where the picture is looked at. */
  told: Camera | null = null;
  private timer = 0;
  private isOurs = false;
  private lastFrame = 0;
  private frameTook = 0;

  constructor(
    private readonly renderer: Renderer,
    private readonly stage: Stage,
    private readonly projection: () => Projection,
    /** Called with where the reader looks now, once they have stopped moving. */
    private readonly onLook: (camera: Camera | null) => void,
  ) {
    renderer.getCamera().on('updated', this.move);
    renderer.on('afterRender', this.clockFrame);
  }

  /** Looks where the state says, at once. */
  restore(camera: Camera | null): void {
    this.isOurs = true;
    this.told = camera;
    this.renderer.getCamera().setState(this.projection().toSigma(camera ?? WHOLE));
  }

  /** Frames these nodes, given in Sigma's own units; none means the whole picture. */
  frame(nodes: readonly Point[]): void {
    const { x, y, reach } = frameOf(nodes);
    this.turn(nodes.length === 0 ? WHOLE : { x, y, ratio: Math.max(0.1, reach * 1.15) });
  }

  /** Comes nearer until these nodes fill a good part of the view, without being told to the state. */
  bringIntoView(nodes: readonly Point[]): void {
    if (nodes.length === 0) return;
    const { x, y, reach } = frameOf(nodes);
    const ratio = Math.min(this.renderer.getCamera().getState().ratio, Math.max(LEAST_REACH, reach * 1.7));
    this.isOurs = true;
    this.turn({ x, y, ratio: Math.max(ratio, reach * 1.3) });
  }

  zoom(factor: number): void {
    void this.renderer.getCamera().animatedZoom({ factor, duration: duration() });
  }

  /** By parts of the pane. */
  pan(right: number, down: number): void {
    const { width, height } = this.renderer.getDimensions();
    const { x, y } = this.renderer.viewportToFramedGraph({ x: width * (0.5 + right), y: height * (0.5 + down) });
    this.turn({ ...this.renderer.getCamera().getState(), x, y });
  }

  /** The picture as it is, to be picked from at once. */
  settle(): void {
    clearTimeout(this.timer);
    if (!this.stage.isMoving) return;
    this.stage.isMoving = false;
    this.renderer.scheduleRender();
    // A camera that the state holds is kept true; one that it does not, only the reader puts there.
    if (!this.isOurs || this.told !== null) this.tell();
    this.isOurs = false;
  }

  remove(): void {
    clearTimeout(this.timer);
  }

  private tell(): void {
    this.told = this.camera();
    this.onLook(this.told);
  }

  /** Null for the whole picture. */
  private camera(): Camera | null {
    const camera = this.projection().fromSigma(this.renderer.getCamera().getState());
    const isWhole = (['x', 'y', 'ratio'] as const).every((key) => Math.abs(camera[key] - WHOLE[key]) < 1e-4);
    return isWhole ? null : asKept(camera);
  }

  private turn(camera: Camera): void {
    void this.renderer.getCamera().animate(camera, { duration: duration() });
  }

  private readonly move = (): void => {
    if (!this.stage.isMoving) this.lastFrame = performance.now();
    this.stage.isMoving = true;
    this.waitForRest();
  };

  private waitForRest(): void {
    clearTimeout(this.timer);
    const rest = Math.min(LONGEST_REST, Math.max(REST, this.frameTook * FRAMES_AT_REST));
    this.timer = window.setTimeout(this.rest, rest);
  }

  private readonly clockFrame = (): void => {
    const now = performance.now();
    this.frameTook = this.stage.isMoving ? now - this.lastFrame : 0;
    this.lastFrame = now;
    if (this.stage.isMoving) this.waitForRest();
  };

  private readonly rest = (): void => {
    if (this.renderer.getCamera().isAnimated()) this.move();
    else this.settle();
  };
}

/** One millisecond where motion is unwanted: Sigma divides by the duration. */
function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 250;
}

/** As the address keeps it. */
function asKept({ x, y, ratio }: Camera): Camera {
  return { x: rounded(x, 4), y: rounded(y, 4), ratio: rounded(ratio, 4) };
}
