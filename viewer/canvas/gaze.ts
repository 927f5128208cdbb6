/** Where the canvas looks: tells moving from rest, the reader's moves from our own, and keeps the state's camera and Sigma's in step. */
import { rounded } from '../../graph/model/rounded.js';
import type { Camera } from '../state/state.js';
import { frameOf, type Point } from './geometry.js';
import type { Renderer } from './in-view.js';
import { type Projection, WHOLE } from './projection.js';
import type { Stage } from './stage.js';

/** Milliseconds without a move after which the picture is at rest, unless the machine is so slow that frames are further apart. */
const REST = 130;
const FRAMES_AT_REST = 2.5;
const LONGEST_REST = 1_500;
/** Closer than this, what is brought into view would stand without its surroundings. */
const LEAST_REACH = 0.25;

export class Gaze {
  /** What the state knows of where the picture is looked at. */
  told: Camera | null = null;
  /** Where a state looks that holds no camera: at all that is shown. */
  home: Camera = WHOLE;
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
    const wanted = this.projection().toSigma(camera ?? this.home);
    this.isOurs ||= !this.isAt(wanted);
    this.told = camera;
    this.renderer.getCamera().setState(wanted);
  }

  /** Looks at all that is shown, as the reader asks. */
  goHome(): void {
    this.isOurs = false;
    this.turn(this.projection().toSigma(this.home));
  }

  /** The same where the state asks for it, which then needs not be told. */
  followHome(): void {
    this.isOurs ||= !this.isAt(this.projection().toSigma(this.home));
    this.told = null;
    this.turn(this.projection().toSigma(this.home));
  }

  /** A camera that is there already will not move, and so come to no rest. */
  private isAt(camera: Camera): boolean {
    return isSame(this.renderer.getCamera().getState(), camera);
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
    this.isOurs = false;
    void this.renderer.getCamera().animatedZoom({ factor, duration: duration() });
  }

  /** By parts of the pane. */
  pan(right: number, down: number): void {
    this.isOurs = false;
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

  /** Null for all that is shown. */
  private camera(): Camera | null {
    const camera = this.projection().fromSigma(this.renderer.getCamera().getState());
    return isSame(camera, this.home) ? null : asKept(camera);
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

function isSame(one: Camera, other: Camera): boolean {
  return (['x', 'y', 'ratio'] as const).every((key) => Math.abs(one[key] - other[key]) < 1e-4);
}

/** As the address keeps it. */
function asKept({ x, y, ratio }: Camera): Camera {
  return { x: rounded(x, 4), y: rounded(y, 4), ratio: rounded(ratio, 4) };
}
