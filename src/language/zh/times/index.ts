/** All rules for Chinese; where two match equally far, the earlier one holds. */
import type { Rule } from '../../../times/piece.js';
import { boundRules } from './bounds.js';
import { clockRules } from './clocks.js';
import { dayRules } from './days.js';
import { decadeRules } from './decades.js';
import { festivalRules } from './festivals.js';
import { looseRules } from './loose.js';
import { monthRules } from './months.js';
import { offsetRules } from './offsets.js';
import { ordinalRules } from './ordinals.js';
import { partRules } from './parts.js';
import { weekRules } from './weeks.js';
import { yearRules } from './years.js';
import { zoneRules } from './zones.js';

export const chineseRules: readonly Rule[] = [
  zoneRules,
  festivalRules,
  yearRules,
  decadeRules,
  partRules,
  monthRules,
  weekRules,
  dayRules,
  clockRules,
  boundRules,
  looseRules,
  ordinalRules,
  offsetRules,
].flat();
