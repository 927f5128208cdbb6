/** Letters of the Latin script within Chinese text. */
import { characters } from '../../rule.js';

export const LATIN_LETTERS = characters('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
