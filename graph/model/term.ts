/** A word of a closed vocabulary: its labels, and its counterparts in PLOVER, ACE and schema.org. */

export interface Term {
  readonly zh: string;
  readonly en: string;
  /** PLOVER event type (openeventdata/PLOVER), or null where PLOVER has none. */
  readonly plover: string | null;
  /** ACE 2005 event subtype, or null. */
  readonly ace: string | null;
  /** schema.org type, or null. */
  readonly schemaOrg: string | null;
}

export const term = (
  zh: string,
  en: string,
  plover: string | null,
  ace: string | null,
  schemaOrg: string | null,
): Term => ({
  zh,
  en,
  plover,
  ace,
  schemaOrg,
});
