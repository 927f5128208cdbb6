/** How people and bodies are counted. */
import { characters, words } from '../../rule.js';

/** In either width. */
export const FIGURES = characters('0123456789０１２３４５６７８９');

/** Numbers and vague numbers in characters, of one character. */
export const NUMERALS = characters('一二两三四五六七八九十百千万数几多');
/** Those up to ten, and what may be the second character of such a number. */
export const UP_TO_TEN = characters('一二两三四五六七八九十几数多');
export const BEHIND_TEN = characters('一二三四五六七八九十余多');
/** Of no definite number. */
export const VAGUE = characters('多几数');

/** Measure words for people, and for bodies and troops. */
export const OF_PEOPLE = characters('名位');
export const OF_BODIES = characters('家支');

/** 至少三名, 其中一名: what stands in front of a number. */
export const ABOUT = words('至少 约 近 逾 超过 超 共 另外 另 其中 该');

/** Point at one or at several without a number. */
export const POINTERS = characters('这那该某另');

/** 官员们. */
export const PLURAL = '们';
