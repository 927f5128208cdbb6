/** Words around verbs of speech: what stands beside one, and what makes none of it. */
import { characters, words } from '../../rule.js';

/** Posting, speaking out, and words that also mean to show, to count: what is said stands after a mark. */
export const NEEDS_MARK = words(`
  发文 发帖 发推 撰文 留言 发声 表态 寄语 建言 定调 陈词 自嘲 打趣 指明 交代 记得 推算`);

/** 又称, 以下简称: what stands in front of what something is called. */
export const CALLING = words('或 又 也 亦 以下 下 简 统 俗 合 通 旧 全 泛 原 曾 现 后 前 人 别 美 尊 代 学名');

/** What is behind 坚持 where it is said and not gone on with. */
export const MAINTAINED = [
  ...words('说 称 指 认为 表示 主张 要 应 先 只 不 须 必须 由 在 按 继续 会 将 自己 其 他 她 己见'),
  ...characters('，：“「'),
];

/** 又称: called so, besides. */
export const CALLED_TOO = words('又称 也称 亦称');

/** 对此, 因此: what leads to what was told. */
export const TOWARDS = characters('对就因为');

export const BEFORE_NOUN = words('的 之 所 该 此 这 这一 项 份 一 任何 有关 相关');
export const BEHIND_NOUN = words('的 之 者 书 人 中 里 内 稿 会 函 信');

/** 表示欢迎, 遭受批评: the attitude or the blow is a noun. */
export const ATTITUDE_SHOWN = words('表示 表达 深表 感到 提出 作出 做出 遭 受到');

/** Last characters of words for whoever speaks. */
export const SPEAKER_ENDS = characters('人员者士家方媒们长官师民众社报部');

/** Whoever does it stands behind. */
export const BY = words('被 遭到 遭 受到');
/** Whoever suffers it stands in front. */
export const SUFFERING = [...BY, ...words('备受 饱受 获')];

/** 而非拒绝, 不是要求: what is ruled out was not said. */
export const RULED_OUT = words('而非 而不是 并非 不是 非 并不是');
/** 没有要求: nothing was asked. */
export const NOT_DONE = words('没有 并未 尚未 未');
/** 应某某要求: what somebody asks is only gone along with. */
export const GOING_ALONG = characters('应按依');
