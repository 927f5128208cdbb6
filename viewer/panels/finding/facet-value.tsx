/** The name of a facet's value, marked with the language it is in. */
import type { Facet } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { valueName } from './value-name.js';

export function FacetValue({ facet, value }: { readonly facet: Facet; readonly value: string }) {
  const { words, language } = valueName(useDesk(), facet, value);
  return <span lang={language}>{words}</span>;
}
