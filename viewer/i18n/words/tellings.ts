/** The words for what several articles tell of one event, and for an utterance that several carry. */
import type { Words } from './words.js';

export const tellings = {
  'tellings.sources': [
    '来源 {sources} 个 · 文章 {articles} 篇',
    '來源 {sources} 個 · 文章 {articles} 篇',
    'Sources: {sources} · articles: {articles}',
  ],
  'tellings.single': ['单一来源：{name}', '單一來源：{name}', 'Single source: {name}'],
  'tellings.singleArticle': ['仅见于一篇文章', '僅見於一篇文章', 'Told by one article only'],
  'tellings.articles': ['文章 {articles} 篇', '文章 {articles} 篇', 'Articles: {articles}'],
  'tellings.noOutlets': [
    '文章 {articles} 篇，均未注明媒体',
    '文章 {articles} 篇，均未註明媒體',
    'Articles: {articles}, none names its outlet',
  ],
  'tellings.sameText': ['同文', '同文', 'same text'],
  'tellings.sameTextHint': [
    '与另一篇正文相同，合计为一个来源',
    '與另一篇正文相同，合計為一個來源',
    'Carries the text of another article: both count as one source',
  ],
  'tellings.undated': ['未说日期', '未說日期', 'no date given'],
  'tellings.differs': ['与其他文章不同', '與其他文章不同', 'other articles differ'],
  'tellings.comma': ['、', '、', ', '],
  'carried.alike': ['词句相同 {percent}%', '詞句相同 {percent}%', 'words in common: {percent}%'],
} as const satisfies Words;
