/** An annotation and an Extraction brought to one form that can be compared. Offsets count code points. */
import type { Extraction, Time } from '../../graph/model/index.js';
import type { Annotation } from './annotated.js';

export type Place = readonly [start: number, end: number];

export interface ActorView {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly names: ReadonlySet<string>;
  readonly required: boolean;
}

export interface StatementView {
  readonly id: string;
  readonly places: readonly Place[];
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly directness: string | null;
  readonly required: boolean;
}

export interface EventView {
  readonly id: string;
  readonly places: readonly Place[];
  readonly type: string;
  readonly date: string | null;
  readonly status: string | null;
  readonly participants: ReadonlySet<string>;
  readonly required: boolean;
}

export interface View {
  readonly actors: readonly ActorView[];
  readonly statements: readonly StatementView[];
  readonly events: readonly EventView[];
}

/** Names are compared without quotation marks, brackets, dots, spaces and letter case. */
export function normalized(name: string): string {
  return name.replace(/[\s「」『』“”'"《》（）()·•・]/g, '').toLowerCase();
}

export function annotationView(annotation: Annotation, text: string): View {
  const at = codePointIndex(text);
  const place = (start: number, end: number): Place => [at(start), at(end)];
  return {
    actors: annotation.actors.map(({ id, kind, name, aliases, required }) => ({
      id,
      kind,
      name: normalized(name),
      names: new Set([...aliases, name].map(normalized)),
      required,
    })),
    statements: annotation.statements.map(({ id, text: words, speaker, via, directness, required }) => ({
      id,
      places: occurrences(text, words).map((start) => place(start, start + words.length)),
      speaker: speaker ?? null,
      via,
      directness: directness ?? null,
      required,
    })),
    events: annotation.events.map(({ id, triggers, contexts, type, date, status, participants, required }) => ({
      id,
      places: triggers.flatMap((trigger, index) => {
        const context = contexts[index];
        const found = context === undefined ? -1 : text.indexOf(context);
        if (context === undefined || found < 0) return [];
        const start = found + context.indexOf(trigger);
        return [place(start, start + trigger.length)];
      }),
      type,
      date: date ?? null,
      status: status ?? null,
      participants: new Set(participants.map(({ actor }) => actor)),
      required,
    })),
  };
}

/** What of an extraction is compared. */
export type Compared = Pick<Extraction, 'actors' | 'statements' | 'events'> & {
  readonly article: Pick<Extraction['article'], 'text'>;
};

export function extractionView(extraction: Compared): View {
  const at = codePointIndex(extraction.article.text);
  const place = ({ start, end }: { start: number; end: number }): Place => [at(start), at(end)];
  return {
    actors: extraction.actors.map(({ id, kind, name, aliases, mentions }) => ({
      id,
      kind,
      name: normalized(name),
      names: new Set(
        [name, ...aliases, ...mentions.map((mention) => mention.text)].map(normalized).filter((word) => word !== ''),
      ),
      required: true,
    })),
    statements: extraction.statements.map((statement) => ({
      id: statement.id,
      places: [place(statement)],
      speaker: statement.speaker,
      via: statement.via,
      directness: statement.directness,
      required: true,
    })),
    events: extraction.events.map(({ id, mentions, type, time, status, participants }) => ({
      id,
      places: mentions.map(place),
      type,
      date: dateOf(time),
      status,
      participants: new Set(participants.map(({ actor }) => actor)),
      required: true,
    })),
  };
}

/** `YYYY-MM-DD`, or two with a slash between them. */
export function dateOf(time: Time | null): string | null {
  const start = time?.start?.slice(0, 10) ?? '';
  const end = time?.end?.slice(0, 10) ?? '';
  if (start === '') return null;
  return end === '' || start === end ? start : `${start}/${end}`;
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** Turns UTF-16 offsets into counts of code points; offsets outside the text are drawn to its ends. */
export function codePointIndex(text: string): (offset: number) => number {
  const counts = new Uint32Array(text.length + 1);
  let count = -1;
  for (let at = 0; at < text.length; at++) {
    const isSecondHalf =
      at > 0 && /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
    if (!isSecondHalf) count++;
    counts[at] = count;
  }
  counts[text.length] = count + 1;
  return (offset) => counts[Math.min(Math.max(offset, 0), text.length)] ?? 0;
}
