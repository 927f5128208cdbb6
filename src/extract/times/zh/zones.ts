/** Words that say in whose time the rest is: 北京时间, 格林尼治时间, 当地时间. */
import { mapOf, ZH } from '../lexicon.js';
import { piece, type Rule, wordRule } from '../piece.js';

const zones = new Map<string, string | null>([
  ...mapOf(ZH.zones),
  ...ZH.zoneUnknown.map((word): [string, null] => [word, null]),
]);

export const zoneRules: readonly Rule[] = [
  wordRule('zone', { words: zones, guard: '时间' }, (zone) => [
    { ...piece('zone', 'day', (frame) => frame), alone: false, zone },
  ]),
];
