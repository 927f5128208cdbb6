/** A picture as SVG: forms, lines and words stay what they are, so that a drawing program can edit them. */
import { xmlText } from '../../graph/export/xml.js';
import { FORM_PATHS, HOLLOW } from './forms.js';
import type { Form, Line, Picture } from './picture.js';
import type { Word } from './words.js';

export function svgOf({ width, height, paper, lines, forms, words }: Picture, title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${xmlText(title)}</title>`,
    `<rect width="100%" height="100%" fill="${xmlText(paper)}"/>`,
    '<g id="relations" fill="none">',
    ...lines.map(lineText),
    '</g>',
    '<g id="nodes">',
    ...forms.map((form) => formText(form, paper)),
    '</g>',
    '<g id="words" text-anchor="middle" stroke-linejoin="round" paint-order="stroke">',
    ...words.map((word) => wordText(word, paper)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function lineText({ ids, kind, color, width, isPale, line, head }: Line): string {
  const paint = xmlText(color);
  return `<g${opacity(isPale)} data-edges="${xmlText(ids.join(' '))}" data-type="${xmlText(kind)}"><path d="${line}" stroke="${paint}" stroke-width="${width}"${isPale ? DASHED : ''}/><path d="${head}" fill="${paint}"/></g>`;
}

function formText({ id, caption, shape, color, isPale, x, y, radius }: Form, paper: string): string {
  const ground = HOLLOW.has(shape) ? `<circle r=".94" fill="${xmlText(paper)}"/>` : '';
  const form = `<path d="${FORM_PATHS[shape]}" fill="${xmlText(color)}" fill-rule="evenodd"/>`;
  const place = `translate(${x} ${y}) scale(${radius})`;
  return `<g${opacity(isPale)} data-node="${xmlText(id)}" transform="${place}"><title>${xmlText(caption)}</title>${ground}${form}</g>`;
}

function wordText({ text, color, size, weight, family, language, x, y }: Word, paper: string): string {
  const font = `font-size="${size}" font-weight="${weight}" font-family="${xmlText(family)}"`;
  const lang = language === null ? '' : ` xml:lang="${xmlText(language)}"`;
  const paint = `fill="${xmlText(color)}" stroke="${xmlText(paper)}" stroke-width="4"`;
  return `<text x="${x}" y="${y + BASELINE * size}" ${font} ${paint}${lang}>${xmlText(text)}</text>`;
}

/** From the middle of a line of text down to its baseline, in parts of its size; programs differ on named baselines. */
export const BASELINE = 0.36;

/** What is derived, or has no evidence, is seen to be so: pale, and lines dashed, by pixels drawn and left out. */
export const PALENESS = 0.45;
export const DASHES = [5, 4] as const;
const DASHED = ` stroke-dasharray="${DASHES.join(' ')}"`;

function opacity(isPale: boolean): string {
  return isPale ? ` opacity="${PALENESS}"` : '';
}
