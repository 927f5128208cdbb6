/** What the words around a name or an event's word say of the part that somebody has. */

import { signs } from '../../../extract/rules/match.js';
import { ROLE_SIGNS } from '../../../language/zh/rules/actors/roles.js';
import { PARTS } from '../../../language/zh/rules/events/participants.js';
import { TIME_SIGNS } from '../../../language/zh/rules/times/told-times.js';

/** Of a name. */
export const hasPart = signs(PARTS);
/** Of the word that tells of the event. */
export const hasRoleSign = signs(ROLE_SIGNS);
/** Of either, or of a time. */
export const hasTimeSign = signs(TIME_SIGNS);
