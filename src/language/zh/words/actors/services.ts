/** What stands beside a service that somebody uses to speak. */
import { characters, words } from '../../../rule.js';

/** 通过Telegram, 社交平台X: in front of what is used. */
export const USES = words(`
  在 于 以 用 通过 透过 经 经由 利用 使用 社交平台 社交媒体 社群平台 网站 软件 应用程序 应用程 平台`);
export const WHOSE_ACCOUNT = words('其 官方 个人 自己的');

/** What is done or stands on it. */
export const ON_SERVICE = words(`
  发文 发帖 帐号 账号 帐户 账户 群组 群 专页 页面 影片 视频 聊天 记录 留言 贴文 禁令 用户 公众号 直播`);

/** First characters of services with Chinese names. */
export const SERVICE_BEGINS = characters('微抖脸推快小连领知豆');
