/** Words of company. */
import { words } from '../../rule.js';

/** 与赫某会谈: what stands in front of whoever is in the company. */
export const WITH = words('与 和 同 跟 及 会同 联同 联合 偕同');

/** What joins names to a list. */
export const JOINING = words('、 和 与 及 以及 同 跟 暨 连同 , ，');

/** 两国, 两人: the two that were named last, by what they are. */
export const THE_TWO = {
  country: words('两国 两国政府 两国领导人 两军 双边'),
  person: words('两人 二人 两位领导人 两国元首 两国首脑 两位元首 两国外长 两位总统'),
} as const;

/** 双方: two of whatever kind. */
export const EITHER_SIDE = words('双方 彼此');
