/** The forms of the canvas as paths round the origin, of radius 1, y downwards. */
import type { Shape } from '../canvas/shape.js';

const circle = (r: number): string => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** Filled by the even-odd rule: what is inside an even number of outlines is hollow. */
export const FORM_PATHS: Readonly<Record<Shape, string>> = {
  person: circle(0.94),
  organization: circle(0.94) + circle(0.75) + circle(0.35),
  country: 'M-.497-.86H.497L.993 0 .497 .86H-.497L-.993 0Z',
  group: circle(0.94) + circle(0.6),
  statement:
    'M-.58-.82H.58A.24 .24 0 0 1 .82-.58V.58A.24 .24 0 0 1 .58 .82H-.58A.24 .24 0 0 1-.82 .58V-.58A.24 .24 0 0 1-.58-.82Z',
  event: 'M0-1.05 1.05 0 0 1.05-1.05 0Z',
  place: 'M-.9-.52H.9L0 1.04Z',
};

/** Lines must not show through a hollow form. */
export const HOLLOW: ReadonlySet<Shape> = new Set(['organization', 'group']);
