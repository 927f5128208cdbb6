/** What the page and the worker that refines a layout say to each other. */
export interface TidyNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Radius in layout units. */
  readonly size: number;
  /** Pinned by the reader: it stays where it is. */
  readonly fixed: boolean;
}

export interface TidyRequest {
  readonly nodes: readonly TidyNode[];
  readonly edges: readonly (readonly [from: string, to: string])[];
}

export interface TidyProgress {
  readonly places: readonly (readonly [id: string, x: number, y: number])[];
  readonly isLast: boolean;
}
