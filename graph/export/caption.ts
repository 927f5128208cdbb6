/** The few words by which a tool with room for one label shows a node. */
import type { NodeAttributes, NodeLabel } from '../model/index.js';

const CAPTION_PROPERTY: Readonly<Record<NodeLabel, string>> = {
  Article: 'headline',
  Actor: 'name',
  Statement: 'text',
  Event: 'label',
  Place: 'name',
};
const LONGEST = 40;

/** A longer text ends in an ellipsis; the whole of it stays in its own property. */
export function caption(id: string, { label, properties }: NodeAttributes): string {
  const characters = [...String(properties[CAPTION_PROPERTY[label]] ?? id)];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
