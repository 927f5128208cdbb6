/** The paragraphs layer: the lines of headline, body and caption regions, without the white space around them. */
import type { Region } from '../../graph/model/index.js';
import type { Paragraph } from './document.js';
import { layer } from './document.js';
import type { Step } from './step.js';

export const paragraphsStep: Step = {
  name: 'paragraphs',
  needs: ['regions'],
  adds: ['paragraphs'],
  run: (document) => ({
    layers: { paragraphs: layer(document, 'regions').flatMap((region) => paragraphsOf(document.text, region)) },
  }),
};

function paragraphsOf(text: string, region: Region): Paragraph[] {
  if (region.kind === 'boilerplate') return [];
  // A run of anything but line breaks that begins and ends with a visible character.
  const lines = text.slice(region.start, region.end).matchAll(/[^\s](?:[^\n\r\u2028\u2029]*[^\s])?/g);
  return Array.from(lines, (line) => {
    const start = region.start + line.index;
    return { start, end: start + line[0].length, region: region.kind };
  });
}
