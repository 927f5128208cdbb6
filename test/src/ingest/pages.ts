/** Short invented pages, each line marked: H headline, B body, C caption, - boilerplate; ‹…› is not read. */

export interface MarkedPage {
  readonly name: string;
  readonly lines: string;
}

export const PAGES: readonly MarkedPage[] = [
  {
    name: 'a portal with menu, credits and a ranking',
    lines: `
- 首页 | 新闻 | 财经 | 体育 | 更多
- 您现在的位置：首页 > 国内 > 正文
H 青河市拟建第二机场 选址仍有争议
- 2025-04-02 09:15:22 来源：青河日报 作者：记者 韩立
- 字号：大 中 小 打印 分享到：微信 微博
B ‹本报讯（记者 韩立 通讯员 苏桐）›青河市发改委主任方德元昨天表示，第二机场选址将在年内敲定。
B “两个方案各有利弊。”方德元说，专家组正在论证。
B 争议焦点
B 村民代表胡大山认为，补偿标准太低。环保组织“绿岸”则担心湿地受损，要求公开环评。
- （责任编辑：韩立）
- 相关阅读
- 青河地铁三号线年底通车 票价方案公布
- 市长会见投资考察团 签约十二个项目
- 点击排行
- 1 女子网购退货遭拒 法院判了
- 2 明星夫妇深夜官宣分手
- 版权所有 青河日报社 未经许可不得转载
- 青ICP备00000000号`,
  },
  {
    name: 'a wire dispatch',
    lines: `
H 多国代表就渔业补贴达成初步共识
B ‹新华社日内瓦5月6日电（记者 陶然 邱越）›多国代表6日在日内瓦就渔业补贴达成初步共识。会议主席奥隆佐说，文本仍待各方批准。
B 欧盟代表表示欢迎。印度代表则称，发展中国家需要更长的过渡期。‹（完）›
- 【纠错】 【责任编辑：陶然】`,
  },
  {
    name: 'a dateline that stands twice, and terms of use in full sentences',
    lines: `
H 沿海三省启动防台风应急响应
B ‹某某网福州8月2日电某某网福州8月2日电 （记者 温岭）›沿海三省2日启动防台风应急响应。
B ‹（某某之声中文网）›渔民已全部上岸，当地官员说。
- © 2025年某某之声版权声明：本文所有内容受到著作权法保护，如无某某之声特别授权，不得擅自使用。任何不当行为都将导致追偿。`,
  },
  {
    name: 'traditional script with repeated captions',
    lines: `
- 晨光日報 Morning Light Daily
- 港聞 / 社會
H 荃灣工廠大廈三級火 逾百人疏散
- 發佈時間：21:05 2025-11-03 HKT
- 更新時間：22:40 2025-11-03 HKT
- ▍突發組 ▍
B 荃灣一幢工廠大廈今晚起火，消防升為三級火，逾百人疏散。消防處署理副處長馮國梁表示，火勢一度猛烈。
C 大廈冒出濃煙。‹美聯社›
- 大廈冒出濃煙。美聯社
- 大廈冒出濃煙。法新社
C 消防員升起雲梯。‹（讀者提供）›
- 相關新聞：葵涌貨倉火警︱業主：無存放危險品
B 目擊者陳先生稱，「聽到幾聲巨響」。警方列作起火原因不明，交由重案組跟進。
- ↓立即下載晨光日報App↓
- 最Hit
- 《深宮》女主角復出 談單親育兒
- 《深宮》女主角復出 談單親育兒
- 娛樂
- 3小時前
- 樓市｜屯門兩房劈價百萬 業主急讓`,
  },
  {
    name: 'links between paragraphs, players and bylines',
    lines: `
H 北岛火山喷发 数千人撤离
- 35 分钟前
- 图像来源，Getty Images
B 北岛火山周三清晨喷发，当局下令数千名居民撤离。
- 南部岛屿缺水危机加剧 居民排队领水
- 旅游业复苏放缓 酒店大幅裁员
- 海底电缆中断 全岛网络瘫痪三天
B 市长阿索·门德斯说，没有人员伤亡的报告。
B 接下来会怎样？
- 图像来源，Reuters
B 火山学家警告，喷发可能持续数周。
- 你的浏览器不支持播放此视频
- 火山喷发现场：居民连夜撤离
B 分析：预警为何来迟
- BBC驻北岛记者莉娜·科瓦奇（Lina Kovac）
B 监测站去年因经费不足而关闭，这或许解释了预警为何来迟。`,
  },
  {
    name: 'front matter, Markdown and figures',
    lines: `
- ---
- title: "議會表決前夕　兩黨互批"
- date: "2024-09-10"
- author: "本站記者"
- ---

H ‹# ›議會表決前夕　兩黨互批

- <figure>
- <img src="https://img.example/a.jpg" alt="議會外的示威者與警員">
C ‹<figcaption>›議會外的示威者。‹路透社</figcaption>›
- </figure>
- {{< video src="https://video.example/1" >}}

B 議會將於明日表決新稅法，執政黨與反對黨今日互批。執政黨黨鞭柯立說，反對黨「無中生有」。

B ‹## ›民調怎麼說

B 最新民調顯示，四成受訪者反對新稅法。

- ---

- 請加入成為本站的月費訂戶，長期支持我們的工作。
- [月費訂戶](https://site.example/#subscribe)`,
  },
  {
    name: 'a feed item with address lines',
    lines: `
H 两国总理通电话讨论边境停火
- ------
- Sun, 09 Mar 2025 07:20:11 GMT
C 停火线附近的哨所‹（资料照片 法新社提供）›
B 两国总理星期六在电话中讨论了边境停火。卡伦国总理府说，双方同意恢复热线。
B 路透社报道说，边境仍有零星交火。
- 获取更多RSS：
- https://feed.example/a
- https://feed.example/b`,
  },
  {
    name: 'sentences that look like furniture and are not',
    lines: `
H 监管机构要求应用商店下架聊天软件
B 工信部门要求用户立即停止下载这款应用程序，并打开系统设置删除数据。
B 法院认定该公司侵犯原告的著作权，判令其赔偿二十万元。
B 路透社3月5日报道，该公司拒绝评论。
B 中方欢迎更多国家加入倡议，请各方保持克制。
B 责任编辑制度在这家报社已实行三十年，社长说不会取消。
B 记者：您怎么看这项决定？
B 他说，广告收入下降了三成，排行榜也不再更新。
B 编辑部在社论中写道：“版权不是护身符。”
B 2025年3月5日，双方签署协议，来源不明的资金被冻结。`,
  },
  {
    name: 'subheadings, enumerations and questions stay',
    lines: `
H 十问新医保：哪些药能报销
B 国家医保局发言人周三公布新目录。以下是读者关心的问题。
B 谁能受益？
B 发言人说，慢性病患者受益最大。
B 三大变化
B 一、门诊报销比例提高
B 二、异地结算更方便
B 三、罕见病用药增加
B 专家认为，基金压力不容忽视。`,
  },
  {
    name: 'a page title before the headline, share bar and disclaimer',
    lines: `
- 海关查获走私象牙 三人被捕_社会频道_江南在线
- 江南在线 > 社会
H 海关查获走私象牙 三人被捕
- 2025年1月8日 14:30
- 评论 12 收藏 分享
B 海关总署周二通报，缉私警察在一艘货轮上查获象牙四百公斤，三名船员被捕。
B 动物保护组织负责人林芝秋称，这是近年来最大的一宗。
- 免责声明：本文仅代表作者个人观点，与本网无关。
- 扫一扫，用手机看新闻
- 猜你喜欢
- 老人把房产留给保姆 子女起诉
- 这五种水果不能空腹吃
- 1.2万 评论`,
  },
  {
    name: 'a Taiwanese page with bracketed reporters',
    lines: `
- 首頁 政治 社會 國際 生活
H 縣府擬收垃圾費 議員轟「變相加稅」
- 2025/06/18 10:02
- 〔記者吳品潔／花東報導〕
B 縣政府今天宣布，明年起擬隨袋徵收垃圾費，議員痛批是「變相加稅」。
C ▲縣府召開說明會。‹（圖／記者吳品潔攝）›
- ▲縣府召開說明會。（圖／記者吳品潔攝）
B 環保局長田育成表示，費率還沒定案，「一切都可以談」。
- 【看更多】
- 颱風路徑又變了！這天最接近
- 網紅夫妻鬧翻 律師：準備打官司
- 想看更多在地新聞？請追蹤本報粉絲專頁
- 加入LINE好友 分享 A+ A-`,
  },
  {
    name: 'an English page',
    lines: `
- HOME | WORLD | BUSINESS | SPORT
H Regulator fines ferry firm over fuel spill
- By Nora Quist, Transport Correspondent
- Published 3 June 2025, 10:15 BST
B ‹OSLO (Reuters) - ›The coastal regulator fined a ferry company on Tuesday over a fuel spill that closed three beaches.
C Booms were laid across the bay. ‹Photo: Harbour Press.›
B "We regret the harm," said Ivo Lund, the company's chairman. He declined to say whether it would appeal.
B What happens next
B The company has four weeks to pay, the regulator said.
- Read more
- Port strike enters second week as talks stall
- Five walks to take before the rain returns
- Share
- Most read
- 1. Singer cancels tour after fall
- 2. Bakery queue goes viral
- © 2025 Coast Media Ltd. All rights reserved.`,
  },
  {
    name: 'English sentences that look like furniture and are not',
    lines: `
H Paper sues app maker over copied reports
B The paper said the app maker had infringed its copyright by copying 4,000 reports.
B Readers were told to download the app or lose access, according to the complaint.
B Related companies in three countries were also named, the lawyers said.
B "Share the data," the judge told both sides on Monday.`,
  },
  {
    name: 'a government notice',
    lines: `
- 云岭县人民政府门户网站 无障碍 长者模式
- 当前位置：首页 >> 新闻中心 >> 政务要闻
H 县长调研防汛工作时要求 提前备足物资
- 发布日期：2025-06-03 来源：县融媒体中心 浏览次数：1,024
- 【字体：大 中 小】 打印 关闭
B 6月2日，县长罗成到青石水库调研防汛工作。他要求，提前备足物资，落实值班制度。
B 水利局局长尹岚汇报说，水库水位低于汛限。
- （记者：蒙小雨 摄影：韦立 审核：罗敏）
- 相关链接
- 云岭县公开招聘教师公告
- 主办：云岭县人民政府办公室 联系电话：0000-0000000`,
  },
  {
    name: 'the beginnings of other articles, broken off, and a case number that is the article’s own',
    lines: `
H 前议员就补选诉讼提出上诉
B 前议员甘棠周三提出上诉，要求法院重审补选一案。她说：“我们会一直打下去……”
B 法院书记说，聆讯定于下月举行。
B 案件编号：ABC1234/26
- 南屿码头今天宣布停用三天，港务局长傅大川下午在网上发文致歉，码头工会则说工人并不知情，已经要求与...
- 北屿市议会昨晚通过新的停车收费办法，市民代表认为收费偏高，议长高立松表示可以再谈，但收费不会晚于...`,
  },
  {
    name: 'a headline that asks',
    lines: `
- 2025年1月8日
H 油价再涨，谁来买单？
B 国际油价周三再涨百分之三。分析师称，供应仍然紧张。
B 航空公司怎么办？
B 航空公司表示，暂时不会加价。`,
  },
  {
    name: 'an English headline that asks',
    lines: `
H Will the central bank raise rates again this year?
- 8 January 2025
B The governor said on Wednesday that no decision had been made.
B "We will look at the data," she said.`,
  },
  {
    name: 'channels of a kind nobody listed, and a byline in square brackets',
    lines: `
- 今日股評　公司　樓價　名家　Podcast
H 海峽藥業獲提私有化　每股三元　股東：太低
B ‹［記者林一帆／高雄報導］›海峽藥業昨晚公布，大股東建議將公司私有化。
B ［記者問］這個問題，他沒有回答。`,
  },
  {
    name: 'a logo in two scripts above the headline',
    lines: `
- 山海札記 ISLAND NOTES
H 「橋是給人走的」　造橋人周橋辭世
B 造橋人周橋周四在家中離世，享年九十歲。`,
  },
  {
    name: 'a headline of five parts is no menu',
    lines: `
- 2025年1月8日
H 股匯雙跌　央行出手　外資撤離　台幣貶破33元　專家示警
B 央行周三進場干預匯市。分析師說，貶勢未止。`,
  },
  {
    name: 'a site and its section, a trail of two, a byline behind a bar, and where a repost is from',
    lines: `
- 岭南早报网 | 特别报道
- 岭南早报网 > 即时新闻
H 跨海大桥提前合龙
- 岭南作者 | 韩小满
- 以下文章来源于岭南桥讯，作者 桥工
B 跨海大桥周三提前合龙。指挥部说，年底可以通车。
B 本文章程规定，作者 | 读者都可以提问。`,
  },
  {
    name: 'last lines of a copied text that end in a cry or a question',
    lines: `
H 青江大桥封闭检修
B 桥梁管理处处长唐佑平表示，大桥封闭两个月。
B 司机罗建设反问：“油钱谁来出？”
B “我们要减免！”另一名司机说
B 这样的检修，还要等几回？
- 责任编辑：何文`,
  },
  {
    name: 'speech in the middle and at the end of a page with links',
    lines: `
- 首页 > 新闻 > 社会
H 青江大橋封閉檢修 司機繞行四十公里
B 橋樑管理處處長唐佑平表示，大橋的三處支座出現裂縫，全橋將封閉兩個月。
B 司機羅建設批評：「管理處連一張告示都沒有貼過就把整座橋封起來了！」
B 協會會長林淑芬說：「我們要馬上減免！」
- 相關新聞
- 市長：「大橋一定修好！」
- 渡口加開夜班船 司機仍要排隊四小時`,
  },
  {
    name: 'links that quote, after the last paragraph',
    lines: `
- 首页 > 新闻 > 社会
H 青江大桥封闭检修 司机绕行四十公里
B 桥梁管理处处长唐佑平表示，大桥的三处支座出现裂缝，全桥将封闭两个月。
- 在野批「选前洒钱」 市长：绝无此事
- 渡口加开夜班船 司机还要排队几个小时？`,
  },
  {
    name: 'an interview by name lines and repeated questions',
    lines: `
H 对话两位桥梁工程师
- 1
B 青江设计院总工程师：唐佑平
B 这座大桥还能再用上二十年吗？
B 完全可以。支座换过之后，承载能力和新桥一样。
B 工期会不会再次推迟？
B 不会。
B 2
B 渡口集团总工程师：罗建设
B 这座大桥还能再用上二十年吗？
B 很难说。江水一年比一年急，谁也不敢保证。
B 工期会不会再次推迟？
B 很可能！`,
  },
  {
    name: 'an interview by name lines without a colon',
    lines: `
H 三问大桥
B 青江设计院总工程师 唐佑平
B 这座大桥还能再用上二十年吗？
B 完全可以。支座换过之后，承载能力和新桥一样。
B 罗建设（渡口集团总工程师）
B 这座大桥还能再用上二十年吗？
B 很难说。江水一年比一年急，谁也不敢保证。`,
  },
  {
    name: 'an interview by turns, below a short headline',
    lines: `
H 市长谈大桥
B 大桥什么时候通车？
B 唐佑平：年底一定通车！
B 钱从哪里来？
B 唐佑平：市财政！`,
  },
  {
    name: 'bylines and datelines that share the line with the lead',
    lines: `
H 青江大桥封闭检修
B ‹本报记者 王明 青江报道 ›市政府今天宣布，大桥封闭检修两个月。
B ‹中新社青江三月十八日电 ›桥梁管理处昨晚通知了沿线的货运公司。
B ‹青江3月18日电 （王明 李立）›渡口集团将加开夜班船，直到大桥通车。
B ‹青江晚报讯 ›司机罗建设说，绕行一趟要多走四十公里。
B ‹【青江日报社论】›检修是必要的，通知却来得太晚。
B ‹文／王明　›市政府没有说明检修的费用由谁承担。
B ‹2026-03-18 10:20 来源：青江日报 ›市民可以拨打热线询问绕行的路线。`,
  },
  {
    name: 'what only looks like a byline before the lead',
    lines: `
H 記者團訪問青江大橋
B ‹記者王明／青江報導　›市政府今天宣布，大橋封閉檢修兩個月。
B 記者從市政府獲悉，大橋封閉檢修兩個月。
B 記者報道：的標題下，市民留言說，橋早該修了。
B 據新華社青江3月18日電，大橋的三處支座出現裂縫。
B 文化局長說，橋頭的石獅不會動。
B 青江3月18日電力中斷，大橋的路燈全熄了。
B 社論說，檢修是必要的，通知卻來得太晚。`,
  },
];
