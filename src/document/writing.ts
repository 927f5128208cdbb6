/** How a language is written, as far as the plain text of an article depends on it. */
import type { Span } from '../../graph/model/index.js';
import type { Tagger } from './context.js';
import type { Edit } from './plain/edited-text.js';
import type { Tongue } from './plain/tongues.js';

export interface Writing {
  /** What its lines are in: those in another are set aside. All are read where that is not told. */
  readonly tongue?: Tongue;
  /** The spaces within names that only set them wider, if it has such. */
  nameSpaces?(text: string, lines: readonly Span[], tagger: Tagger): Promise<readonly Edit[]>;
}
