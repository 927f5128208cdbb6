/** The door of the document room: an article becomes a Document, and these steps give it its layers. */
import { encodeStep } from './encode.js';
import { paragraphsStep } from './paragraphs.js';
import { quotationsStep } from './quotations.js';
import { sentencesStep } from './sentences.js';
import type { Step } from './step.js';

export * from './context.js';
export * from './document.js';
export type * from './encoded.js';
export { unsupportedLanguage } from './language.js';
export { paragraphsStep } from './paragraphs.js';
export { spacedNameEdits } from './plain/spaced-names.js';
export { newDocument, type PlainDocument, plainDocument } from './plain-document.js';
export { quotationsStep } from './quotations.js';
export type { Findings } from './restored.js';
export { sentencesStep } from './sentences.js';
export { simplifiedShadow } from './shadow.js';
export * from './step.js';
export { tokensStep } from './tokens.js';
export type { Writing } from './writing.js';

/** In the order in which they run; `words` cuts sentences into words. */
export function documentSteps(words: Step): readonly Step[] {
  return [paragraphsStep, sentencesStep, quotationsStep, words, encodeStep];
}
