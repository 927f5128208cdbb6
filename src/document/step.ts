/** A step of the line: what it needs, what it adds, and one pure function of (document, context). */
import type { Issue } from '../../graph/model/index.js';
import type { Context } from './context.js';
import type { Document, LayerName, Layers } from './document.js';

export interface Additions {
  readonly layers: Partial<Layers>;
  readonly issues?: readonly Issue[];
}

export interface Step {
  readonly name: string;
  readonly needs: readonly LayerName[];
  readonly adds: readonly LayerName[];
  run(document: Document, context: Context): Additions | Promise<Additions>;
}

/** Runs the steps in order, each on the document the former ones left. Throws if a step's needs are not met. */
export async function runSteps(steps: readonly Step[], document: Document, context: Context): Promise<Document> {
  checkNeeds(steps, Object.keys(document.layers) as LayerName[]);
  let current = document;
  for (const step of steps) {
    const { layers, issues = [] } = await step.run(current, context);
    current = { ...current, layers: { ...current.layers, ...layers }, issues: [...current.issues, ...issues] };
  }
  return current;
}

function checkNeeds(steps: readonly Step[], present: readonly LayerName[]): void {
  const known = new Set(present);
  for (const step of steps) {
    const missing = step.needs.filter((name) => !known.has(name));
    if (missing.length > 0)
      throw new Error(`step ${step.name} needs ${missing.join(', ')}, which no earlier step adds`);
    for (const name of step.adds) known.add(name);
  }
}
