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
  /** What it takes account of where an earlier step gave it. */
  readonly uses?: readonly LayerName[];
  readonly adds: readonly LayerName[];
  run(document: Document, context: Context): Additions | Promise<Additions>;
}

/**
 * Runs the steps in order, each on the layers that it says it reads, of what the former ones left. Throws if a step's needs are not met, or
 * if it adds what it did not declare.
 */
export async function runSteps(steps: readonly Step[], document: Document, context: Context): Promise<Document> {
  checkNeeds(steps, Object.keys(document.layers) as LayerName[]);
  let current = document;
  for (const step of steps) {
    const { layers, issues = [] } = await step.run(given(step, current), context);
    checkAdditions(step, layers);
    current = { ...current, layers: { ...current.layers, ...layers }, issues: [...current.issues, ...issues] };
  }
  return current;
}

function given({ needs, uses = [] }: Step, document: Document): Document {
  const named = [...needs, ...uses].flatMap((name) => (name in document.layers ? [[name, document.layers[name]]] : []));
  return { ...document, layers: Object.fromEntries(named) as Partial<Layers> };
}

function checkAdditions({ name, adds }: Step, layers: Partial<Layers>): void {
  const others = Object.keys(layers).filter((layer) => !adds.includes(layer as LayerName));
  if (others.length > 0) throw new Error(`step ${name} adds ${others.join(', ')}, which it does not declare`);
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
