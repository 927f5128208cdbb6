/** Nouns for documents and sessions, which can speak: 通知, 鉴定书, 会议. */
import { characters, type Pattern, words } from '../../rule.js';

const DOCUMENTS = [
  ...words(`
    通知 公告 声明 报告 公报 通报 意见 文件 判决 判词 裁定 裁定书 起诉书 鉴定书 传票 通知书 决定 决定书 判决书
    调查 研究 民调 论文 统计 数据 会议 年报 财报 研报 业绩 文章 社论 评论 推文 贴文 帖文 信函 新闻稿 稿件 公函 函件
    预测 白皮书 指引 规定 方案 办法`),
  ...characters('书函电报告').map((end) => `${end}》`),
];

export const DOCUMENT: Pattern = [DOCUMENTS, { maybe: ['》'] }, { edge: 'end' }];
