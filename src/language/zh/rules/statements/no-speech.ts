/** Where a verb of speech tells of nothing said: in names and titles, as a noun, of what is suffered, ruled out or done. */
import { characters, type Forbidding, words } from '../../../rule.js';
import type { SpeechFacts } from '../../../speech-facts.js';
import * as speech from '../../words/speech.js';

/** Any that holds forbids the verb. */
export const NO_SPEECH: readonly Forbidding<SpeechFacts, 'speech'>[] = [
  {
    name: 'posts-without-words',
    forbids: 'speech',
    when: { word: speech.NEEDS_MARK },
    unless: [{ after: [characters('，：:「“说称指表写道')] }],
    reads: 'posting and speaking out tell of words only where a mark or a verb of saying follows',
    example: '智利总统唐佑平⟦留言⟧预算案不会撤回。',
    spares: '智利总统唐佑平⟦留言⟧：预算案不会撤回。',
  },
  {
    name: 'ought-to-post',
    forbids: 'speech',
    when: {
      word: speech.NEEDS_MARK,
      before: [characters('应须需'), { maybe: characters('当该要') }, characters('向对'), { gap: 10, without: '' }],
    },
    reads: 'what somebody ought to speak out on: 应向公众交代',
    example: '智利总统唐佑平应向公众⟦交代⟧，预算案不会撤回。',
    spares: '智利总统唐佑平向公众⟦交代⟧，预算案不会撤回。',
  },
  {
    name: 'in-title-of-work',
    forbids: 'speech',
    when: {
      any: [{ before: ['《', { gap: 29, without: '》' }] }, { before: ['〈', { gap: 29, without: '〉' }] }],
    },
    reads: 'it stands in the title of a work: 《市长说》',
    example: '智利总统唐佑平《⟦说⟧预算案不会撤回》。',
    spares: '智利总统唐佑平⟦说⟧预算案不会撤回。',
  },
  {
    name: 'called-in-brackets',
    forbids: 'speech',
    when: {
      any: [
        { word: ['称'], before: [characters('（(〔'), { gap: 6, without: '（()）〔〕' }, speech.CALLING] },
        { word: speech.CALLED_TOO, before: [characters('（(〔'), { gap: 5, without: '（()）〔〕' }] },
      ],
    },
    reads: 'what something is called, in brackets: （或称临时工）',
    example: '智利总统唐佑平（又⟦称⟧预算案不会撤回）。',
    spares: '智利总统唐佑平（坚⟦称⟧预算案不会撤回）。',
  },
  {
    name: 'called',
    forbids: 'speech',
    when: {
      known: { leadsToName: true },
      any: [{ word: ['称'], before: [speech.CALLING] }, { word: speech.CALLED_TOO }],
    },
    reads: 'what something is called, between marks: 马铃薯，又称土豆，',
    example: '智利总统唐佑平⟦也称⟧海港大桥。',
    spares: '智利总统唐佑平⟦也称⟧预算案不会撤回。',
  },
  {
    name: 'plea',
    forbids: 'speech',
    when: {
      word: ['承认'],
      after: [
        { upTo: 3, of: [words('全部 所有 有关 相关 该 一项 一 二 两 三 四 五 六 七 八 九 十 项')] },
        words('控罪 罪名 指控'),
        { not: characters('是的') },
      ],
    },
    reads: 'a plea before a court is no words: 承认控罪',
    example: '被告唐佑平⟦承认⟧全部控罪。',
    spares: '被告唐佑平⟦承认⟧罪名是他想出来的。',
  },
  {
    name: 'keeps-doing',
    forbids: 'speech',
    when: { word: ['坚持'] },
    unless: [{ after: [speech.MAINTAINED] }],
    reads: 'what somebody goes on doing: 坚持和平发展',
    example: '智利总统唐佑平⟦坚持⟧和平发展。',
    spares: '智利总统唐佑平⟦坚持⟧不撤回预算案。',
  },
  {
    name: 'noun-after-pointer',
    forbids: 'speech',
    when: { known: { isOfDocument: false, followsName: false }, previous: { words: speech.BEFORE_NOUN } },
    unless: [
      { before: [speech.TOWARDS, '此'] },
      { previous: { words: ['的'] }, known: { frame: 'say' }, after: [characters('，：:「“')] },
    ],
    reads: 'what points at a thing makes a noun of it: 的要求, 该建议',
    example: '智利总统唐佑平撤回该⟦建议⟧，预算案通过。',
    spares: [
      '智利总统唐佑平对此⟦表示⟧，预算案不会撤回。',
      '智利总统唐佑平笑着的⟦说⟧，预算案不会撤回。',
      '通知⟦要求⟧，各地加强管理。',
    ],
  },
  {
    name: 'governed-noun',
    forbids: 'speech',
    when: { known: { isOfDocument: false }, previous: { tags: ['p'] } },
    unless: [{ before: [speech.TOWARDS, '此'] }],
    reads: 'a preposition governs it: 以回应为主',
    example: '智利总统唐佑平据⟦透露⟧预算案不会撤回。',
    spares: '智利总统唐佑平就此⟦透露⟧预算案不会撤回。',
  },
  {
    name: 'noun-by-what-follows',
    forbids: 'speech',
    when: { known: { isOfDocument: false }, next: { words: speech.BEHIND_NOUN } },
    unless: [{ next: { tags: ['v'] } }],
    reads: 'what stands behind it makes a noun of it: 要求的, 建议书',
    example: '智利总统唐佑平⟦宣布⟧的预算案不会撤回。',
    spares: '智利总统唐佑平⟦宣布⟧预算案不会撤回。',
  },
  {
    name: 'governs-nothing',
    forbids: 'speech',
    when: { known: { isOfDocument: false, frame: ['demand', 'object'] }, after: [characters('。；、）」”')] },
    reads: 'whoever asks or refuses asks for something, and nothing stands behind it: 提出要求。',
    example: '“预算案不会撤回。”智利总统唐佑平⟦批评⟧。',
    spares: '智利总统唐佑平⟦批评⟧预算案。',
  },
  {
    name: 'act-before-mark',
    forbids: 'speech',
    when: { known: { isOfDocument: false, frame: ['demand', 'object'] }, after: [characters('，：')] },
    unless: [
      {
        known: { isPredicate: true },
        any: [
          { known: { act: ['demand', 'request', 'propose', 'criticise', 'accuse', 'warn'] } },
          { word: ['同意'] },
          { after: ['：'] },
        ],
        unless: [{ previous: { words: speech.ATTITUDE_SHOWN } }],
      },
    ],
    reads: 'what is refused or backed stands with its verb; what is asked or criticised may stand behind a comma',
    example: '“预算案不会撤回，”智利总统唐佑平⟦支持⟧，市民欢迎。',
    spares: ['智利总统唐佑平⟦批评⟧，预算案不会撤回。', '“预算案不会撤回，”智利总统唐佑平⟦同意⟧，市民欢迎。'],
  },
  {
    name: 'noun-after-noun',
    forbids: 'speech',
    when: {
      known: { isOfDocument: false, tag: ['n', 'vn'] },
      previous: { tags: ['n', 'a', 'vn', 'm', 'q', 'an'] },
    },
    unless: [{ previous: { ends: speech.SPEAKER_ENDS } }],
    reads: 'the noun in front says of what kind it is, unless it is whoever speaks: 政府报告',
    example: '智利总统唐佑平财政⟦预测⟧，经济增长。',
    spares: '智利专家⟦预测⟧，经济增长。',
  },
  {
    name: 'suffered',
    forbids: 'speech',
    when: { before: [speech.SUFFERING] },
    reads: 'whoever stands in front does not say it: 被指, 遭批评',
    example: '智利总统唐佑平饱受⟦批评⟧预算案。',
    spares: '智利总统唐佑平⟦批评⟧预算案。',
  },
  {
    name: 'ruled-out',
    forbids: 'speech',
    when: { previous: { words: speech.RULED_OUT } },
    reads: 'what was said instead is told elsewhere: 而非拒绝',
    example: '智利总统唐佑平并非⟦批评⟧预算案。',
    spares: '智利总统唐佑平⟦批评⟧预算案。',
  },
];
