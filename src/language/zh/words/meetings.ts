/** Words for meeting somebody. */
import { words } from '../../rule.js';

/** 会见外长: whoever is met stands behind the verb. */
export const MEETS = words(`
  会见 接见 召见 约见 会晤 晤 觐见 晋见 谒见 拜会 拜见 宴请 款待 接待 迎接 密会 急见 再会 致电`);

/** The tagger cuts it, and takes its last character for a verb. */
export const PRESS_CONFERENCE = '记者会';
