/** Where a number of days is a length of time and no day of a month: 停航3日, 为期3日, 3日游. */

/** With these before it, it counts days, whatever follows: 为期, 提前, 逗留. */
const COUNTS =
  /(?:每月|第|连续|为期|长达|[已多可至高]达|每|(?<!附)近|逾|(?<!饱)满|(?<![中公反国])共|历时|历经|持续|(?<!大)连|一连|超过|(?<![纽北条合预邀签公盟和])约|逢|耗时|费时|用时|需时|整整|足足|共计|合计|总共|累计|提前|提早|推迟|推后|延后|延迟|延误|延长|延期|展期|展延|顺延|缓期|限期|逾期|超期|缩短|逗留|停留|滞留|仅剩|只剩|还剩|尚余|剩下|余下|剩余|倒计时|不足|不到|不满|最多|至多|最少|至少|起码) ?[了过]? ?$/u;
/** What lasts: these may also end a clause of their own, so that a verb after the day makes it a date. */
const LASTS =
  /(?:停[航课工业运产刊牌水电火飞赛摆职诊售更播演驶靠开办摊薪]|休[市庭会假战业刊息渔学养馆园诊]|放假|补假|请假|告假|闭[馆市园校关门]|封[城路闭关控锁校航村港]|关[闭停门]|罢[工课市运驶飞]|禁[赛航飞足]|戒严|宵禁|哀悼|[降下]半旗|歇业|打烊|停业整顿|暂停(?:[营服交开运业办通]\p{Script=Han})?|住院|留院|卧床|昏迷|拘留|羁押|关押|扣押|扣留|扣查|监禁|禁闭|隔离|失联|失踪|被困|受困|绝食|静坐|禁食|下架|断[水电网粮]|停职检查|居家|缺席|旷工|旷课|离岸|漂流|跋涉|苦战|激战|鏖战|等[待候]) ?[了过]? ?$/u;
/** What goes on with the date: on that day somebody does something, or a stretch of days begins. */
const GOES_ON =
  /^ ?(?:[至到\-–—~～（(、]|起|开始|上午|中午|下午|早|晚|凌晨|清晨|傍晚|深夜|零时|零点|正式|将|已|在|于|由|从|向|对|举行|展开|结束|解除|恢复|复[航课工市牌运开]|重[开启]|宣布|表示|[说称指]|发|抵达|公布|签署|通过|生效|获|被|遭|仍|又|再|召开|出席|前往)/u;
/** Between the two a thing that takes time: 进行3日访问. */
const TAKES =
  /(?:进行|展开|举行|开展|作|做|作出|安排|享[有受]?|放|有|获|给予|提供|准|请|判处|判|处以?|罚|减) ?[了过]? ?$/u;
const TAKEN =
  /^ ?的?(?:国事|正式|友好|工作|实地|休假|行政)?(?:访问|行程|演习|军演|演练|巡演|考察|培训|集训|谈判|磋商|假期?|长假|连假|有薪假|年假|产假|丧假|拘留|监禁|宽限期?|缓冲期|冷静期|期限|时间)/u;
/** With these after it: 3日游, 3日内, 3日行程. */
const COUNTED =
  /^ ?(?:游(?!行|说)|内|间|龄|无|票|均|元|圆|租|线|之内|为限|谈|以内|以上|之久|有余|行程|假期|长假|连假|套票|通票|通行证|联票|封锁|禁令|宽限|冷静期|缓冲期|期限|国丧|哀悼期|之旅|后?不[得能准]少于|的?时间|的?行程|的?假期)/u;

/** How far the words on either side are looked at. */
const BEFORE = 8;
const AFTER = 8;

/** True for a number of days of `length` characters at `index` that says how long, not when. */
export function isLength(input: string, index: number, length: number): boolean {
  const before = input.slice(Math.max(0, index - BEFORE), index);
  const after = input.slice(index + length, index + length + AFTER);
  if (COUNTS.test(before) || COUNTED.test(after)) return true;
  return (LASTS.test(before) && !GOES_ON.test(after)) || (TAKES.test(before) && TAKEN.test(after));
}
