/** What right beside a string says that it names a person. */
import { characters, type Finding, type NoFacts, type Pattern } from '../../../rule.js';
import { BEFORE_NAME } from '../../words/actors/persons.js';
import { LINE_ENDS, WHITESPACE } from '../../words/marks.js';
import { DIGITS } from '../../words/places.js';

const SPACE = { maybe: WHITESPACE };
const BRACKET: Pattern = [SPACE, characters('（('), SPACE];
const AGE: Pattern = [{ upTo: 3, least: 1, of: [DIGITS] }];

export const PERSON_SIGNS: readonly Finding<NoFacts, 'person'>[] = [
  {
    name: 'age-alone-behind',
    finds: 'person',
    when: { after: [...BRACKET, ...AGE, SPACE, { maybe: ['岁'] }, SPACE, characters('）)')] },
    reads: 'an age in brackets stands behind it: 邱某某（39岁）',
    example: '警方逮捕⟦邱海明⟧（39岁）。',
    spares: '警方封锁⟦邱海明⟧（39岁大桥）。',
  },
  {
    name: 'sex-or-place-behind',
    finds: 'person',
    when: { after: [...BRACKET, characters('男女左右中'), characters('，,、）)')] },
    reads: 'a sex, or where in the picture, stands in brackets behind it: 邱某某(男)',
    example: '警方逮捕⟦邱海明⟧（男，39岁）。',
    spares: '警方逮捕⟦邱海明⟧（男子组冠军）。',
  },
  {
    name: 'age-in-brackets-behind',
    finds: 'person',
    when: { after: [...BRACKET, { gap: 6, without: LINE_ENDS }, ...AGE, '岁'] },
    reads: 'an age stands among what brackets tell of it: 邱某某（司机，39岁',
    example: '警方逮捕⟦邱海明⟧（司机，39岁）。',
    spares: '警方逮捕⟦邱海明⟧（司机，39次违章）。',
  },
  {
    name: 'noun-for-person-before',
    finds: 'person',
    when: { any: [{ before: [BEFORE_NAME] }, { before: [{ noneInFront: ['小'] }, '姐'] }] },
    reads: 'a noun for a person, or a word of naming, stands right before it: 名叫, 男子, 大姐',
    example: '警方逮捕男子⟦邱海明⟧。',
    spares: ['警方逮捕⟦邱海明⟧。', '小姐⟦邱海明⟧出席。'],
  },
];
