/** Words after a time that open it to one side: 春节前, 2018年以来, 9月之后, 国庆期间, 本月早些时候. */
import { type Frame, vague } from '../../../times/frame.js';
import { dependent, type Piece, piece, type Rule, rule } from '../../../times/piece.js';
import type { Scene } from '../../../times/scene.js';

type Bound = (frame: Frame, scene: Scene) => Frame | null;

/** From the publication to the eve; what lies behind has no first day, so that 国庆前 in November stays open. */
const before: Bound = (frame, { publication }) => {
  const end = frame.precision === 'vague' ? frame.end : frame.start;
  const start = publication?.startOf('day');
  return start && start < end ? vague({ ...frame, start, end }) : null;
};

/** Until the publication, since the record knows nothing later. */
const after: Bound = (frame, { publication }) => {
  const end = publication?.startOf('day').plus({ day: 1 });
  return end && frame.end < end ? vague({ ...frame, start: frame.end, end }) : null;
};

const since: Bound = (frame, { publication }) => {
  const end = publication?.startOf('day').plus({ day: 1 });
  return end && frame.start < end ? { ...frame, end } : null;
};

const same: Bound = (frame) => frame;

function bound(narrow: Bound): Piece[] {
  return [dependent(piece('bound', 'vague', (frame, scene) => frame && narrow(frame, scene)))];
}

const NOT_AFTER_BEFORE =
  '(?!往|后|赴|进|线|景|首相|总统|总理|主席|部长|外长|防长|议员|国脚|所未有|列|台|沿|身|妻|夫|任|不久|提|瞻|锋)';
const NOT_AFTER_LATER = '(?!卫|备|方|勤|台|来居|座|排|续|裔|代|果|援|市|院|盾|起|悔|者|宫)';

export const boundRules: readonly Rule[] = [
  rule('before', { first: '之以前', source: `(?:之前|以前|前夕|前${NOT_AFTER_BEFORE})` }, () => bound(before)),
  rule('around', { first: '前左', source: '(?:前后(?!卫)|左右)' }, () => bound(vague)),
  rule('after', { first: '之以后', source: `(?:之后|以后|后${NOT_AFTER_LATER})` }, () => bound(after)),
  rule(
    'since',
    {
      first: '以来至',
      source: '(?:以来|至今(?![年日天晚早春夏秋冬])|来(?!华|访|京|沪|自|到|电|源|回|得|袭|看|说|临|台|港|往))',
    },
    () => bound(since),
  ),
  rule('some-time-within', { first: '早晚稍', source: '(?:[早晚]些时候|稍早(?:时候|前)?|稍晚(?:时候)?|稍后)' }, () =>
    bound(same),
  ),
  rule('during', { first: '期', source: '期间' }, () => bound(same)),
];
