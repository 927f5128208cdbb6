/** Where a word of happening tells of none: inside names, in compounds, in figures of speech, in the naming of a source. */
import type { TriggerFacts } from '../../../event-lexicon.js';
import { characters, type Forbidding, words } from '../../../rule.js';
import { OF_A_HAPPENING, OF_ANOTHER_THING, OF_TALKS } from '../../words/actors/compounds.js';
import { JOINS_NAMES } from '../../words/actors/names.js';
import { CLAUSE_ENDS, SENTENCE_ENDS } from '../../words/marks.js';
import { MEETS } from '../../words/meetings.js';
import { BROUGHT_BEFORE, DISCOVERED, NO_OBJECT_OF_FORCE, PROVIDED, PUBLISHED } from '../../words/objects.js';

/** The first that holds forbids the word. */
export const NO_EVENT: readonly Forbidding<TriggerFacts, 'event'>[] = [
  {
    name: 'says-what-kind',
    forbids: 'event',
    when: {
      next: { tags: ['n', 'vn', 'nz'] },
      any: [
        { own: { tags: ['vn', 'n'] } },
        { known: { isNoun: true } },
        { known: { frame: 'undergo' }, unless: [{ known: { group: 'illness' } }] },
        { known: { frame: 'mutual' }, unless: [{ word: MEETS }] },
      ],
    },
    unless: [{ after: [OF_A_HAPPENING] }],
    reads: 'the noun behind the word is the thing, and the word only says of what kind: 巡逻船, 制裁令',
    example: '智利军方周一展示⟦演习⟧装备。',
    spares: ['智利军方周一举行⟦演习⟧活动。', '智利总统周一⟦会见⟧外长唐佑平。', '智利总统周一⟦感染⟧病毒。'],
  },
  {
    name: 'begins-compound',
    forbids: 'event',
    when: { next: { words: OF_ANOTHER_THING } },
    reads: 'a noun behind the word makes a body, an office or a thing of it: 搜救人员',
    example: '智利周一颁布⟦禁止⟧令。',
    spares: '智利周一⟦禁止⟧秘鲁渔船入境。',
  },
  {
    name: 'figure-of-speech',
    forbids: 'event',
    when: {
      word: words('释放 建立 引爆 引发 收获 打击 冲击 夺得 破坏'),
      after: [{ maybe: characters('了出着过') }, { gap: 4, han: true }, { maybe: ['的'] }, NO_OBJECT_OF_FORCE],
    },
    reads: 'what is let go, set up or struck is nothing that can be: 释放信号, 建立互信',
    example: '智利周一⟦释放⟧善意。',
    spares: '智利周一⟦释放⟧三名船员。',
  },
  {
    name: 'publishes-document',
    forbids: 'event',
    when: {
      word: words('发布 公布 发表 发出 推出 公告 印发 下发 提出'),
      after: [
        { maybe: characters('了的') },
        { maybe: words('一份 一则 一条 一篇 最新 官方 联合') },
        { gap: 4, han: true },
        PUBLISHED,
      ],
    },
    reads: 'what is published is a document or a statement: 发布声明',
    example: '智利外交部周一⟦发布⟧台风预警。',
    spares: '智利周一⟦公布⟧减税措施。',
  },
  {
    name: 'cited-paper',
    forbids: 'event',
    when: {
      word: words('公告 通报 备案 批准 报告 调查报告 声明 财报 年报 季报'),
      any: [
        { before: [words('的 据 根据 按照 依据 在 该 份')] },
        { after: [words('中 称 说 指 显示 指出 里 表示 则')] },
      ],
    },
    reads: 'a paper that is cited: 根据公告',
    example: '智利政府周一⟦通报⟧称，大桥已经封闭。',
    spares: '智利政府周一⟦批准⟧大桥建设计划。',
  },
  {
    name: 'slogan',
    forbids: 'event',
    when: {
      quoted: {
        upTo: 14,
        before: [words('喊 叫 呼 写着 标语 口号 罪名 名为 主题为 题为'), { maybe: characters(':：') }],
      },
    },
    reads: 'a few words in quotation marks after a verb of calling are what is called',
    example: '智利示威者周一高喊“⟦释放⟧唐佑平”。',
    spares: '智利周一“⟦释放⟧唐佑平”。',
  },
  {
    name: 'interview',
    forbids: 'event',
    when: {
      word: words('访问 专访 采访 询问 质询 查询'),
      before: [words('接受 答复 回复 回覆 回应 答覆'), { gap: 14, without: CLAUSE_ENDS }],
    },
    reads: 'how the words came to be said: 接受电台访问',
    example: '智利总统周一接受电台⟦访问⟧。',
    spares: '智利总统周一⟦访问⟧秘鲁。',
  },
  {
    name: 'telephone',
    forbids: 'event',
    when: { word: ['电话'] },
    unless: [{ before: [characters('这该此那一'), characters('通次')] }, { before: ['在'], after: ['中'] }],
    reads: 'the thing, not a call that is spoken of: 卫星电话',
    example: '智利总统周一用卫星⟦电话⟧联系秘鲁总统。',
    spares: '智利总统周一与秘鲁总统在⟦电话⟧中讨论边境。',
  },
  {
    name: 'begins-body',
    forbids: 'event',
    when: {
      word: words('立法 审计 检察 监察 移民 考试 选举 调查 审议'),
      any: [{ after: [words('会议员 院 局 署 委员 官 室')] }, { after: ['会', { not: ['议'] }] }],
    },
    reads: 'the word begins the name of a body: 立法会, 移民局',
    example: '智利警方周一逮捕⟦立法⟧会议员唐佑平。',
    spares: '智利议会周一已就禁烟⟦立法⟧。',
  },
  {
    name: 'offence',
    forbids: 'event',
    when: {
      known: { type: 'crime' },
      after: [
        { upTo: 5, of: [JOINS_NAMES, { gap: 6, han: true }] },
        { maybe: ['等'] },
        words('罪 之罪 多项罪 犯罪 控罪 指控 嫌疑 罪嫌'),
      ],
    },
    reads: 'what somebody is charged with: 诈欺、洗钱等罪嫌',
    example: '智利检方周一以⟦诈骗⟧、洗钱等罪起诉唐佑平。',
    spares: ['唐佑平周一在智利⟦诈骗⟧三名游客。', '智利周一⟦抢劫⟧、绑架三名游客。'],
  },
  {
    name: 'sympathy',
    forbids: 'event',
    when: {
      word: words('慰问 祝贺 悼念 哀悼 致贺 声援 抗议 道歉'),
      before: [words('致以 表示 表达 深表 报以 送上 转达'), { gap: 6, without: CLAUSE_ENDS }],
    },
    reads: 'words of sympathy, not a visit or a rite: 致以慰问',
    example: '智利总统周一就误炸向秘鲁表示⟦道歉⟧。',
    spares: '智利总统周一就误炸向秘鲁⟦道歉⟧。',
  },
  {
    name: 'question',
    forbids: 'event',
    when: { word: ['询问'] },
    unless: [{ before: [words('接受 被 遭 带回 警方 检方 到案 传唤'), { gap: 6, without: CLAUSE_ENDS }] }],
    reads: 'the verb brings in a question: 议员询问，是否赞成',
    example: '智利议员周一⟦询问⟧外长。',
    spares: ['智利警方周一⟦询问⟧唐佑平。', '唐佑平周一被⟦询问⟧。'],
  },
  {
    name: 'nothing-brought-forward',
    forbids: 'event',
    when: { word: words('提出 提交 通过 批准 审议 表决') },
    unless: [
      { nearAfter: { words: BROUGHT_BEFORE, within: 22, until: SENTENCE_ENDS } },
      { nearBefore: { words: BROUGHT_BEFORE, within: 12, until: SENTENCE_ENDS } },
    ],
    reads: 'a verb of bringing forward or deciding, with nothing that can be decided near by',
    example: '智利总统周一⟦批准⟧。',
    spares: ['智利总统周一⟦批准⟧禁烟条例。', '智利议会周一就预算案⟦表决⟧。', '禁烟条例周一获智利议会⟦通过⟧。'],
  },
  {
    name: 'nothing-provided',
    forbids: 'event',
    when: { word: ['提供'] },
    unless: [{ nearAfter: { words: PROVIDED, within: 22, until: SENTENCE_ENDS } }],
    reads: '提供 without what it is news to provide',
    example: '智利周一已向秘鲁⟦提供⟧线索。',
    spares: '智利周一已向秘鲁⟦提供⟧贷款。',
  },
  {
    name: 'nothing-discovered',
    forbids: 'event',
    when: { word: ['发现'] },
    unless: [
      { nearAfter: { words: DISCOVERED, within: 22, until: SENTENCE_ENDS } },
      { nearBefore: { words: DISCOVERED, within: 12, until: SENTENCE_ENDS } },
    ],
    reads: '发现 without what it is news to find',
    example: '智利警方周一⟦发现⟧疑点。',
    spares: ['智利警方周一⟦发现⟧炸弹。', '化石周一由智利学者⟦发现⟧。'],
  },
  {
    name: 'goes-to-scene',
    forbids: 'event',
    when: {
      word: words('前往 赴 抵达 到达 返回'),
      after: [
        { maybe: ['了'] },
        { maybe: words('事发 出事 案发') },
        words('现场 医院 警局 警署 派出所 法院 机场 当地 此地 该地'),
      ],
    },
    reads: 'the way to something else that is told: 赶赴现场',
    example: '智利总统周一⟦抵达⟧现场。',
    spares: '智利总统周一⟦抵达⟧秘鲁。',
  },
  {
    name: 'office-of-talks',
    forbids: 'event',
    when: {
      after: [OF_TALKS],
      any: [{ known: { isNoun: true } }, { known: { frame: 'mutual' }, unless: [{ word: MEETS }] }],
    },
    reads: 'who talks, and about the talking: 贸易谈判代表',
    example: '智利周一更换⟦谈判⟧代表唐佑平。',
    spares: ['智利与秘鲁周一⟦谈判⟧。', '智利总统周一⟦会见⟧代表唐佑平。'],
  },
  {
    name: 'anniversary',
    forbids: 'event',
    when: { after: [{ gap: 5, without: '，。、' }, '周年'] },
    reads: 'long past, named to count from: 成立四十周年',
    example: '智利与秘鲁周一庆祝⟦建交⟧四十周年。',
    spares: '智利与秘鲁周一⟦建交⟧。',
  },
  {
    name: 'years-until-now',
    forbids: 'event',
    when: { before: [characters('年月周天日')], word: words('来访') },
    reads: '来 ends a span of time: 四十年来访台',
    example: '智利总统四十年⟦来访⟧秘鲁三次。',
    spares: '智利总统周一⟦来访⟧。',
  },
  {
    name: 'penalty',
    forbids: 'event',
    when: {
      word: words('监禁 入狱 坐牢 囚禁 服刑 罚款 缓刑'),
      before: ['判', { maybe: characters('处决罚令囚监') }, { gap: 16, without: '，。；决定断后并判' }],
    },
    reads: 'the penalty belongs to the verdict: 判处某人监禁三年',
    example: '智利法院周一判处唐佑平⟦监禁⟧三年。',
    spares: '唐佑平周一在智利⟦入狱⟧。',
  },
];
