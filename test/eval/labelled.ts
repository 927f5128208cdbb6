/** Proposals beside the annotation: a row for each, with its features and whether it is right. */
import { simplifiedShadow } from '../../src/document/shadow.js';
import type { NameDecider } from '../../src/extract/actors/name-decider.js';
import type { Decision } from '../../src/extract/engine/decider.js';
import type { Features, Option, Proposals } from '../../src/extract/engine/proposals.js';
import type { Annotation } from './annotated.js';
import { isSameDays } from './dates/days.js';
import { actorLikeness, eventLikeness, FLOOR, matched, statementLikeness } from './matching.js';
import { annotationView, dateOf, extractionView, normalized, type View } from './view.js';

export interface LabelledRow {
  readonly article: string;
  readonly language: string;
  readonly decision: Decision;
  /** Rows of one choice, of which one is taken. */
  readonly choice?: number;
  readonly right: boolean;
  /** The annotation asks for it; what it leaves open costs nothing when it is missed. */
  readonly required: boolean;
  readonly features: Features;
  /** Nothing like it was proposed. */
  readonly missed?: true;
}

/** Writes down what is to be decided of names; the answers are the decider's, or the rules'. */
export function recordedNames(
  annotation: Annotation,
  decider: NameDecider | undefined,
  rows: LabelledRow[],
): NameDecider {
  const base = { article: annotation.id, language: annotation.language };
  const actorOf = new Map(
    annotation.actors.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((form) => [normalized(simplifiedShadow(form)), id]),
    ),
  );
  const idsOf = (words: readonly string[]): Set<string> =>
    new Set(words.flatMap((form) => actorOf.get(normalized(form)) ?? []));
  return {
    isName: (proposal) => {
      const { words, instead, features } = proposal;
      const right = idsOf([words]).size > 0 && idsOf(instead).size === 0;
      rows.push({ ...base, decision: 'extent', right, required: right, features });
      return decider?.isName(proposal) ?? false;
    },
    sameness: (proposal) => {
      const [one, other] = [idsOf(proposal.one), idsOf(proposal.other)];
      const right = [...one].some((id) => other.has(id));
      if (one.size + other.size > 0)
        rows.push({ ...base, decision: 'same', right, required: right, features: proposal.features });
      return decider?.sameness(proposal);
    },
  };
}

export function labelledRows(annotation: Annotation, proposals: Proposals, text: string): LabelledRow[] {
  const gold = annotationView(annotation, text);
  const right = rightOnes(gold, proposals, text);
  const base = { article: annotation.id, language: annotation.language };
  const rows: LabelledRow[] = [];
  const add = (decision: Decision, isRight: boolean, features: Features, more: Partial<LabelledRow> = {}): void => {
    rows.push({ ...base, decision, right: isRight, required: isRight, features, ...more });
  };
  proposals.statements.forEach(({ statement, features, speakers, vias }, index) => {
    const said = right.statements.get(statement.id);
    add('statement', said !== undefined, features, { required: said?.required ?? false });
    if (!said) return;
    for (const { actor, features: ones } of speakers) {
      add('speaker', (actor === null ? null : (right.actors.get(actor) ?? '?')) === said.speaker, ones, {
        choice: index,
      });
    }
    const carriers = vias.map(({ actor, features: ones }) => ({
      ones,
      isRight: said.via.includes(right.actors.get(actor) ?? ''),
    }));
    for (const { isRight, ones } of carriers) add('via', isRight, ones);
    const lacking = said.via.length - carriers.filter(({ isRight }) => isRight).length;
    for (let i = 0; i < lacking; i++) add('via', true, {}, { missed: true });
  });
  for (const { actor, features } of proposals.actors) {
    const known = gold.actors.find(({ id }) => id === right.actors.get(actor.id));
    add('actor', known !== undefined, features, { required: known?.required ?? false });
  }
  for (const [index, { event, features, types, statuses, times, participants }] of proposals.events.entries()) {
    const happened = right.events.get(event.id);
    add('event', happened !== undefined, features, { required: happened?.required ?? false });
    if (!happened) continue;
    const parties = participants.map(({ participant, features: ones }) => ({
      ones,
      isRight: happened.participants.has(right.actors.get(participant.actor) ?? ''),
    }));
    for (const { isRight, ones } of parties) add('participant', isRight, ones);
    const choose = <T>(decision: Decision, options: readonly Option<T>[], isRight: (value: T) => boolean): void => {
      for (const { value, features: ones } of options) add(decision, isRight(value), ones, { choice: index });
    };
    choose('type', types, (type) => type === happened.type);
    if (happened.status !== null) choose('status', statuses, (status) => status === happened.status);
    choose('date', times, (time) => isSameDays(dateOf(time), happened.date));
    const lacking = happened.participants.size - parties.filter(({ isRight }) => isRight).length;
    for (let i = 0; i < lacking; i++) add('participant', true, {}, { missed: true });
  }
  for (const decision of ['actor', 'statement', 'event'] as const) {
    const found = new Set(
      decision === 'actor' ? right.actors.values() : [...right[`${decision}s`].values()].map(({ id }) => id),
    );
    const all = gold[`${decision}s`].filter(({ id, required }) => required && !found.has(id));
    for (const _ of all) add(decision, true, {}, { missed: true });
  }
  return rows;
}

/** What proposals are in the annotation, by their ids: those that are right. */
export interface RightOnes {
  readonly actors: ReadonlyMap<string, string>;
  readonly statements: ReadonlyMap<string, View['statements'][number]>;
  readonly events: ReadonlyMap<string, View['events'][number]>;
}

/** Of each proposal that is right what it is in the annotation. */
export function rightOnes(gold: View, { statements, actors, events }: Proposals, text: string): RightOnes {
  const found = extractionView({
    article: { text },
    actors: actors.map(({ actor }) => actor),
    statements: statements.map(({ statement }) => statement),
    events: events.map(({ event }) => event),
  });
  const pairs = <T, F extends { readonly id: string }>(
    goldOnes: readonly T[],
    foundOnes: readonly F[],
    likeness: (a: T, b: F) => number,
    floor: number,
  ): Map<string, T> =>
    new Map(
      matched(goldOnes, foundOnes as unknown as readonly T[], likeness as unknown as (a: T, b: T) => number, floor).map(
        (pair) => [foundOnes[pair.found]?.id ?? '', goldOnes[pair.gold] as T],
      ),
    );
  const known = pairs(gold.actors, found.actors, actorLikeness, FLOOR.actors);
  return {
    actors: new Map([...known].map(([id, actor]) => [id, actor.id])),
    statements: pairs(gold.statements, found.statements, statementLikeness, FLOOR.statements),
    events: pairs(gold.events, found.events, eventLikeness, FLOOR.events),
  };
}
