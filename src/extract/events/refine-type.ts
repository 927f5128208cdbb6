/** The type of an event where the word alone leaves it open: 派出 troops or rescuers, 推出 a phone or a scheme. */
import type { EventType } from '../../../graph/model/index.js';
import type { Participant } from './arguments.js';
import type { EventSearch, Trigger } from './trigger.js';

/** Words of sending that are military only if what is sent, or who sends it, is. */
const SENDING = /^(?:派出|派遣|增派|调派|出动|集结|部署|监视|锁定|封锁|派驻|动员|调动|撤退|控制|进驻)$/;
const FORCE = /军|舰|战机|战斗机|轰炸机|导弹|飞弹|部队|士兵|潜艇|坦克|无人机|航母|雷达|武器|兵力|海峡|防空|边境/;
/** Words of force that are crimes where what is entered is a system. */
const ENTERING = /^(?:入侵|侵入|攻击|闯入)$/;
const SYSTEM =
  /电脑|计算机|网络|网路|网站|系统|伺服器|服务器|数据库|资料库|账户|帐户|账号|帐号|邮箱|电邮|住宅|民宅|民居/;
/** Words of bringing out that are measures if an authority does it. */
const BRINGING_OUT = /^(?:推出|公布|发布|启用|宣布实施|揭晓)$/;
const AUTHORITY = /(?:政府|当局|部|署|局|处|厅|院|委员会|委|市|县|省|议会|国务院|内阁|央行|总统府)$/;
const REACH = 14;

export function refinedType({ reading }: EventSearch, trigger: Trigger, parties: readonly Participant[]): EventType {
  const word = reading.word(trigger);
  if (trigger.type === 'military' && SENDING.test(word)) {
    const around = reading.shadow.slice(trigger.start - 10, trigger.end + REACH);
    return FORCE.test(around) ? 'military' : 'other';
  }
  if (
    ENTERING.test(word) &&
    SYSTEM.test(reading.shadow.slice(trigger.end, trigger.end + REACH).split(/[，。；]/)[0] ?? '')
  )
    return 'crime';
  if (trigger.type === 'product' && BRINGING_OUT.test(word)) {
    const isPublic = parties.some(
      ({ reference, role }) =>
        role === 'agent' && (reference.kind === 'country' || AUTHORITY.test(reading.word(reference))),
    );
    return isPublic ? 'policy' : 'product';
  }
  return trigger.type;
}
