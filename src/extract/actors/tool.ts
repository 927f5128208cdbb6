/** Services that somebody uses to speak, which are then not the one who speaks: 在Telegram上发文, 透过WhatsApp联络. */
import type { Span } from '../../../graph/model/index.js';

const USED =
  /(?:在|于|以|用|通过|透过|经|经由|利用|使用|社交平台|社交媒体|社群平台|网站|软件|应用程序?|平台)(?:其|官方|个人|自己的)?\s?$/;
const ON_IT =
  /^\s?(?:上(?![周月个午半旬述千百万])|发文|发帖|帐号|账号|帐户|账户|群组|群|专页|页面|影片|视频|聊天|记录|留言|贴文|禁令|用户|公众号|直播)/;

export function isTool(visible: string, { start, end }: Span): boolean {
  return (
    ON_IT.test(visible.slice(end, end + 5)) ||
    (USED.test(visible.slice(Math.max(0, start - 6), start)) &&
      /^[A-Za-z微抖脸推快小连领知豆]/.test(visible.slice(start)))
  );
}
