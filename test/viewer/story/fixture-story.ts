/** One arrest as four invented articles tell it: announced, done, done a day later, done on no day; and words that three carry. */
import type { Extraction } from '../../../graph/model/index.js';
import { draftExtraction } from '../../support/extraction-builder.js';

interface Told {
  readonly id: string;
  readonly publisher: string | null;
  readonly publishedAt: string;
  readonly lead: string;
  readonly status: 'planned' | 'occurred';
  /** The day that the article gives, and the words in which it does. */
  readonly day?: readonly [day: string, words: string];
  readonly said?: string;
}

const TOLD: readonly Told[] = [
  {
    ...{ id: 'one', publisher: '海港日报', publishedAt: '2026-03-09', status: 'planned', day: ['2026-03-10', '10日'] },
    ...{ lead: '市警察局将于10日逮捕张远帆。', said: '没有人可以凌驾于法律之上，调查不会停止' },
  },
  {
    ...{ id: 'two', publisher: '南方晚报', publishedAt: '2026-03-11', status: 'occurred', day: ['2026-03-10', '10日'] },
    ...{ lead: '张远帆10日在家中遭市警察局逮捕。', said: '没有人可以凌驾于法律之上，调查不会停止，也不会放慢' },
  },
  {
    ...{ id: 'three', publisher: '晨讯', publishedAt: '2026-03-12', status: 'occurred', day: ['2026-03-11', '11日'] },
    ...{ lead: '11日，市警察局逮捕了张远帆。', said: '没有人可以凌驾于法律之上，调查不会停止' },
  },
  {
    id: 'four',
    publisher: null,
    publishedAt: '2026-03-12T09:00:00Z',
    status: 'occurred',
    lead: '张远帆已被市警察局逮捕。',
  },
];

export const ARREST_STORY: readonly Extraction[] = TOLD.map(articleOf);
/** The least of the ids that are one. */
export const ARREST = 'event:arrest-four';
export const CARRIED = { earlier: 'statement:one', later: 'statement:two', latest: 'statement:three' };

function articleOf({ id, publisher, publishedAt, lead, status, day, said }: Told): Extraction {
  const text = `${lead}${said === undefined ? '' : `检察长吴海宁说：“${said}。”`}`;
  return draftExtraction({
    article: {
      ...{ id: `article:${id}`, headline: lead, publisher, url: null, language: 'zh-Hans' },
      ...{ publishedAt, updatedAt: null, text },
    },
    regions: [['body', text]],
    actors: [
      { id: `actor:zhang-${id}`, name: '张远帆', kind: 'person' },
      { id: 'actor:police', name: '市警察局', kind: 'organization' },
      ...(said === undefined ? [] : [{ id: `actor:wu-${id}`, name: '吴海宁', kind: 'person' as const }]),
    ],
    statements:
      said === undefined
        ? []
        : [{ id: `statement:${id}`, text: said, speaker: `actor:wu-${id}`, act: 'inform', cueWords: '说' }],
    events: [
      {
        ...{ id: `event:arrest-${id}`, label: '逮捕张远帆', type: 'legal', subtype: 'arrest', status, words: ['逮捕'] },
        ...(day && { when: [day[0], day[0], 'day', day[1]] as const }),
        who: { [`actor:zhang-${id}`]: 'patient' },
      },
    ],
    relations: [],
  });
}
