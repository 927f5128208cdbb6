/** The words by which a node is known to a person. */
import type { NodeLabel, PropertyValue } from './node.js';

const CAPTION_PROPERTY: Readonly<Record<NodeLabel, string>> = {
  Article: 'headline',
  Actor: 'name',
  Statement: 'caption',
  Event: 'label',
  Place: 'name',
};

/** The whole of it, however long; empty for an article without a headline. */
export function captionOf(label: NodeLabel, properties: Readonly<Record<string, PropertyValue>>): string {
  return String(properties[CAPTION_PROPERTY[label]] ?? properties.text ?? '');
}
