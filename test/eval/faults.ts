/** Slips in an annotation that would quietly cost points: words that are not in the text, ids that nobody has. */
import type { Annotated } from './annotated.js';

export function faultsOf({ annotation, text }: Annotated): string[] {
  const { id, actors, statements, events } = annotation;
  const ids = new Set(actors.map((actor) => actor.id));
  const absent = (of: string, words: readonly string[]): string[] =>
    words.filter((part) => !text.includes(part)).map((part) => `${of}: “${part}” is not in the text`);
  const unknown = (of: string, named: readonly (string | null | undefined)[]): string[] =>
    named.filter((one) => one != null && !ids.has(one)).map((one) => `${of}: there is no actor ${one}`);
  return [
    ...actors.flatMap((actor) => absent(actor.id, actor.aliases)),
    ...statements.flatMap((one) => [...absent(one.id, [one.text]), ...unknown(one.id, [one.speaker, ...one.via])]),
    ...events.flatMap((one) => [
      ...absent(one.id, one.contexts),
      ...(one.triggers.length === one.contexts.length ? [] : [`${one.id}: triggers and contexts differ in number`]),
      ...one.triggers
        .filter((trigger, at) => one.contexts[at]?.includes(trigger) === false)
        .map((trigger) => `${one.id}: the trigger “${trigger}” is not in its context`),
      ...unknown(
        one.id,
        one.participants.map(({ actor }) => actor),
      ),
    ]),
  ].map((fault) => `${id}: ${fault}`);
}
