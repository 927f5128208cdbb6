/** Makes the file that the reader chose, of exactly what is shown. Loaded when it is first wanted. */
import { EXPORT_FORMATS } from '../../graph/export/index.js';
import type { Point } from '../canvas/geometry.js';
import { guidesIn } from '../canvas/layouts/index.js';
import { readPalette } from '../canvas/palette.js';
import type { Shown } from '../data/graph/part.js';
import type { GraphIndex } from '../data/graph.js';
import { relationWord } from '../i18n/captions.js';
import type { Text } from '../i18n/text.js';
import type { Frame } from '../state/state.js';
import { type DataKind, type ExportKind, FILE_KINDS, PICTURE_KINDS, type PictureKind, SCALES } from './kinds.js';
import { measureOnCanvas, paint, possibleScale } from './paint.js';
import { type Picture, pictureOf } from './picture.js';
import { sheetOf } from './scene.js';
import { shownGraph } from './shown-graph.js';
import { svgOf } from './svg.js';

export interface ExportParts {
  readonly index: GraphIndex;
  readonly shown: Shown;
  readonly frame: Frame;
  /** Where nodes are put; all others stay where the slice has them. */
  readonly places: ReadonlyMap<string, Point> | null;
  /** The community of each node, from 0; null leaves the colours to the kinds. */
  readonly groups: ReadonlyMap<string, number> | null;
  readonly unfolded: readonly string[];
  readonly text: Text;
}

export async function exportFile(kind: ExportKind, parts: ExportParts): Promise<Blob> {
  const { mediaType: type } = FILE_KINDS[kind];
  if (!isPicture(kind))
    return new Blob([...EXPORT_FORMATS[kind].chunks(shownGraph(parts.index, parts.shown), placesOf(parts))], { type });
  const picture = pictureOfShown(parts);
  if (kind === 'svg') return new Blob([svgOf(picture, parts.text('app.name'))], { type });
  return toBlob(paint(picture, possibleScale(picture, SCALES[kind] ?? 1)), type);
}

function placesOf({ index, places }: ExportParts): ReadonlyMap<string, Point> {
  return new Map(index.slice.nodes.map(({ id, x, y }) => [id, places?.get(id) ?? { x, y }]));
}

function isPicture(kind: ExportKind): kind is PictureKind {
  return (PICTURE_KINDS as readonly ExportKind[]).includes(kind satisfies DataKind | PictureKind);
}

function pictureOfShown({ index, shown, frame, places, groups, unfolded, text }: ExportParts): Picture {
  const palette = readPalette(document.body);
  const { scene, toScene } = sheetOf(index, palette, places ?? new Map(), unfolded);
  const guides = guidesIn({ index, shown }, frame, places);
  return pictureOf({
    scene,
    guides: guides.map(({ words, at, isOnTop }) => ({
      text: 'day' in words ? words.day : text(words.key),
      at: toScene(at),
      isOnTop,
    })),
    shown,
    groups,
    palette,
    wordOf: ({ kind, polarity, bundle: { length } }) =>
      `${relationWord(kind, polarity, text)}${length > 1 ? ` ×${length}` : ''}`,
    measure: measureOnCanvas(),
  });
}

function toBlob(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), type);
  });
}
