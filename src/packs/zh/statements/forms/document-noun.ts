/** Whether words end in a noun for a document or a session, which can speak. */

import { expression } from '../../../../extract/rules/pattern.js';
import { DOCUMENT } from '../../../../language/zh/words/documents.js';

const document = expression(DOCUMENT);

export function isDocument(words: string): boolean {
  return document.test(words);
}
