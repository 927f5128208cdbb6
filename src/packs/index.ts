/** The languages that are read. */
import type { Article } from '../../graph/model/index.js';
import type { LanguagePack } from '../extract/index.js';
import { chinese } from './chinese.js';
import { english } from './english.js';

const PACKS: readonly LanguagePack[] = [chinese, english];

/** The pack that reads a language; undefined for one that none reads: nothing is extracted from such an article. */
export function packFor(language: Article['language']): LanguagePack | undefined {
  return PACKS.find(({ languages }) => languages.includes(language));
}

export { chinese, english };
