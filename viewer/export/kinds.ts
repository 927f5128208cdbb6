/** What can be saved of the shown graph: each kind with its ending and its media type. */
export const PICTURE_KINDS = ['png-1', 'png-2', 'png-4', 'svg'] as const;
export const DATA_KINDS = ['graphml', 'gexf', 'json', 'csv-nodes', 'csv-edges'] as const;

export type PictureKind = (typeof PICTURE_KINDS)[number];
export type DataKind = (typeof DATA_KINDS)[number];
export type ExportKind = PictureKind | DataKind;

interface FileKind {
  readonly ending: string;
  readonly type: string;
}

const PNG: FileKind = { ending: 'png', type: 'image/png' };

export const FILE_KINDS: Readonly<Record<ExportKind, FileKind>> = {
  'png-1': PNG,
  'png-2': PNG,
  'png-4': PNG,
  svg: { ending: 'svg', type: 'image/svg+xml' },
  graphml: { ending: 'graphml', type: 'application/xml' },
  gexf: { ending: 'gexf', type: 'application/xml' },
  json: { ending: 'json', type: 'application/json' },
  'csv-nodes': { ending: 'nodes.csv', type: 'text/csv' },
  'csv-edges': { ending: 'edges.csv', type: 'text/csv' },
};

/** How many pixels of the file a pixel of the page becomes. */
export const SCALES: Readonly<Partial<Record<ExportKind, number>>> = { 'png-1': 1, 'png-2': 2, 'png-4': 4 };
