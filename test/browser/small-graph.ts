/** A graph so small that everything drawn has a colour of its own: one who spoke, a country, three offices held there. */
import { buildGraph } from '../../graph/build.js';
import type { OnRecordGraph } from '../../graph/model/index.js';
import { draftExtraction } from '../support/extraction-builder.js';
import { TALKS } from '../viewer/fishery-articles.js';

/** The colours of the light theme. */
export const PERSON = '31,95,158';
export const COUNTRY = '59,50,104';
export const SAID = '166,107,0';

const SPEAKER = { id: 'actor:lin', name: '林知远', kind: 'person' } as const;
const SPOKEN = {
  id: 'statement:lin',
  text: '谁先松口，谁就要付出政治代价',
  speaker: 'actor:lin',
  act: 'opinion',
  cueWords: '指出',
} as const;
const NOTHING_ELSE = { events: [], relations: [] };

/** A speaker and a statement. */
export function twoNodeGraph(): OnRecordGraph {
  const regions = [['body', TALKS.text]] as const;
  return buildGraph([
    draftExtraction({ article: TALKS, regions, actors: [SPEAKER], statements: [SPOKEN], ...NOTHING_ELSE }),
  ]);
}

/** With a bundle of three relations between the speaker and a country. */
export function bundleGraph(): OnRecordGraph {
  const held = (title: string, words: string) =>
    ({ type: 'HOLDS', from: 'actor:lin', to: 'actor:beiyu', title, words, rule: 'title-before-name' }) as const;
  return buildGraph([
    draftExtraction({
      article: TALKS,
      regions: [['body', TALKS.text]],
      actors: [SPEAKER, { id: 'actor:beiyu', name: '北屿', kind: 'country' }],
      statements: [SPOKEN],
      events: [],
      relations: [held('教授', '教授林知远'), held('会长', '会长周海生'), held('总干事', '总干事奥马尔·贝克')],
    }),
  ]);
}
