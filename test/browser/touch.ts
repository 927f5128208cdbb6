/** Fingers on the page, as the browser itself gets them from a screen. */
import type { CDPSession, Page } from 'playwright-core';
import type { Place } from './pixels.js';

export class Fingers {
  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** Puts down one finger at each place. */
  down(...places: readonly Place[]): Promise<void> {
    return this.dispatch('touchStart', places);
  }

  move(...places: readonly Place[]): Promise<void> {
    return this.dispatch('touchMove', places);
  }

  up(): Promise<void> {
    return this.dispatch('touchEnd', []);
  }

  /** All fingers go from where the first places are to the last in steps, as no hand leaps. */
  async stroke(from: readonly Place[], to: readonly Place[], steps = 6): Promise<void> {
    await this.down(...from);
    for (let step = 1; step <= steps; step += 1) {
      await this.move(...from.map((place, finger) => between(place, to[finger] ?? place, step / steps)));
    }
    await this.up();
  }

  private async dispatch(type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]): Promise<void> {
    const touchPoints = places.map(([x, y], id) => ({ x, y, id }));
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}

/** `share` from 0 to 1. */
export function between(from: Place, to: Place, share: number): Place {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
