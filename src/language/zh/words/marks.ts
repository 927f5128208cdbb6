/** Marks of Chinese punctuation, as rules name them. */

/** No clause goes on beyond them. */
export const CLAUSE_ENDS = '，。；';
/** No sentence goes on beyond them. */
export const SENTENCE_ENDS = '。；！？\n';
/** Marks of either script at which a clause ends. */
export const CLAUSE_MARKS = '，。；！？：\n,;!?';
