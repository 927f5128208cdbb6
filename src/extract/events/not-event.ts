/** Where a word of happening tells of none: inside names and titles, in compounds, in figures of speech, in the naming of a source. */
import type { Span, Statement } from '../../../graph/model/index.js';
import type { TriggerWord } from '../../language/event-lexicon.js';
import type { Reading } from '../reading.js';

export function tellsOfNothing(reading: Reading, span: Span, word: TriggerWord): boolean {
  return (
    isPartOfName(reading, span, word) ||
    headsCompound(reading, span) ||
    isFigurative(reading, span) ||
    publishesDocument(reading, span.end, word) ||
    isDocument(reading, span, word) ||
    isInTitle(reading, span.start) ||
    isSlogan(reading, span) ||
    isInterview(reading, span) ||
    isTelephone(reading, span) ||
    isChamber(reading, span) ||
    isOffence(reading, span, word) ||
    isFeeling(reading, span) ||
    isQuestion(reading, span) ||
    lacksObject(reading, span) ||
    goesToScene(reading, span) ||
    isOfDelegate(reading, span, word) ||
    isAnniversary(reading, span.end) ||
    isSpanOfYears(reading, span) ||
    isPenalty(reading, span)
  );
}

/** Nouns that may follow an event noun without making it the name of another thing: 爆炸现场, 空袭行动. */
const HAPPENING =
  /^(?:现场|事件|案|案件|行动|事故|意外|活动|期间|之后|后|前|时|当天|当日|当晚|情况|原因|消息|地点|过程|中|以来|一事|事宜|风波|危机|悲剧|惨剧|惨案|仪式|会|会议|受害者|死者|遇难者|伤者|罪)/;

/** 巡逻船, 贸易谈判代表, 制裁令: the word only says what kind of thing the noun behind it is. */
function isPartOfName(reading: Reading, { start, end }: Span, { frame, group, isNoun }: TriggerWord): boolean {
  const token = reading.tokenBefore(end);
  const next = reading.tokenAt(end);
  if (!token || token.start > start + 4 || !next || !['n', 'vn', 'nz'].includes(next.tag)) return false;
  if (HAPPENING.test(reading.shadow.slice(end, end + 3))) return false;
  const isMeeting = frame === 'mutual' && !RECEIVES.test(reading.word({ start, end }));
  const takesNoObject = isNoun || (frame === 'undergo' && group !== 'illness') || isMeeting;
  return token.tag === 'vn' || token.tag === 'n' || takesNoObject;
}

/** 会见外长: whoever is met stands behind the verb. */
const RECEIVES = /^(?:会见|接见|召见|约见|会晤|晤|觐见|晋见|谒见|拜会|拜见|宴请|款待|接待|迎接|密会|急见|再会|致电)$/;

/** 疾病控制中心, 立法院长, 搜救人员: what follows makes the whole a body, an office or a thing. */
const COMPOUND_HEAD =
  /^(?:问题|中心|委员会?|人员|院长|部门|机构|机制|系统|能力|许可证?|条例|法案|名单|条约|周年|小组|工作组|专家|官员|当局|部队|车辆|费用|战术|战略|学会|研究所|研究院|协会|气象台|周|者|院|局|署|令|船|舰|机|犯|所|站|器|费|率|权|书|法|业|商|史|片)$/;

function headsCompound(reading: Reading, { end }: Span): boolean {
  const next = reading.tokenAt(end);
  return next !== undefined && COMPOUND_HEAD.test(reading.word(next));
}

/** 释放信号, 建立互信, 爆发力: what is let go or set up is nothing that happens. */
const FIGURATIVE =
  /^(?:了|出|着|过)?(?:[\u4e00-\u9fff]{0,4}的?)?(?:信号|讯号|讯息|善意|红利|潜力|能量|压力|活力|情绪|动能|互信|友谊|信任|关系|信心|形象|共鸣|热议|讨论|关注|想像|想象|话题|好评|口碑|眼球)/;

function isFigurative(reading: Reading, { start, end }: Span): boolean {
  const word = reading.shadow.slice(start, end);
  return (
    /^(?:释放|建立|引爆|引发|收获|打击|冲击|夺得|破坏)$/.test(word) &&
    FIGURATIVE.test(reading.shadow.slice(end, end + 10))
  );
}

