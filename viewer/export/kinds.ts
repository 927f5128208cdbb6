/** What can be saved of the shown graph: pictures, and every format of the registry of exports. */
import { EXPORT_FORMATS } from '../../graph/export/index.js';

export const PICTURE_KINDS = ['png-1', 'png-2', 'png-4', 'svg'] as const;

export type PictureKind = (typeof PICTURE_KINDS)[number];
export type DataKind = keyof typeof EXPORT_FORMATS;
export type ExportKind = PictureKind | DataKind;

export const DATA_KINDS = Object.keys(EXPORT_FORMATS) as readonly DataKind[];

interface FileKind {
  readonly ending: string;
  readonly mediaType: string;
}

const PNG: FileKind = { ending: 'png', mediaType: 'image/png' };

export const FILE_KINDS: Readonly<Record<ExportKind, FileKind>> = {
  'png-1': PNG,
  'png-2': PNG,
  'png-4': PNG,
  svg: { ending: 'svg', mediaType: 'image/svg+xml' },
  ...EXPORT_FORMATS,
};

/** How many pixels of the file a pixel of the page becomes. */
export const SCALES: Readonly<Partial<Record<ExportKind, number>>> = { 'png-1': 1, 'png-2': 2, 'png-4': 4 };
