/** Issues in a person's words; the record keeps them as codes and data. */
import type { Extraction, Issue } from '../../../graph/model/index.js';

type Code = Issue['code'];

const TEXTS: Readonly<Record<Code, string>> = {
  'no-publication-date': 'no publication date is known: relative dates stay unresolved (give --published)',
  'metadata-ambiguous': 'the article gives more than one value for its metadata',
  'encoding-guessed': 'the encoding is a guess',
  'encoding-replacement': 'some bytes could not be decoded',
  'control-characters': 'the text holds control characters',
  'no-body': 'no body text was found',
  'language-unsupported': 'the language is not supported: nothing was extracted',
  'language-mixed': 'some paragraphs are in another language and were not read',
  'unresolved-time': 'a time could not be resolved',
  'unresolved-speaker': 'the speaker of a statement was not found',
  'unbalanced-quotation': 'a quotation mark has no partner',
  'ungrounded-dropped': 'something without a place in the text was dropped',
  'limit-reached': 'a limit was reached: not everything was read',
};

/** One line a code, with how often it occurs; what is only informative is left to the record. */
export function issueLines({ issues }: Pick<Extraction, 'issues'>): string[] {
  const counts = new Map<Code, number>();
  for (const { code, severity } of issues) if (severity !== 'info') counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, times]) => (times === 1 ? TEXTS[code] : `${TEXTS[code]} (${times} times)`));
}
