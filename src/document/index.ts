/** The door of the document room: an article becomes a Document, and these steps give it its layers. */
import type { Extraction } from '../../graph/model/index.js';
import type { Document } from './document.js';
import { languageStep } from './language.js';
import { paragraphsStep } from './paragraphs.js';
import { quotationsStep } from './quotations.js';
import { sentencesStep } from './sentences.js';
import { simplifiedShadow } from './shadow.js';
import type { Step } from './step.js';
import { tokensStep } from './tokens.js';

export * from './context.js';
export * from './document.js';
export { paragraphsStep } from './paragraphs.js';
export { quotationsStep } from './quotations.js';
export { sentencesStep } from './sentences.js';
export { simplifiedShadow } from './shadow.js';
export * from './step.js';
export { tokensStep } from './tokens.js';

/** In the order in which they run. */
export const documentSteps: readonly Step[] = [languageStep, paragraphsStep, sentencesStep, quotationsStep, tokensStep];

/** The document of an article that was just read: its text, the shadow, and the regions as first layer. */
export function newDocument({
  article,
  regions,
  issues,
}: Pick<Extraction, 'article' | 'regions' | 'issues'>): Document {
  return { article, text: article.text, shadow: simplifiedShadow(article.text), layers: { regions }, issues };
}
