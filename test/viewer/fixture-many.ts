/** An actor who is quoted more often than a slice brings mentions, and than a pane should list at once. */
import type { ExtractionDraft } from '../support/extraction-builder.js';

export const TOLD_TIMES = 130;

const numbers = Array.from({ length: TOLD_TIMES }, (_, index) => String(index + 1).padStart(3, '0'));

export const MANY: ExtractionDraft = {
  article: {
    id: 'article:many',
    headline: '谷望山答询录',
    publisher: '北屿晨报',
    url: 'https://news.example/many',
    language: 'zh-Hans',
    publishedAt: '2025-11-25T10:00:00+08:00',
    updatedAt: null,
    text: numbers.map((number) => `谷望山说，第${number}项议题已经谈妥。`).join('\n'),
  },
  regions: [],
  actors: [{ id: 'actor:many', name: '谷望山', kind: 'person' }],
  statements: numbers.map((number) => ({
    id: `statement:many-${number}`,
    text: `第${number}项议题已经谈妥`,
    speaker: 'actor:many',
    act: 'inform',
    cueWords: '说',
  })),
  events: [],
  relations: [],
};
