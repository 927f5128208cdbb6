/** What an annotation has and the engine has not, and the other way round, for reading beside the article. */
import type { Extraction } from '../../graph/model/index.js';
import type { Annotation } from './annotated.js';
import type { Evaluated } from './evaluate.js';

/** One article: a heading, then what was missed (-), said by another (~) or found beyond it (+); optional items are not missed. */
export function missesText({ id, annotation, extraction, right, missed }: Evaluated): string {
  if (extraction === null) return '';
  const lines = [
    ...annotation.actors.filter((one) => missed.actors.has(one.id)).map(({ name }) => `- actor ${name}`),
    ...extraction.actors.filter((one) => !right.actors.has(one.id)).map(({ name }) => `+ actor ${name}`),
    ...annotation.statements.filter((one) => missed.statements.has(one.id)).map((one) => `- ${told(annotation, one)}`),
    ...extraction.statements.flatMap((one) => said(extraction, right, one)),
    ...annotation.events
      .filter((one) => missed.events.has(one.id))
      .map(({ type, contexts }) => `- event ${type}: ${contexts[0] ?? ''}`),
    ...extraction.events
      .filter((one) => !right.events.has(one.id))
      .map(({ type, label, rule, confidence }) => `+ event ${type}: ${label} (${rule}, ${confidence})`),
  ];
  return [`${id}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function told({ actors }: Annotation, { text, speaker }: Annotation['statements'][number]): string {
  return `${actors.find((one) => one.id === speaker)?.name ?? '?'}: ${text}`;
}

function said(
  { actors }: Extraction,
  right: Evaluated['right'],
  { id, text, speaker, rule, confidence }: Extraction['statements'][number],
): string[] {
  if (right.speakers.has(id)) return [];
  const name = actors.find((one) => one.id === speaker)?.name ?? '?';
  return [`${right.statements.has(id) ? '~' : '+'} ${name}: ${text} (${rule}, ${confidence})`];
}
