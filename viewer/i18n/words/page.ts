/** The words of the page as a whole: simplified Chinese, traditional Chinese, English. */
import type { Words } from './words.js';

export const page = {
  'app.name': ['onrecord', 'onrecord', 'onrecord'],
  'app.tagline': ['谁说了什么，何时，据谁说', '誰說了什麼，何時，據誰說', 'who said what, when, according to whom'],
  'language.label': ['界面语言', '介面語言', 'Language'],
  'theme.label': ['主题', '主題', 'Theme'],
  'theme.auto': ['跟随系统', '跟隨系統', 'as the system'],
  'theme.light': ['浅色', '淺色', 'light'],
  'theme.dark': ['深色', '深色', 'dark'],
  'tab.label': ['视图', '檢視', 'View'],
  'tab.graph': ['图', '圖', 'Graph'],
  'tab.table': ['表', '表', 'Table'],
  'tab.ask': ['提问', '提問', 'Ask'],
  'limit.shown': [
    '显示 {shown} / {total} 个节点，按关联数排序',
    '顯示 {shown} / {total} 個節點，按關聯數排序',
    'Showing {shown} of {total} nodes, best connected first',
  ],
  'limit.hidden': ['，筛去 {hidden} 个', '，篩去 {hidden} 個', ', {hidden} filtered out'],
  'limit.more': ['显示更多', '顯示更多', 'Show more'],
  'status.loading': ['正在载入…', '正在載入…', 'Loading…'],
  'status.empty': ['图是空的', '圖是空的', 'The graph is empty'],
  'status.emptyHint': [
    '先收录文章：onrecord ingest 文件',
    '先收錄文章：onrecord ingest 檔案',
    'Take in an article first: onrecord ingest FILE',
  ],
  'status.failed': ['载入失败', '載入失敗', 'Loading failed'],
  'status.offline': [
    '服务没有回应。onrecord view 还在运行吗？',
    '服務沒有回應。onrecord view 還在運行嗎？',
    'The server does not answer. Is onrecord view still running?',
  ],
  'status.retry': ['再试一次', '再試一次', 'Try again'],
  'status.unknown': ['找不到所选内容', '找不到所選內容', 'Selection not found'],
  'status.unknownHint': [
    '链接指向的内容不在当前的图中：它可能未被载入，或图已重建。',
    '連結指向的內容不在當前的圖中：它可能未被載入，或圖已重建。',
    'The link points at something that is not in this graph: it was not loaded, or the graph was rebuilt.',
  ],
} as const satisfies Words;
