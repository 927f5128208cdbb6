/** The words that pages use for what is not the article: labels of lists, prompts, credits (simplified, as data). */

/** Heads of "related" blocks: the links follow on the same line or on the next ones. */
export const RELATED_LABELS: readonly string[] = (
  '相关新闻 相关报道 相关阅读 相关文章 相关链接 相关专题 相关内容 相关主题 相关资讯 相关推荐 延伸阅读 延伸閲读 拓展阅读 扩展阅读 更多新闻 更多报道 更多阅读 更多内容 ' +
  '更多文章 更多资讯 更多相关新闻 推荐阅读 推荐文章 精彩推荐 为您推荐 为你推荐 阅读更多 看更多 看更多新闻 同场加映 另见 参见 参阅 往期回顾 往期精选 ' +
  '前文回顾 前情提要 新闻链接 链接 编辑推荐 小编推荐 猜你喜欢 猜您喜欢 猜你想看 你可能还喜欢 你可能也喜欢 你可能感兴趣 您可能感兴趣的文章 点击阅读 上一篇 下一篇 ' +
  '今日推荐 推荐新闻 其他新闻 其它新闻 系列报道 专题报道 更多专题 点击查看更多'
).split(' ');

export const RELATED_LABELS_ENGLISH: readonly string[] = [
  'related',
  'related (?:articles?|stor(?:y|ies)|news|coverage|topics?|links?|content|reading)',
  'read more',
  'read also',
  'read next',
  'see also',
  'more on this(?: story)?',
  'more (?:stories|news|coverage)(?: from .{1,30})?',
  'recommended(?: (?:stories|reading|for you))?',
  'you (?:may|might) (?:also )?like',
  'further reading',
  'elsewhere on .{1,30}',
  'watch',
];

/** Heads of lists that close a page and are about other articles. */
export const LIST_LABELS: readonly string[] = (
  '最Hit 最hit 最热 最热门 热门 热门新闻 热门文章 热门话题 热门搜索 热门推荐 热门阅读 热点 热点新闻 热点推荐 热点排行 热搜 热搜榜 热榜 热读 热文 热评 排行 排行榜 ' +
  '点击排行 点击排行榜 阅读排行 阅读排行榜 新闻排行 新闻排行榜 热门排行 热门排行榜 一周排行 人气排行榜 24小时热文 48小时排行 大家都在看 大家正在看 大家在看 今日热点 今日热门 今日头条 ' +
  '最新新闻 最新消息 最新文章 最新报道 最新资讯 即时新闻 最多人看 最多人阅读 人气新闻 人气文章 要闻推荐 热门影音 热门视频 热门影片 推荐影音 推荐视频 精选影音 头条推荐 频道推荐 评论精选 最新评论 网友评论 热门评论 发表评论 ' +
  '参考资料 参考文献 资料来源 消息来源 新闻来源 信息来源 外部链接 外部连结 注释 脚注 附注'
).split(' ');

export const LIST_LABELS_ENGLISH: readonly string[] = [
  'most (?:read|popular|viewed|shared|watched|commented)',
  'trending(?: now| stories)?',
  'popular(?: now| stories)?',
  'top stories',
  'latest (?:news|stories|headlines)',
  'more from .{1,40}',
  "editors?['’]s? picks?",
  'sources?',
  'references',
  'external links',
  'comments?',
  'around the web',
];

/** Channels and sections of a news site. */
export const SECTIONS: readonly string[] = (
  '首页 新闻 要闻 时政 国内 国际 社会 财经 经济 科技 体育 娱乐 文化 教育 健康 军事 法治 评论 观点 专题 视频 图片 地方 港澳 台湾 两岸 中国 世界 环球 全球 本地 港闻 内地 大陆 ' +
  '国际新闻 国内新闻 社会新闻 财经新闻 体育新闻 娱乐新闻 中国新闻 本地新闻 即时 即时新闻 即时中国 即时国际 即时港闻 即时财经 突发 突发新闻 头条 快讯 滚动 生活 影视圈 副刊 地产 楼市 楼市动向 汽车 旅游 ' +
  '生活百科 政治 产经 科学 美洲 欧洲 亚太 亚洲 非洲 中东 美国 人物 深度 调查 纪实 数据 图集 直播 播客 订阅 社评 社论'
).split(' ');

/** Who made an article, as credit lines name their part. */
export const CREDIT_ROLES: readonly string[] = (
  '责任编辑 责编 编辑 实习编辑 值班编辑 见习编辑 网络编辑 新媒体编辑 本文编辑 编审 主编 值班主编 总编辑 副总编辑 监制 出品 出品人 审核 审校 校对 校审 初审 复审 终审 签发 统筹 ' +
  '策划 制图 绘图 设计 美编 制作 制片 剪辑 视觉 摄影 摄像 拍摄 摄制 撰文 撰稿 文字 文案 作者 原作者 记者 本报记者 本台记者 本刊记者 通讯员 实习生 实习记者 见习记者 特约记者 ' +
  '特约撰稿人 特派记者 特约作者 采写 采访 采访记者 整理 翻译 编译 译者 来源 稿源 稿件来源 文章来源 信息来源 新闻来源 消息来源 供稿 投稿 出处 转载自 转自 播音 主播 文 图 文图 图文 版面 版式 排版 ' +
  '原标题 原题 标签 关键词 关键字 分类 栏目 频道 主题 话题 字数 阅读 浏览 阅读量 浏览量 点击 点击量 评论 评论数 字号 字体大小 文章编号 稿件编号 本文网址 本文链接 原文链接 原文地址 原文网址 链接地址 网址'
).split(' ');

/** Buttons and menu words; a line of nothing else is a tool bar. */
export const BUTTONS: readonly string[] = (
  'A+ A- AAA T 分享 分享到 分享至 分享本文 分享文章 转发 收藏 点赞 赞 踩 打赏 评论 留言 打印 列印 复制 复制链接 复制网址 字号 字体 放大 缩小 大 中 小 特大 纠错 举报 反馈 关闭 展开 收起 展开全文 阅读全文 继续阅读 查看全文 全文 ' +
  '查看原文 阅读原文 原文链接 点击查看 点击进入 查看更多 加载更多 更多 返回 返回首页 返回顶部 返回列表 返回日历 回到顶部 回首页 首页 上一页 下一页 上一篇 下一篇 登录 登入 注册 登出 搜索 搜寻 菜单 导航 跳至内容 跳转到主要内容 ' +
  '微信 微博 新浪微博 腾讯微博 朋友圈 微信好友 QQ QQ空间 豆瓣 抖音 快手 小红书 邮件 电邮 广告 赞助内容 推广 繁 简 繁体 简体 繁體 简体中文 繁体中文 中文 英文 听新闻 阅读 浏览 浏览次数 无障碍 无障碍浏览 长者模式 关怀版 音频版 书签 收听 收听全文 朗读 播放 暂停 静音 重播 全屏 倍速 ' +
  'Facebook Twitter X WhatsApp Telegram Line LINE WeChat Weibo Instagram YouTube Email Print Share Copy Link Save Tweet Pinterest LinkedIn Reddit Threads Messenger ' +
  'Advertisement ADVERTISEMENT Ad AD Sponsored Menu Search Login Subscribe Home Top Close Skip'
).split(' ');