/** What is published there is a document or a statement, not an event: 发布声明, 公布数据. */
const DOCUMENT =
  /^(?:了|的)?(?:一[份则条篇]|最新|官方|联合)?[\u4e00-\u9fff]{0,4}(?:声明|公告|消息|报告|数据|通告|通报|警告|警报|预警|讯息|信息|视频|影片|照片|图片|贴文|推文|文章|帖文|评论|名单|结果|白皮书|意见|通知|资料|预测|指南|新闻稿|社论|讲话|言论)/;

function publishesDocument(reading: Reading, end: number, { word }: TriggerWord): boolean {
  return (
    /^(?:发布|公布|发表|发出|推出|公告|印发|下发|提出)$/.test(word) &&
    DOCUMENT.test(reading.shadow.slice(end, end + 12))
  );
}

/** 根据公告, 昨晚的通报: a paper that is cited. */
function isDocument(reading: Reading, { start, end }: Span, { word }: TriggerWord): boolean {
  if (!/^(?:公告|通报|备案|批准|报告|调查报告|声明|财报|年报|季报)$/.test(word)) return false;
  return (
    /(?:的|据|根据|按照|依据|在|该|份|这份)$/.test(reading.shadow.slice(Math.max(0, start - 2), start)) ||
    /^(?:中|称|说|指|显示|指出|里|表示|则)/.test(reading.shadow.slice(end, end + 2))
  );
}

/** 《反恐袭击法》: inside the title of a work or law. */
function isInTitle(reading: Reading, offset: number): boolean {
  const quotation = reading.quotationAt(offset);
  return quotation !== undefined && '《〈'.includes(reading.shadow.charAt(quotation.start));
}

/** 接受电台访问, 回复本报询问: how the words came to be said. */
function isInterview(reading: Reading, { start, end }: Span): boolean {
  if (!/^(?:访问|专访|采访|询问|质询|查询)$/.test(reading.shadow.slice(start, end))) return false;
  return /(?:接受|答复|回复|回覆|回应|答覆)[^，。；]{0,14}$/.test(reading.shadow.slice(Math.max(0, start - 18), start));
}

/** 卫星电话, 电话被打爆: the thing; 这通电话, 在电话中: the talk. */
function isTelephone(reading: Reading, { start, end }: Span): boolean {
  if (reading.shadow.slice(start, end) !== '电话') return false;
  const before = reading.shadow.slice(Math.max(0, start - 2), start);
  return !/[这该此那一][通次]$/.test(before) && !(before.endsWith('在') && reading.shadow.startsWith('中', end));
}

/** 立法会议员, 移民局: the word begins the name of a body. */
function isChamber(reading: Reading, { start, end }: Span): boolean {
  return (
    /^(?:立法|审计|检察|监察|移民|考试|选举|调查|审议)$/.test(reading.shadow.slice(start, end)) &&
    /^(?:会(?!议)|会议员|院|局|署|委员|官|室)/.test(reading.shadow.slice(end, end + 3))
  );
}

/** 依诈欺、洗钱等罪嫌移送, 受贿罪: what somebody is charged with. */
function isOffence(reading: Reading, { end }: Span, { type }: TriggerWord): boolean {
  return (
    type === 'crime' &&
    /^(?:[、及和与][\u4e00-\u9fff]{2,6}?){0,5}等?(?:罪|之罪|多项罪|犯罪|控罪|指控|嫌疑|罪嫌)/.test(
      reading.shadow.slice(end, end + 24),
    )
  );
}

/** 致以慰问, 表示祝贺: words of sympathy, not a visit or a rite. */
function isFeeling(reading: Reading, { start, end }: Span): boolean {
  return (
    /^(?:慰问|祝贺|悼念|哀悼|致贺|声援|抗议|道歉)$/.test(reading.shadow.slice(start, end)) &&
    /(?:致以|表示|表达|深表|报以|送上|转达)[^，。；]{0,6}$/.test(reading.shadow.slice(Math.max(0, start - 10), start))
  );
}

/** 议员询问，是否赞成: the verb brings in a question; 接受询问 tells of an inquiry. */
function isQuestion(reading: Reading, { start, end }: Span): boolean {
  return (
    reading.shadow.slice(start, end) === '询问' &&
    !/(?:接受|被|遭|带回|警方|检方|到案|传唤)[^，。；]{0,6}$/.test(reading.shadow.slice(Math.max(0, start - 10), start))
  );
}

