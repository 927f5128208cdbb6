/** Bodies and publications: how they are told by what stands in their names and beside them. */
import type { ForbiddingActor } from '../../../actor-rule.js';
import { characters, type Finding, type NoFacts, type Pattern } from '../../../rule.js';
import * as body from '../../words/actors/kinds-of-body.js';
import * as titles from '../../words/actors/titles.js';

export const LEGAL_FORM: Pattern = [body.LEGAL_FORMS, { edge: 'end' }];

/** A kind of body by its bare noun, and how the names end of those that are one. */
export const KINDS: readonly { readonly called: readonly string[]; readonly named: Pattern }[] = [
  ...body.KINDS_OF_BODY_BY_NAME.map(({ called, ends }) => ({ called, named: [ends, { edge: 'end' }] as const })),
  {
    called: body.TRAFFIC_POLICE,
    named: [body.TRAFFIC_POLICE_BEGINS, { gap: 3, without: '\n' }, '队', { edge: 'end' }],
  },
];

/** A number cuts off a list that the tagger took with the name: 甲、乙两|队. */
export const LIST_GOES_ON: Pattern = [characters('一二两三四五六七八九十几多等')];

export const CUT_OFF: Pattern = [body.CUT_OFF];
export const JOINS_OFFICES: Pattern = [titles.JOINS_OFFICES];

/** 所长, 副研究员: behind what is an institute, and not the particle of 所说的. */
export const INSTITUTE_HEAD: Pattern = [{ maybe: body.BEFORE_INSTITUTE_HEAD }, body.AT_INSTITUTE];

/** In title marks. */
export const TITLED: Pattern = ['《', { as: 'title', of: [{ gap: 20, least: 2, without: '《》\n' }] }, '》'];

/** What in title marks is a publication, by its name and by what stands behind. */
export const PUBLICATIONS: readonly Finding<NoFacts, 'publication'>[] = [
  {
    name: 'named-as-publications-are',
    finds: 'publication',
    when: { wordEnds: [body.PUBLICATION_ENDS, '》'] },
    reads: 'its name ends as those of newspapers and stations do',
    example: '⟦《海港晚报》⟧周一刊登照片。',
    spares: '⟦《海港往事》⟧周一上映。',
  },
  {
    name: 'has-reporters',
    finds: 'publication',
    when: {
      after: [
        {
          upTo: 1,
          of: [{ any: [['的'], ['驻', { gap: 8, least: 1, without: '，。' }], [body.KINDS_OF_REPORTER]] }],
        },
        body.REPORTERS,
      ],
    },
    reads: 'reporters or an article of it stand behind, whatever its name: 《…》记者',
    example: '⟦《海港内外》⟧驻智利记者周一受伤。',
    spares: '⟦《海港内外》⟧主编周一受伤。',
  },
];

/** Where a body is no party to what happens. */
export const BODY_AS_PLACE: readonly ForbiddingActor<NoFacts, 'party'>[] = [
  {
    name: 'towards-body',
    forbids: 'party',
    when: { before: [body.TOWARDS_BODY] },
    reads: 'somebody is there or on the way: 送往医院',
    example: '伤者周一送往⟦智利国防部⟧。',
    spares: '工会周一批评⟦智利国防部⟧。',
  },
];

/** What the tagger takes for a body and is none. */
export const NO_BODY: readonly ForbiddingActor<NoFacts, 'body'>[] = [
  {
    name: 'no-body-by-its-end',
    forbids: 'body',
    when: {
      any: [
        { wordEnds: [body.NO_BODIES] },
        ...body.ROAD_ENDS.map(({ end, but }) => ({ wordEnds: [{ gap: 1, least: 1, without: but }, end] })),
      ],
    },
    reads: 'it ends as a state of affairs, a trade or a stretch of land does: 南海局势',
    example: '示威者周一批评⟦罗马尼亚政局⟧。',
    spares: '示威者周一批评⟦罗马尼亚商会⟧。',
  },
];

/** A noun for a kind of body that is the beginning of another word. */
export const NO_KIND_OF_BODY: readonly ForbiddingActor<NoFacts, 'body'>[] = [
  {
    name: 'kind-of-body-begins-word',
    forbids: 'body',
    when: { after: [{ any: [[body.BEHIND_KIND_OF_BODY], ['门', { not: ['口'] }]] }] },
    reads: 'a person, a rank, a building or a stop follows: 国防部长, 教育局门口',
    example: '示威者周一包围⟦智利国防部⟧大楼。',
    spares: '示威者周一批评⟦智利国防部⟧。',
  },
  {
    name: 'government-of-nobody',
    forbids: 'body',
    when: { word: body.GOVERNMENT_ALONE },
    reads: 'nothing in front says whose government it is',
    example: '示威者周一批评⟦政府⟧。',
    spares: '示威者周一批评⟦智利政府⟧。',
  },
];
