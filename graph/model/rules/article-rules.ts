/** The rules that join articles, and what is said in them, to each other; they read no sentence, they compare. */
import type { RuleNotes } from './rule-note.js';

export const ARTICLE_RULES = {
  'same-body': { reads: 'the words of the body are the same, white space aside', example: '' },
  'same-address': { reads: 'the address is the same, the text another, and the time later', example: '' },
  'same-words': {
    reads: 'one speaker, and much of the words the same: the later article carries them again',
    example: '',
  },
} as const satisfies RuleNotes;
