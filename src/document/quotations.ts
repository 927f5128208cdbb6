/** The quotations layer: what stands between quotation marks, nested, also where it runs over paragraph breaks. */
import { byStart, contains, type Issue, type Region } from '../../graph/model/index.js';
import { layer, type Quotation } from './document.js';
import { type LoneMark, matchMarks } from './marks.js';
import { joinOverBreaks, type Quoted, type QuotedParts } from './run-on-quotations.js';
import type { Step } from './step.js';

export const quotationsStep: Step = {
  name: 'quotations',
  needs: ['regions', 'paragraphs'],
  adds: ['quotations'],
  run: (document) => {
    const marked = layer(document, 'paragraphs').map((paragraph) => ({
      paragraph,
      ...matchMarks(document.text, paragraph),
    }));
    const { quotations, lone } = joinOverBreaks(marked);
    const quoted = quotations.flatMap((parts) => wholeIfUnbroken(parts, layer(document, 'regions')));
    return { layers: { quotations: nest(quoted) }, issues: lone.map((mark) => unbalanced(document.text, mark)) };
  },
};

/** What lies between two parts in one region was said too; a caption or an advertisement between them was not. */
function wholeIfUnbroken(parts: QuotedParts, regions: readonly Region[]): readonly Quoted[] {
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  const whole = { start: first.start, end: last.end, inner: { start: first.inner.start, end: last.inner.end } };
  return parts.length === 1 || regions.some((region) => contains(region, whole)) ? [whole] : parts;
}

function nest(quoted: readonly Quoted[]): Quotation[] {
  const enclosing: Quoted[] = [];
  return [...quoted].sort(byStart).map((quotation) => {
    while ((enclosing.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) enclosing.pop();
    const depth = enclosing.length;
    enclosing.push(quotation);
    return { ...quotation, depth };
  });
}

function unbalanced(text: string, { at }: LoneMark): Issue {
  return {
    code: 'unbalanced-quotation',
    severity: 'info',
    start: at,
    end: at + 1,
    data: { mark: text.charAt(at) },
  };
}
