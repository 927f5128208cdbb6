/** The names in a chain of attribution in words: who is not named is said to be so. */
import type { AttributionLink } from '../data/text/attribution.js';
import type { Text } from './text.js';

export function nameOf({ part, id, name, unnamed }: AttributionLink, text: Text): string {
  if (name === null) return text(part === 'outlet' ? 'attribution.noOutlet' : 'attribution.nobody');
  return unnamed && id !== null ? text('attribution.unnamed', { name }) : name;
}

/** `羅文彬（行政院長）` */
export function titledName(link: AttributionLink, text: Text): string {
  const name = nameOf(link, text);
  return link.title === null ? name : text('attribution.titled', { name, title: link.title });
}
