/** The whole line on the annotated articles, and the tagger alone on the same text: how much the rules cost beside the network. */
import { bench, describe } from 'vitest';
import { loadTagger } from '../../src/document/tagger/index.js';
import { readArticle } from '../../src/ingest/index.js';
import { extractArticle } from '../../src/pipeline.js';
import { annotatedSlugs, readAnnotation, readArticleText } from '../articles/annotation.js';

const chinese = annotatedSlugs().filter((slug) => readAnnotation(slug).language.startsWith('zh'));
const texts = chinese.map(readArticleText);
const tagger = await loadTagger();

describe(`${texts.length} articles, ${texts.join('').length} characters`, () => {
  bench('the tagger alone', async () => {
    await tagger.tag(texts.flatMap((text) => text.split('\n')));
  });

  bench('read, extract and check', async () => {
    for (const [index, text] of texts.entries()) {
      const bytes = new TextEncoder().encode(text);
      await extractArticle(readArticle({ bytes, name: `${chinese[index]}.txt` }));
    }
  });
});
