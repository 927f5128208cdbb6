/** What is done something to, by those verbs that alone do not say what happens. */
import { words } from '../../rule.js';

/** 提出, 通过, 批准: what is brought before those who decide. */
export const BROUGHT_BEFORE = words(`
  案 法 条例 决议 动议 预算 计划 方案 协议 公约 条约 修正 申请 提名 任命 报告 要约 辞呈 诉讼 上诉 告诉`);

export const PROVIDED = words('援助 协助 贷款 资金 物资 军援 武器 人道 庇护 救援 疫苗 补贴 补助 医疗');

/** What it is news to find. */
export const DISCOVERED = words(`
  尸 遗体 遗骸 残骸 失踪 炸弹 毒品 武器 枪
  病毒 病例 细菌 菌株 毒株 基因 粒子 新种 物种 化石 行星 恒星 星系 黑洞
  遗址 遗迹 遗存 古墓 墓葬 文物 矿 油田 气田 裂缝 裂痕`);

/** What is published and is itself no happening. */
export const PUBLISHED = words(`
  声明 公告 通告 通报 公报 通知 消息 讯息 信息 资料 数据 名单 结果 报告 白皮书 财报 年报 业绩 榜单 预测
  警告 警报 预警 提示 提醒 指南 指引 条例全文 意见 评论 社论 讲话 言论 文章 新闻稿 倡议书 公开信
  帖文 贴文 推文 视频 影片 照片 图片 海报 预告 战报 快讯`);

/** What is let go, set up or struck only in a figure of speech. */
export const NO_OBJECT_OF_FORCE = words(`
  信号 讯号 讯息 善意 红利 潜力 能量 压力 活力 情绪 动能 互信 友谊 信任 关系 信心 形象
  共鸣 热议 讨论 关注 想像 想象 话题 好评 口碑 眼球`);
