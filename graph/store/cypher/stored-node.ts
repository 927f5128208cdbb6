/** A node as the tool wrote it. */
import type { NodeLabel } from '../../model/index.js';
import type { NodeValue, Value } from '../store.js';
import { fromRow, isFurtherLabel, isNodeLabel, nodeFieldsOf, type Properties } from './shape.js';

export interface StoredNode {
  readonly id: string;
  readonly label: NodeLabel;
  readonly furtherLabels: readonly string[];
  readonly properties: Properties;
}

/** A node that was there before, with the bookkeeping of an article. */
export interface Claimed extends StoredNode {
  readonly contribution: unknown;
  readonly profile: unknown;
}

/** Undefined when it bears the marker but none of the tool's labels: it was only claimed, or is somebody else's. */
export function toStoredNode({ labels, properties }: NodeValue): StoredNode | undefined {
  const label = labels.find(isNodeLabel);
  if (label === undefined) return undefined;
  return {
    id: String(properties.id),
    label,
    furtherLabels: labels.filter(isFurtherLabel),
    properties: fromRow(nodeFieldsOf(label), properties),
  };
}

export function isNode(value: Value | undefined): value is NodeValue {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'node';
}
