/** Pronouns, and what they tell of whom they mean. */
import { characters, words } from '../../rule.js';

/** Longer ones first. */
export const PRONOUNS: Readonly<Record<string, 'many' | 'male' | 'female' | 'any'>> = {
  他们: 'many',
  她们: 'many',
  他: 'male',
  她: 'female',
  该男子: 'male',
  该女子: 'female',
  其: 'any',
};

/** Of persons that have been named. */
export const PERSONAL = characters('他她它');
/** 其外甥某人: whose relative the name is. */
export const OWN_KIN = words('其 该 自己');

/** 他本人, 他等: still the one whom the pronoun means. */
export const BESIDE_PRONOUN = words('本人 等 自己');

const TOLD_AT_ONCE = words('他们 她们 我们 他 她 我 大家');
/** Whom a verb of telling may have behind it, with a mark to follow or without one. */
export const TOLD_PRONOUNS = { marked: [...TOLD_AT_ONCE, ...words('对方 自己')], atOnce: TOLD_AT_ONCE };

/** Whoever speaks. */
export const FIRST_PERSON = words('我 我们 本人 自己 我方 咱们 吾');
/** A person who has been told of. */
export const THIRD_PERSON = words('他 她 其');
