/** Three invented articles for the viewer's tests: diplomacy in simplified script, a court in traditional, and hostile text. */
import type { Article } from '../../graph/model/index.js';

export const TALKS: Article = {
  id: 'article:talks',
  headline: '北屿与南澜重启渔业谈判 双方就禁渔期仍有分歧',
  publisher: '北屿晨报',
  url: 'https://news.example/talks',
  language: 'zh-Hans',
  publishedAt: '2025-11-20T08:30:00+08:00',
  updatedAt: null,
  text: `首页 > 国际 > 正文
北屿与南澜重启渔业谈判 双方就禁渔期仍有分歧
北屿国总统罗安德周三（19日）在首都临川会见南澜国外长许若澜，双方同意重启中断两年的渔业谈判。北屿总统府发言人何立文会后表示，“罗总统强调，渔民的生计不应成为政治筹码”。
南澜外交部当晚发表声明称，许若澜向罗安德重申，南澜“不会接受任何单方面的禁渔期”，并要求北屿尽快释放上月24日扣押的“海燕7号”渔船。
据联合通讯社报道，一名不愿具名的北屿官员透露，北屿海警计划于下月初撤回在鹭洲礁附近的两艘巡逻船。何立文否认这一说法，称“没有任何撤回的计划”。
渔业协会会长周海生对本报说：“我们听部长讲过，‘春节前一定会有结果’，现在只能等。”北屿农渔部长方砚上月在国会作证时曾预测，谈判将在明年春天前达成协议。
专家认为，南澜明年举行大选，让步的空间有限。临川大学教授林知远指出，“谁先松口，谁就要付出政治代价”。
南澜反对党领袖梁庭芳批评政府“拿渔民的饭碗换选票”，并警告将在议会提出不信任动议。执政党回应称，梁庭芳的指责毫无根据。
谈判定于12月8日在鹭洲举行。世界渔业组织总干事奥马尔·贝克周四欢迎双方重返谈判桌，并提议派观察员参加。
图为罗安德（左）与许若澜握手。（总统府提供）
版权所有，未经授权不得转载。
相关新闻：临川地铁明起调价`,
};

export const TRIAL: Article = {
  id: 'article:trial',
  headline: '「海燕7號」船長出庭 否認越界捕魚',
  publisher: '海峽日報',
  url: null,
  language: 'zh-Hant',
  publishedAt: '2025-11-22',
  updatedAt: null,
  text: `「海燕7號」船長出庭 否認越界捕魚
臨川地方法院週五（21日）開庭審理「海燕7號」漁船越界案。船長陳阿福當庭否認控罪，稱「當時船的導航已經失靈」。
檢察官指控，該船於10月24日進入北嶼水域逾三海里。辯護律師蘇敏反駁說，檢方的航跡圖「欠缺原始數據」。
南瀾外長許若瀾在記者會上要求北嶼「立即無條件放人」；據聯合通訊社引述北嶼總統府發言人何立文，總統羅安德不會干預司法。
法官宣布，案件押後至12月15日再訊。數十名漁民在法院外示威，聲援陳阿福。
本報保留一切權利。`,
};

export const HOSTILE: Article = {
  id: 'article:hostile',
  headline: '<img src=x onerror="window.hacked=1">读者来信',
  publisher: '<script>window.hacked=1</script>',
  url: 'javascript:window.hacked=1',
  language: 'zh-Hans',
  publishedAt: null,
  updatedAt: null,
  text: `读者<b onclick="window.hacked=1">某甲</b>近日来信说，<script>window.hacked=1</script>应当写进标题。𠮷野家没有回应👨‍👩‍👧。`,
};
