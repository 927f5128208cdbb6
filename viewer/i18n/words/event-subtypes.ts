/** The names of what kind of happening an event is within its type, which the model gives in every language of the page. */
import { EVENT_SUBTYPE_NAMES, type EventSubtype } from '../../../graph/model/extraction/event-subtypes.js';
import type { Words } from './words.js';

type Key = `eventSubtype.${EventSubtype}`;

const rows = Object.entries(EVENT_SUBTYPE_NAMES).map(([subtype, names]) => [`eventSubtype.${subtype}`, names] as const);

export const eventSubtypes = Object.fromEntries(rows) as unknown as Readonly<Record<Key, Words[string]>>;
