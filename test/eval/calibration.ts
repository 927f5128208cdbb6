/** Whether a confidence means what it says: of what is given 0.8, four in five should be right. */
import type { Actor, Mention } from '../../graph/model/index.js';
import type { Evaluated } from './evaluate.js';
import { columns, markdown, percent } from './tables.js';
import { normalized } from './view.js';

export const MEASURES = ['actors', 'statements', 'speakers', 'events', 'participants'] as const;
export type Measure = (typeof MEASURES)[number];

/** What makes an item right. */
export const MEANING: Readonly<Record<Measure, string>> = {
  actors: 'actors: the words name an actor of the annotation, and are not the name of another',
  statements: 'statements: the words are a statement of the annotation',
  speakers: 'statements: and the speaker is right (this is what a statement’s confidence means)',
  events: 'events: a mention is an event of the annotation',
  participants: 'participants: the event is one of the annotation, and the actor takes part in it',
};

export interface Judged {
  readonly article: string;
  readonly rule: string;
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface Bin {
  readonly name: string;
  readonly items: number;
  /** Mean confidence and share of right ones. */
  readonly confidence: number;
  readonly right: number;
}

export function judged(all: readonly Evaluated[], measure: Measure): Judged[] {
  return all.flatMap(({ id, extraction, right }) => {
    if (!extraction) return [];
    const judge = ({ rule, confidence }: Weighed, isRight: boolean): Judged => ({
      article: id,
      rule,
      confidence,
      isRight,
    });
    if (measure === 'actors') {
      return extraction.actors.flatMap((actor) =>
        actor.mentions.map((mention) => judge(mention, isRightName(right, actor, mention))),
      );
    }
    if (measure === 'participants') {
      return extraction.events.flatMap((event) =>
        event.participants.map((party) => judge(party, right.participants.has(`${event.id} ${party.actor}`))),
      );
    }
    const items = measure === 'events' ? extraction.events : extraction.statements;
    return items.map((item) => judge(item, right[measure].has(item.id)));
  });
}

type Weighed = Pick<Judged, 'rule' | 'confidence'>;

export function isRightName({ names }: Evaluated['right'], { id }: Actor, { text }: Mention): boolean {
  return names.get(id)?.has(normalized(text)) ?? false;
}

/** Bins of a tenth, the lowest first; empty ones are left out. */
export function binsOf(items: readonly Judged[], tenths = 10): Bin[] {
  const at = ({ confidence }: Judged): number => Math.min(tenths - 1, Math.floor(confidence * tenths + 1e-9));
  const name = (bin: number): string => `${(bin / tenths).toFixed(1)}–${((bin + 1) / tenths).toFixed(1)}`;
  return Array.from({ length: tenths }, (_, bin) =>
    binOf(
      name(bin),
      items.filter((item) => at(item) === bin),
    ),
  ).filter((bin) => bin.items > 0);
}

export function rulesOf(items: readonly Judged[]): Bin[] {
  const rules = [...new Set(items.map(({ rule }) => rule))];
  const bins = rules.map((rule) =>
    binOf(
      rule,
      items.filter((item) => item.rule === rule),
    ),
  );
  return bins.sort((a, b) => b.items - a.items || (a.name < b.name ? -1 : 1));
}

/** Expected calibration error: how far confidence and share of right ones lie apart, weighed by the size of the bins. */
export function calibrationError(items: readonly Judged[]): number {
  if (items.length === 0) return 0;
  const gaps = binsOf(items).map((bin) => Math.abs(bin.confidence - bin.right) * bin.items);
  return gaps.reduce((a, b) => a + b, 0) / items.length;
}

function binOf(name: string, items: readonly Judged[]): Bin {
  const mean = (value: (item: Judged) => number): number =>
    items.length === 0 ? 0 : items.map(value).reduce((a, b) => a + b, 0) / items.length;
  return {
    name,
    items: items.length,
    confidence: mean((item) => item.confidence),
    right: mean((item) => (item.isRight ? 1 : 0)),
  };
}

export function calibrationText(
  all: readonly Evaluated[],
  format: 'text' | 'markdown',
  measures: readonly Measure[] = MEASURES,
): string {
  const table = format === 'markdown' ? markdown : columns;
  return measures
    .map((measure) => {
      const items = judged(all, measure);
      const lines = (bins: readonly Bin[], head: string): string =>
        table([
          [head, 'items', 'mean confidence', 'right'],
          ...bins.map((bin) => [bin.name, String(bin.items), percent(bin.confidence), percent(bin.right)]),
        ]);
      const title = `${MEANING[measure]}; calibration error ${percent(calibrationError(items))} points`;
      const parts = [lines(binsOf(items), 'confidence')];
      if (format === 'text') parts.push(lines(rulesOf(items), 'rule'));
      return [`${title[0]?.toUpperCase()}${title.slice(1)}`, ...parts].join('\n\n');
    })
    .join('\n\n');
}

export function calibrationJson(all: readonly Evaluated[]): unknown {
  return Object.fromEntries(
    MEASURES.map((measure) => {
      const items = judged(all, measure);
      return [measure, { error: calibrationError(items), bins: binsOf(items), rules: rulesOf(items) }];
    }),
  );
}
