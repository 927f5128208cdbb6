/** Half-open spans [start, end) in UTF-16 code units of `article.text`, with the words they cover. */
import { z } from 'zod';

export const spanSchema = z.looseObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

export const quotedSpanSchema = spanSchema.extend({ text: z.string().min(1) });

export type Span = { readonly start: number; readonly end: number };

/** A span together with the exact words it covers: `article.text.slice(start, end) === text`. */
export type QuotedSpan = { readonly start: number; readonly end: number; readonly text: string };

export function quote(text: string, start: number, end: number): QuotedSpan {
  return { start, end, text: text.slice(start, end) };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
