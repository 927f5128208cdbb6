/** The captions and the words of relations that find room in a picture. */
import { alongEdge, type Box, besideNode, type Curve, lengthOf, type Point } from '../canvas/geometry.js';
import type { Palette } from '../canvas/inks.js';
import { type Candidate, type Disc, placeLabels } from '../canvas/labels/place-labels.js';
import { shorten } from '../data/text/shorten.js';

export interface Word extends Point {
  readonly text: string;
  readonly color: string;
  readonly size: number;
  readonly weight: number;
  readonly family: string;
  readonly language: string | null;
}

/** Pixels that a text is wide in a CSS font. */
export type Measure = (text: string, font: string) => number;

export interface WordParts {
  readonly guides: readonly (Point & { readonly text: string })[];
  readonly forms: readonly (Disc & { readonly id: string; readonly caption: string; readonly language: string })[];
  readonly curves: readonly { readonly text: string; readonly color: string; readonly curve: DiscCurve }[];
  readonly palette: Palette;
  readonly measure: Measure;
  readonly size: Box;
}

type DiscCurve = Curve & { readonly from: Disc; readonly to: Disc };
type Unplaced = Omit<Word, 'x' | 'y'>;
type Named = Candidate & { readonly word: Unplaced };

const CAPTION = { size: 13, weight: 500 } as const;
const RELATION = { size: 11, weight: 500 } as const;
const COLUMNS = 22;
/** So many of the greatest nodes keep their captions even in a crowd. */
const ALWAYS_NAMED = 12;

export function wordsOf(parts: WordParts): Word[] {
  const candidates = [...guides(parts), ...captions(parts), ...relations(parts)];
  return placeLabels(candidates, parts.forms, parts.size).map(({ candidate, x, y }) => ({ ...candidate.word, x, y }));
}

/** Before all others: they tell how to read the picture. */
function guides({ guides, palette, measure }: WordParts): Named[] {
  return guides.map(({ text, x, y }, position) => {
    const word = { ...CAPTION, text, color: palette.soft, family: palette.font('zh-Hans'), language: null };
    return { key: `guide/${position}`, word, ...boxOf(word, measure), anchors: [{ x, y }], isImportant: true };
  });
}

function captions({ forms, palette, measure }: WordParts): Named[] {
  const greatest = [...forms].sort((a, b) => b.radius - a.radius);
  return greatest.map(({ id, caption, language, x, y, radius }, position) => {
    const text = shorten(caption, COLUMNS);
    const word = { ...CAPTION, text, color: palette.ink, family: palette.font(language), language };
    const box = boxOf(word, measure);
    const anchors = besideNode({ x, y }, radius, box);
    return { key: `node/${id}`, word, ...box, anchors, isImportant: position < ALWAYS_NAMED };
  });
}

function relations({ curves, palette, measure }: WordParts): Named[] {
  return curves.flatMap(({ text, color, curve }, position) => {
    const word = { ...RELATION, text, color, family: palette.font('zh-Hans'), language: null };
    const box = boxOf(word, measure);
    if (lengthOf(curve) < box.width + curve.from.radius + curve.to.radius) return [];
    return [{ key: `edge/${position}`, word, ...box, anchors: alongEdge(curve) }];
  });
}

function boxOf({ text, size, weight, family }: Unplaced, measure: Measure): Box {
  return { width: measure(text, `${weight} ${size}px ${family}`) + 4, height: size + 4 };
}
