/** The names of the types of events, which the model gives in every language of the page. */
import { EVENT_TYPE_TERMS, type EventType } from '../../../graph/model/ontology.js';
import type { Words } from './words.js';

type Key = `eventType.${EventType}`;

const rows = Object.entries(EVENT_TYPE_TERMS).map(
  ([type, { zh, hant, en }]) => [`eventType.${type}`, [zh, hant, en]] as const,
);

export const eventTypes = Object.fromEntries(rows) as unknown as Readonly<Record<Key, Words[string]>>;
