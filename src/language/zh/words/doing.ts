/** Verbs that tell whose doing it is. */
import { words } from '../../rule.js';

/** 有居民报案, 指某人受贿: bring in who does what follows. */
export const INTRODUCES = words(`
  有 没有 据 称 指 说 表示 宣布 透露 承认 否认 认为 相信 怀疑 涉及 原定 令 使 让 由 经 包括`);

/** 造成两人死亡, 派代表团访问: the object does what the next verb says. */
export const HAS_SOMEBODY_DO = words(`
  造成 导致 致使 致 令 使 让 要求 呼吁 敦促 促请 促 请求 请 邀请 邀
  委派 派遣 派出 派 命令 下令 指示 允许 准许 批准 禁止 迫使 逼迫 帮助 协助 安排
  威胁 唆使 指使 教唆 指控 指责 怀疑 谴责`);

/** Whose speaker brings about what is said, whatever its subject: 宣布两省进入紧急状态; in either script. */
export const BRINGS_ABOUT = words('宣布 宣佈 宣告 公布 决定 決定 同意 拒绝 拒絕');

/** Tell of the speaker's own doing; in either script. */
export const OWN_DOING = [
  ...BRINGS_ABOUT,
  ...words('承诺 承諾 威胁 威脅 誓言 答应 答應 预计 預計 打算 计划 計劃 表态'),
];

/** Lead a meeting, or hold it. */
export const HOSTS = words('主持 主办 举行 举办 承办 召集 领导 率领');
