/** Where a story's annotation says that its actors and events are mentioned. */
import { EvaluationError } from '../annotated.js';
import type { InContext, Story, StoryArticle } from './story.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One form of one actor or event in one article, wherever it stands there. */
export interface GoldMention {
  /** The actor's or event's id in the story. */
  readonly gold: string;
  readonly article: string;
  readonly form: string;
  readonly spans: readonly Span[];
}

export function actorMentions({ annotation, articles }: Story): GoldMention[] {
  return articles.flatMap((article) => {
    const taken: Span[] = [];
    const mentions = new Map<string, GoldMention & { readonly spans: Span[] }>();
    for (const { gold, form, span } of claims(annotation, article)) {
      if (taken.some((other) => common(span, other) > 0)) continue;
      taken.push(span);
      if (gold === null) continue;
      const key = `${gold} ${form}`;
      const mention = mentions.get(key) ?? { gold, article: article.key, form, spans: [] };
      mention.spans.push(span);
      mentions.set(key, mention);
    }
    return [...mentions.values()];
  });
}

export function eventMentions({ annotation, articles }: Story): GoldMention[] {
  return articles.flatMap(({ key, text }) =>
    annotation.events.flatMap(({ id, triggers }) =>
      (triggers[key] ?? []).map((trigger) => ({
        gold: id,
        article: key,
        form: trigger.join(' | '),
        spans: [spanInContext(text, trigger)],
      })),
    ),
  );
}

/** Characters that two stretches share; below 0 where they lie apart. */
export function common(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Words that take their place in the text from those after them. */
interface Claim {
  /** Null for a mask. */
  readonly gold: string | null;
  readonly form: string;
  readonly span: Span;
}

/** Forms in context come first, then the longest, masks before actors: 外交部 is not found within 肯尼亚外交部. */
function claims({ actors, masks }: Story['annotation'], { key, text }: StoryArticle): Claim[] {
  const forms = actors.flatMap(({ id, mentions }) => (mentions[key] ?? []).map((form) => ({ gold: id, form })));
  const placed = forms.flatMap(({ gold, form }) =>
    typeof form === 'string' ? [] : [{ gold, form: form[0], span: spanInContext(text, form) }],
  );
  const anywhere = [
    ...masks.map((form) => ({ gold: null, form })),
    ...forms.flatMap(({ gold, form }) => (typeof form === 'string' ? [{ gold, form }] : [])),
  ].sort((a, b) => b.form.length - a.form.length);
  return [...placed, ...anywhere.flatMap((one) => occurrences(text, one.form).map((span) => ({ ...one, span })))];
}

/** Nowhere within a longer Latin word. */
function occurrences(text: string, form: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    spans.push({ start, end: start + form.length });
  }
  return spans.filter((span) => isWhole(text, span));
}

const LETTER = /[A-Za-z0-9]/;

function isWhole(text: string, { start, end }: Span): boolean {
  const isCut = (at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  return !isCut(start) && !isCut(end);
}

function spanInContext(text: string, [form, context]: InContext): Span {
  if (text.split(context).length !== 2) throw new EvaluationError(`“${context}” does not stand once in its article.`);
  if (context.split(form).length !== 2) throw new EvaluationError(`“${form}” does not stand once in “${context}”.`);
  const start = text.indexOf(context) + context.indexOf(form);
  return { start, end: start + form.length };
}
