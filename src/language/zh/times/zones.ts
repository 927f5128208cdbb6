/** Words that say in whose time the rest is: 北京时间, 格林尼治时间, 当地时间. */

import { piece, type Rule, wordRule } from '../../../times/piece.js';
import { mapOf, ZH } from '../../time-words.js';

const zones = new Map<string, string | null>([
  ...mapOf(ZH.zones),
  ...ZH.zoneUnknown.map((word): [string, null] => [word, null]),
]);

export const zoneRules: readonly Rule[] = [
  wordRule('zone', { words: zones, guard: '时间' }, (zone) => [
    { ...piece('zone', 'day', (frame) => frame), alone: false, zone },
  ]),
];
