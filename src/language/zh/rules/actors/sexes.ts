/** What the words at a name tell of a person's sex: 先生 and 女士, 女儿 and 父亲, （女，35岁）. */
import { characters, type Finding, type NoFacts, words } from '../../../rule.js';
import { BEFORE_MAN, BEFORE_WOMAN, CALLED_MAN, CALLED_WOMAN } from '../../words/actors/people.js';

/** The first that holds tells it. */
export const SEXES: readonly Finding<NoFacts, 'female' | 'male'>[] = [
  {
    name: 'called-woman',
    finds: 'female',
    when: { wordEnds: [CALLED_WOMAN] },
    reads: 'what she is called tells it: 李女士',
    example: '智利店主⟦梁女士⟧周一访问秘鲁，她说，价格上涨。',
    spares: '智利店主⟦梁文⟧周一访问秘鲁，她说，价格上涨。',
  },
  {
    name: 'called-man',
    finds: 'male',
    when: { wordEnds: [CALLED_MAN] },
    reads: 'what he is called tells it: 李先生',
    example: '智利店主⟦梁先生⟧周一访问秘鲁，他说，价格上涨。',
    spares: '智利店主⟦梁文⟧周一访问秘鲁，他说，价格上涨。',
  },
  {
    name: 'woman-behind',
    finds: 'female',
    when: {
      any: [{ after: [words('女士 小姐 太太')] }, { after: [characters('（(，'), '女', characters('，）)')] }],
    },
    reads: 'what stands behind the name tells it: 李某（女，35岁）',
    example: '智利店主⟦唐佑平⟧（女，35岁）周一访问秘鲁，她说，价格上涨。',
    spares: '智利店主⟦唐佑平⟧（35岁）周一访问秘鲁，她说，价格上涨。',
  },
  {
    name: 'man-behind',
    finds: 'male',
    when: { any: [{ after: ['先生'] }, { after: [characters('（(，'), '男', characters('，）)')] }] },
    reads: 'what stands behind the name tells it: 李某（男，35岁）',
    example: '智利店主⟦唐佑平⟧（男，35岁）周一访问秘鲁，他说，价格上涨。',
    spares: '智利店主⟦唐佑平⟧（35岁）周一访问秘鲁，他说，价格上涨。',
  },
  {
    name: 'woman-in-front',
    finds: 'female',
    when: { any: [{ before: [BEFORE_WOMAN] }, { before: ['女', { gap: 4, least: 1, without: '，。的' }] }] },
    reads: 'what stands in front of the name tells it: 其妻李某, 女演员李某',
    example: '智利女店主⟦唐佑平⟧周一访问秘鲁，她说，价格上涨。',
    spares: '智利店主⟦唐佑平⟧周一访问秘鲁，她说，价格上涨。',
  },
  {
    name: 'man-in-front',
    finds: 'male',
    when: { any: [{ before: [BEFORE_MAN] }, { before: ['男', { gap: 4, least: 1, without: '，。的' }] }] },
    reads: 'what stands in front of the name tells it: 其子李某, 男演员李某',
    example: '智利男店主⟦唐佑平⟧周一访问秘鲁，他说，价格上涨。',
    spares: '智利店主⟦唐佑平⟧周一访问秘鲁，他说，价格上涨。',
  },
];
