/** Where a surname and a sex, as in 梁男, tell of nobody. */
import { characters, type Forbidding, type NoFacts } from '../../../rule.js';

/** What makes another word of 男 or 女. */
const BEHIND_SEX = characters(
  '士子性人方孩儿友足排篮团单双乒王神星生工童婴队将兵主皇色权装科篇模优网高低平后空阳极铁期太行',
);

export const NO_SURNAME_AND_SEX: readonly Forbidding<NoFacts, 'name'>[] = [
  {
    name: 'sex-begins-word',
    forbids: 'name',
    when: { any: [{ after: [BEHIND_SEX] }, { after: ['声', { not: ['称'] }] }] },
    reads: 'the sex is the beginning of another word: 陈女士, 金女排',
    example: '智利店主姓梁，⟦梁女⟧性较多。',
    spares: ['智利店主姓梁，⟦梁女⟧否认抢劫。', '智利店主姓梁，⟦梁女⟧声称价格上涨。'],
  },
];
