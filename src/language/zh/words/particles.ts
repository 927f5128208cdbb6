/** Particles and other small words between those that tell. */
import { characters } from '../../rule.js';

/** What describes something stands in front of it. */
export const OF = '的';
/** 前市长: the office is over. */
export const FORMER = '前';
/** 某某则称: somebody is set against the one before. */
export const WHEREAS = '则';
/** Whom one has it from stands behind it. */
export const FROM = '从';
/** It puts what is done something to in front of the verb. */
export const TAKING = characters('将把');
/** 把他拘捕: always puts it there. */
export const ALWAYS_TAKING = '把';
/** 会谈由某人主持: whoever sees to it stands behind it. */
export const THROUGH = '由';
/** 召开了, 开过: what is done stands in front of them. */
export const DONE_PARTICLES = characters('了过');
