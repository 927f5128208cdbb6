/** The statements that rules and encoder propose: the encoder's own as statements too, and which of both are the same words. */
import type { Span, Statement } from '../../../graph/model/index.js';
import { type Document, layer, type Reference } from '../../document/document.js';
import type { EncodedContent, Voice } from '../../document/encoded.js';
import type { Proposing } from '../pack.js';
import { SpanIndex } from '../span-index.js';

export interface Pooled {
  readonly statement: Statement;
  /** True for one that rules found. */
  readonly isRuled: boolean;
  /** What the encoder takes for the same words. */
  readonly content: EncodedContent | undefined;
}

/** Share of both stretches together that must lie in both for them to be the same words. */
const SAME = 0.5;
/** Fewer characters than these are not worth keeping as what somebody said. */
const LEAST = 4;

export function statementPool(document: Document, pack: Proposing): Pooled[] {
  const { encoded } = document.layers;
  const ruled = layer(document, 'statements');
  const contents = (encoded?.contents ?? []).filter(({ start, end }) => (end - start) / pack.breadth >= LEAST);
  const pairs = paired(ruled, contents);
  const taken = new Set(pairs.values());
  const others = contents.filter((content) => !taken.has(content));
  const references = layer(document, 'references');
  const voices = encoded?.voices(others, references) ?? [];
  const referenceAt = new Map(references.map((one) => [`${one.start}:${one.end}`, one]));
  const speakerOf = (mentions: readonly Voice[]): Reference | null => {
    const best = likeliest(mentions);
    return (best && referenceAt.get(`${best.start}:${best.end}`)) ?? null;
  };
  const learned = pack.learnedStatements(
    document,
    others.map(({ start, end }, i) => ({ start, end, speaker: speakerOf(voices[i]?.mentions ?? []) })),
  );
  const contentAt = new Map(others.map((content) => [`${content.start}:${content.end}`, content]));
  return [
    ...ruled.map((statement) => ({ statement, isRuled: true, content: pairs.get(statement) })),
    ...learned.map((statement) => ({
      statement,
      isRuled: false,
      content: contentAt.get(`${statement.start}:${statement.end}`),
    })),
  ].sort((a, b) => a.statement.start - b.statement.start || b.statement.end - a.statement.end);
}

/** One to one, those that share most first. */
function paired(statements: readonly Statement[], contents: readonly EncodedContent[]): Map<Statement, EncodedContent> {
  const index = new SpanIndex(contents);
  const all = statements
    .flatMap((statement) =>
      index.overlapping(statement).map((content) => ({ statement, content, share: sharedPart(statement, content) })),
    )
    .filter(({ share }) => share >= SAME)
    .sort((a, b) => b.share - a.share || a.statement.start - b.statement.start);
  const found = new Map<Statement, EncodedContent>();
  const taken = new Set<EncodedContent>();
  for (const { statement, content } of all) {
    if (found.has(statement) || taken.has(content)) continue;
    found.set(statement, content);
    taken.add(content);
  }
  return found;
}

export function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The mention that the encoder takes most of all for the speaker. */
function likeliest(mentions: readonly Voice[]): Voice | undefined {
  return mentions.reduce<Voice | undefined>(
    (top, mention) => (mention.speaker > (top?.speaker ?? 0.2) ? mention : top),
    undefined,
  );
}
