/** Writes small Extractions for tests by quoting their article: every span is found in the text, never counted by hand. */
import {
  type Actor,
  type Article,
  type Event,
  type Extraction,
  parseExtraction,
  type Region,
  type Relation,
  type Statement,
} from '../../graph/model/index.js';

type Draft<T, K extends keyof T> = Partial<T> & Pick<T, K>;
export type ActorDraft = Draft<Actor, 'id' | 'name' | 'kind'> & { readonly words?: readonly string[] };
export type StatementDraft = Draft<Statement, 'id' | 'text' | 'speaker' | 'act'> & {
  readonly cueWords?: string;
  readonly said?: readonly [start: string, end: string, precision: string, words: string];
};
export type EventDraft = Draft<Event, 'id' | 'label' | 'type' | 'status'> & {
  readonly words: readonly string[];
  readonly when?: readonly [start: string, end: string, precision: string, words: string];
  readonly who?: Readonly<Record<string, 'agent' | 'patient' | 'other'>>;
};
export type RelationDraft = Pick<Relation, 'type' | 'from' | 'to' | 'rule'> & {
  title?: string;
  readonly words: string;
};

export interface ExtractionDraft {
  readonly article: Article;
  readonly regions: readonly (readonly [kind: Region['kind'], words: string])[];
  readonly actors: readonly ActorDraft[];
  readonly statements: readonly StatementDraft[];
  readonly events: readonly EventDraft[];
  readonly relations: readonly RelationDraft[];
}

export function draftExtraction(draft: ExtractionDraft): Extraction {
  const { text } = draft.article;
  return parseExtraction({
    version: '1',
    article: draft.article,
    regions: draft.regions.map(([kind, words]) => ({ kind, ...first(text, words) })),
    actors: draft.actors.map((actor) => completeActor(text, actor)),
    statements: draft.statements.map((statement) => completeStatement(draft, statement)),
    events: draft.events.map((event) => completeEvent(text, event)),
    relations: draft.relations.map(({ words, ...relation }) => ({ ...relation, ...first(text, words) })),
    issues: [],
  });
}

function completeActor(text: string, { words, ...actor }: ActorDraft): object {
  const names = [...(words ?? [actor.name, ...(actor.aliases ?? [])])];
  return { aliases: [], roles: [], unnamed: false, ...actor, mentions: names.flatMap((name) => every(text, name)) };
}

function completeStatement({ article: { text }, actors }: ExtractionDraft, drafted: StatementDraft): object {
  const { cueWords, said, ...statement } = drafted;
  const span = first(text, statement.text);
  const defaults = { directness: 'indirect', via: [], addressees: [], quotes: [], about: [], confidence: 0.9 };
  const cue = cueWords === undefined ? null : nearest(text, cueWords, span.start);
  const role = toldRole(text, actors.find(({ id }) => id === statement.speaker)?.roles ?? [], (cue ?? span).start);
  const when = said ? time(text, said) : null;
  return { ...defaults, rule: 'cue-before-content', role, ...statement, ...span, cue, time: when };
}

/** The longest that stands before the place in its sentence. */
function toldRole(text: string, roles: readonly string[], place: number): string | null {
  const before =
    text
      .slice(0, place)
      .split(/[。\n]/)
      .at(-1) ?? '';
  return roles.filter((role) => before.includes(role)).toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function completeEvent(text: string, { words, when, who = {}, ...event }: EventDraft): object {
  const participants = Object.entries(who).map(([actor, role]) => ({ actor, role }));
  const mentions = words.flatMap((word) => every(text, word));
  const defaults = { place: null, rule: 'trigger-word', confidence: 0.8 };
  return { ...defaults, ...event, participants, mentions, time: when ? time(text, when) : null };
}

function time(text: string, [start, end, precision, words]: readonly [string, string, string, string]): object {
  const { start: textStart, end: textEnd } = first(text, words);
  const known = start === '' ? { start: null, end: null } : { start, end };
  return { ...known, precision, text: words, textStart, textEnd, anchor: start === '' ? 'none' : 'publication' };
}

function first(text: string, words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the article does not say ${words}`);
  return { start, end: start + words.length, text: words };
}

function nearest(text: string, words: string, position: number): { start: number; end: number; text: string } {
  const start = text.lastIndexOf(words, position);
  if (start < 0) throw new Error(`the article does not say ${words} before ${position}`);
  return { start, end: start + words.length, text: words };
}

function every(text: string, words: string): object[] {
  const found: object[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    found.push({ start, end: start + words.length, text: words });
  }
  return found;
}