/** Verbs that tell of something only with what they are done to: 通过法案, 提供援助. */
const OBJECTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:提出|提交|通过|批准|审议|表决)$/,
    /案|法|条例|决议|动议|预算|计划|方案|协议|公约|条约|修正|申请|提名|任命|报告|要约|辞呈|诉讼|上诉|告诉/,
  ],
  [/^提供$/, /援助|协助|贷款|资金|物资|军援|武器|人道|庇护|救援|疫苗|补贴|补助|医疗/],
  [
    /^发现$/,
    /尸|遗体|遗骸|病毒|病例|炸弹|毒品|武器|枪|化石|行星|恒星|星系|黑洞|物种|新种|细菌|菌株|毒株|基因|粒子|遗址|遗迹|遗存|古墓|墓葬|文物|矿|油田|气田|裂缝|裂痕|残骸|失踪/,
  ],
  [/^(?:公布|发布|推出)$/, /^(?![，,：:。])/],
];

function lacksObject(reading: Reading, { start, end }: Span): boolean {
  const word = reading.shadow.slice(start, end);
  const [, object] = OBJECTS.find(([verb]) => verb.test(word)) ?? [];
  if (!object) return false;
  const around = reading.shadow.slice(end, end + 22).split(/[。；！？\n]/)[0] ?? '';
  const before =
    reading.shadow
      .slice(Math.max(0, start - 12), start)
      .split(/[。；！？\n]/)
      .at(-1) ?? '';
  return !object.test(around) && !(word !== '提供' && object.test(before));
}

/** 前往现场, 赶赴医院: on the way to something else that is told. */
function goesToScene(reading: Reading, { start, end }: Span): boolean {
  return (
    /^(?:前往|赴|抵达|到达|返回)$/.test(reading.shadow.slice(start, end)) &&
    /^(?:了)?(?:事发|出事|案发)?(?:现场|医院|警局|警署|派出所|法院|机场|当地|此地|该地)/.test(
      reading.shadow.slice(end, end + 6),
    )
  );
}

/** 贸易谈判代表: the office. */
function isOfDelegate(reading: Reading, { start, end }: Span, { frame, isNoun }: TriggerWord): boolean {
  return (
    (isNoun || (frame === 'mutual' && !RECEIVES.test(reading.word({ start, end })))) &&
    /^(?:代表|团队|小组|专家|桌|筹码|立场|进程|机制|渠道|窗口)/.test(reading.shadow.slice(end, end + 2))
  );
}

/** 高喊「退回重审」: a few words in quotation marks after a verb of calling are what is called. */
function isSlogan(reading: Reading, span: Span): boolean {
  const quotation = reading.quotationAt(span.start);
  if (!quotation || quotation.inner.end - quotation.inner.start > 14) return false;
  return /(?:喊|叫|呼|写着|标语|口号|罪名|名为|主题为|题为)[:：]?$/.test(
    reading.shadow.slice(Math.max(0, quotation.start - 4), quotation.start),
  );
}

/** 成立四十周年: long past, named to count from. */
function isAnniversary(reading: Reading, end: number): boolean {
  return /^[^，。、]{0,5}周年/.test(reading.shadow.slice(end, end + 8));
}

/** 四十年来访台: 来 ends the span of years. */
function isSpanOfYears(reading: Reading, { start }: Span): boolean {
  return /[年月周天日]来访/.test(reading.shadow.slice(Math.max(0, start - 1), start + 2));
}

/** 判处某人监禁三年, 判罚款: the penalty belongs to the verdict. */
function isPenalty(reading: Reading, { start, end }: Span): boolean {
  return (
    /^(?:监禁|入狱|坐牢|囚禁|服刑|罚款|缓刑)$/.test(reading.shadow.slice(start, end)) &&
    /判[处决罚令囚监]?[^，。；决定断后并判]{0,16}$/.test(reading.shadow.slice(Math.max(0, start - 20), start))
  );
}

/** 发表声明说, 在声明中表示: the words only lead up to what is said. */
export function leadsUpToStatement(word: Span & { readonly group: string }, statements: readonly Statement[]): boolean {
  return word.group === 'declare' && statements.some(({ start }) => start > word.start && start - word.end <= 6);
}
