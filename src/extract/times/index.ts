/** The door of times. */
export { type FindTimesOptions, findTimes } from './find.js';
export { timesStep } from './step.js';
