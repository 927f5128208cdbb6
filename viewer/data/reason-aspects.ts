/** What the reader of a page is told of a reason for a decision: which side of the matter it is, whatever the decider calls it. */

export const ASPECTS = [
  ...(['reader', 'nobody', 'ruled', 'rule', 'length', 'mentions', 'quotes', 'cue', 'distance', 'turns'] as const),
  ...(['overlap', 'who', 'titled', 'place', 'word', 'happening', 'circumstances', 'eventType', 'status'] as const),
  ...(['role', 'company', 'dateNear', 'day', 'spelling', 'act'] as const),
] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface AspectOf {
  readonly aspect: Aspect;
  /** The name of the rule. */
  readonly rule: string | null;
}

/** Features by name; what stands before a colon stands for all that begin so. */
const NAMED: Readonly<Partial<Record<Aspect, string>>> = {
  reader: `seen seen: outer inner outer-or-inner starts ends support support: exact exact: chance chance: rank lead behind link link:
    unlinked top-voice says:chance party: actor:support event:support speaker-chance within:seen around:seen crossing:seen score`,
  nobody: 'nobody nobody-chance no-via',
  ruled: 'ruled ruled& ruled: kept weight particular same-ruled statement: is-ruled-speaker rivals',
  length: 'length short longer-by long-trigger',
  mentions: 'mentions repeated repeated: often-repeated named count',
  quotes: 'quoted part-quoted opens-quotation',
  cue: 'has-cue plain-cue cue: speaker-at-cue speaker-near-cue',
  distance: 'named-before named-after named-within distance',
  turns: 'before around after since spoke-before speaks via-before says passes-on voice relayed',
  overlap: 'within crossing nested within:ruled around:ruled crossing:ruled',
  who: 'kind: kinds: same-kind unnamed unnamed-speaker unnamed-party medium',
  titled: 'titled titled-speaker',
  place: 'first headline captioned isHeadline',
  word: 'word: group: isGeneric isNoun',
  happening: 'hasAspect isDefinite isCounted isAnother isNegated isHabitual isAttributive told',
  circumstances: 'dated isDated hasPlace placed party parties participants event:participants',
  eventType: 'type:',
  status: 'status: not-yet dated&',
  role: 'agent role:',
  company: 'same-type same-type: events',
  spelling: `abridged apart begins holds fewer latin listed more shared form: forms: cuts-end cuts-start same-end same-start
    held-by-one holds-all`,
  act: 'act: polarity: object-act',
};

/** Those that mean another thing in one decision. */
const OTHERWISE: Readonly<Record<string, Readonly<Partial<Record<Aspect, string>>>>> = {
  date: {
    dateNear: `back before gap far within same-clause same-sentence same-paragraph nearer nearer: nearest-event last-before
      events-between opens-sentence told-with-it`,
    day: 'coarse coarse: count day-of-saying first future past today none options precision: length told',
    mentions: 'mentions',
  },
  statement: { overlap: 'around' },
  extent: { who: 'ruled-kind:', spelling: 'ruled-cuts-end ruled-cuts-start', length: 'ruled-length' },
  same: { reader: 'best mean least pairs', spelling: 'ends short' },
};

const aspects = tableOf(NAMED);
const otherwise = new Map(Object.entries(OTHERWISE).map(([decision, named]) => [decision, tableOf(named)]));

/** Undefined for a feature that has no words. */
export function aspectOf(decision: string, feature: string): AspectOf | undefined {
  const [, rule] = /^(?:rule|speaker):(.+)$/.exec(feature) ?? [];
  if (rule !== undefined) return { aspect: 'rule', rule };
  const own = otherwise.get(decision);
  const aspect = (own && find(own, feature)) ?? find(aspects, feature);
  return aspect && { aspect, rule: null };
}

function find(table: ReadonlyMap<string, Aspect>, feature: string): Aspect | undefined {
  const [family = ''] = /^[^:&]*[:&]/.exec(feature) ?? [];
  return table.get(feature) ?? table.get(family);
}

function tableOf(named: Readonly<Partial<Record<Aspect, string>>>): Map<string, Aspect> {
  const pairs = Object.entries(named) as [Aspect, string][];
  return new Map(
    pairs.flatMap(([aspect, names]) => names.split(/\s+/).map((name): [string, Aspect] => [name, aspect])),
  );
}
