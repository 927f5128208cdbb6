/** The colours of the viewer's light theme, for formats that carry colours; a test holds them to its style. */
import type { NodeAttributes } from '../model/index.js';

export const NODE_COLOURS: Readonly<Record<string, string>> = {
  Person: '#1f5f9e',
  Organization: '#007d70',
  Country: '#3b3268',
  Group: '#6f7c91',
  Statement: '#c07f12',
  Event: '#b3334d',
  Place: '#4e7735',
};
const OTHER = '#9aa0a8';

export function colourOf({ label, furtherLabels }: Pick<NodeAttributes, 'label' | 'furtherLabels'>): string {
  return NODE_COLOURS[furtherLabels[0] ?? label] ?? OTHER;
}
