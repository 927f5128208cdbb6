/** Words around a number of days that say how long, and not when. */
import { characters, words } from '../../rule.js';

const each = (before: string, line: string): string[] => characters(line).map((one) => `${before}${one}`);

/** 为期3日: what stands before a count. */
export const BEFORE_COUNT = words(`
  每月 第 连续 为期 长达 已达 多达 可达 至达 高达 每 逾 历时 历经 持续 一连 超过 逢 耗时 费时 用时 需时 整整 足足
  共计 合计 总共 累计 提前 提早 推迟 推后 延后 延迟 延误 延长 延期 展期 展延 顺延 缓期 限期 逾期 超期 缩短 逗留 停留 滞留
  仅剩 只剩 还剩 尚余 剩下 余下 剩余 倒计时 不足 不到 不满 最多 至多 最少 至少 起码`);
/** The same in one character, and what makes another word of it: 附近, 纽约. */
export const COUNTS_UNLESS = [
  { count: '近', unless: characters('附') },
  { count: '满', unless: characters('饱') },
  { count: '共', unless: characters('中公反国') },
  { count: '连', unless: characters('大') },
  { count: '约', unless: characters('纽北条合预邀签公盟和') },
] as const;

/** 3日游: what stands behind a count. */
export const BEHIND_COUNT = words(`
  内 间 龄 无 票 均 元 圆 租 线 之内 为限 谈 以内 以上 之久 有余 长假 连假 套票 通票 通行证 联票
  封锁 禁令 宽限 冷静期 缓冲期 期限 国丧 哀悼期 之旅`);

/** 停航3日: what lasts. */
export const LASTING = [
  ...each('停', '航课工业运产刊牌水电火飞赛摆职诊售更播演驶靠开办摊薪'),
  ...each('休', '市庭会假战业刊息渔学养馆园诊'),
  ...each('闭', '馆市园校关门'),
  ...each('封', '城路闭关控锁校航村港'),
  ...each('关', '闭停门'),
  ...each('罢', '工课市运驶飞'),
  ...each('禁', '赛航飞足'),
  ...each('断', '水电网粮'),
  ...words(`
    放假 补假 请假 告假 戒严 宵禁 哀悼 降半旗 下半旗 歇业 打烊 停业整顿 住院 留院 卧床 昏迷 拘留 羁押 关押 扣押 扣留 扣查
    监禁 禁闭 隔离 失联 失踪 被困 受困 绝食 静坐 禁食 下架 停职检查 居家 缺席 旷工 旷课 离岸 漂流 跋涉 苦战 激战 鏖战
    等待 等候`),
];
/** 暂停, 暂停营业: what is broken off for so long. */
export const BREAKING_OFF = '暂停';
export const BROKEN_OFF = characters('营服交开运业办通');

/** 3日起, 3日在: what goes on behind a date. */
export const BEHIND_DATE = [
  ...characters('至到-–—~～（(、'),
  ...words(`
    起 开始 上午 中午 下午 早 晚 凌晨 清晨 傍晚 深夜 零时 零点 正式 将 已 在 于 由 从 向 对 举行 展开 结束 解除 恢复
    重开 重启 宣布 表示 说 称 指 发 抵达 公布 签署 通过 生效 获 被 遭 仍 又 再 召开 出席 前往`),
  ...each('复', '航课工市牌运开'),
];

/** 进行3日访问: verbs of what takes time, how it is told and what it is. */
export const TAKING_TIME = words(`
  进行 展开 举行 开展 作 做 作出 安排 享 享有 享受 放 有 获 给予 提供 准 请 判处 判 处 处以 罚 减`);
export const MANNER_OF_TAKEN = words('国事 正式 友好 工作 实地 休假 行政');
export const TAKEN_TIME = words(`
  访问 行程 演习 军演 演练 巡演 考察 培训 集训 谈判 磋商 假 假期 长假 连假 有薪假 年假 产假 丧假 拘留 监禁
  宽限 宽限期 缓冲期 冷静期 期限 时间`);
