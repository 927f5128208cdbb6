/** The words of search, filters, timeline and table: simplified Chinese, traditional Chinese, English. */
import type { Words } from './words.js';

export const finding = {
  'search.label': ['搜索人物、言论、事件', '搜索人物、言論、事件', 'Search actors, statements, events'],
  'search.placeholder': ['搜索人物、言论、事件…', '搜索人物、言論、事件…', 'Search actors, statements, events…'],
  'search.count': ['{shown} / {total} 条', '{shown} / {total} 條', '{shown} of {total}'],
  'search.none': ['没有找到“{query}”', '沒有找到「{query}」', 'Nothing found for “{query}”'],
  'search.alias': ['又名 {alias}', '又名 {alias}', 'also {alias}'],
  'legend.title': ['图例与筛选', '圖例與篩選', 'Legend and filter'],
  'legend.nodes': ['节点', '節點', 'Nodes'],
  'legend.edges': ['关系', '關係', 'Relations'],
  'legend.reset': ['全部显示', '全部顯示', 'Show all'],
  'list.title': ['全部内容', '全部內容', 'Everything shown'],
  'list.empty': [
    '没有可列出的内容，请检查筛选。',
    '沒有可列出的內容，請檢查篩選。',
    'Nothing to list; check the filters.',
  ],
  'facet.actorKind': ['行为者类别', '行為者類別', 'Kind of actor'],
  'facet.named': ['是否具名', '是否具名', 'Named or unnamed'],
  'facet.eventType': ['事件类型', '事件類型', 'Type of event'],
  'facet.eventStatus': ['事件状态', '事件狀態', 'Status of event'],
  'facet.act': ['言语行为', '言語行為', 'Act of statement'],
  'facet.directness': ['引述方式', '引述方式', 'How it is quoted'],
  'facet.speaker': ['说话人', '說話人', 'Speaker'],
  'facet.via': ['经由', '經由', 'Via'],
  'facet.outlet': ['媒体', '媒體', 'Outlet'],
  'facet.article': ['文章', '文章', 'Article'],
  'clock.happened': ['事发时间', '事發時間', 'happened'],
  'clock.said': ['说话时间', '說話時間', 'said'],
  'clock.published': ['发布时间', '發佈時間', 'published'],
} as const satisfies Words;
