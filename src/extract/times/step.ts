/** The step that lays the times layer: every time expression of headline, body and captions, with the days it means. */
import type { Issue, Span } from '../../../graph/model/index.js';
import { type Document, layer } from '../../document/document.js';
import type { Step } from '../../document/step.js';
import { writtenAt } from './dateline.js';
import { findResolvable } from './find.js';

/** 《今日说法》 is a title of a work, not a day. */
const TITLE = /[《〈][^《》〈〉\n]{1,80}[》〉]/gu;

export const timesStep: Step = {
  name: 'times',
  needs: ['regions', 'tokens'],
  adds: ['times'],
  run(document) {
    const found = findResolvable(document.shadow, {
      reference: writtenAt(document.shadow, document.article.publishedAt),
      entries: document.article.entries ?? [],
      tokens: layer(document, 'tokens'),
      masks: [...unread(document), ...titles(document)],
      watch: document.watch,
    });
    const times = found.map(({ time }) => ({ ...time, text: document.text.slice(time.textStart, time.textEnd) }));
    const issues = found.flatMap(({ time, needsPublication }): Issue[] => {
      const { textStart: start, textEnd: end } = time;
      return needsPublication
        ? [{ code: 'unresolved-time', severity: 'info', start, end, data: { text: document.text.slice(start, end) } }]
        : [];
    });
    return { layers: { times }, issues };
  },
};

function unread(document: Document): Span[] {
  return layer(document, 'regions').filter(({ kind }) => kind === 'boilerplate');
}

function titles({ shadow, layers }: Document): Span[] {
  const marked = [...shadow.matchAll(TITLE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const tagged = layers.tokens?.filter(({ tag }) => tag === 'nw') ?? [];
  return [...marked, ...tagged];
}
