/** Whether words end in a noun for a document or a session, which can speak. */
import { DOCUMENT } from '../../language/zh/words/documents.js';
import { expression } from '../rules/pattern.js';

const document = expression(DOCUMENT);

export function isDocument(words: string): boolean {
  return document.test(words);
}
