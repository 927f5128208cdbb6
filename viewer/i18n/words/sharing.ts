/** The words of sharing: the menu in the header and its exports. Simplified Chinese, traditional Chinese, English. */
import type { Words } from './words.js';

export const sharing = {
  'share.menu': ['分享', '分享', 'Share'],
  'share.link': ['复制链接', '複製連結', 'Copy link'],
  'share.print': ['打印…', '列印…', 'Print…'],
  'share.page': ['整个图存为一个网页文件', '整個圖存為一個網頁檔案', 'The whole graph as one file'],
  'share.making': ['正在生成文件…', '正在產生檔案…', 'Making the file…'],
  'share.pictures': ['图片', '圖片', 'Picture'],
  'share.data': ['数据', '資料', 'Data'],
  'share.size': ['{nodes} / {total} 个节点', '{nodes} / {total} 個節點', '{nodes} of {total} nodes'],
  'share.png-1': ['PNG', 'PNG', 'PNG'],
  'share.png-2': ['PNG，2 倍清晰度', 'PNG，2 倍清晰度', 'PNG, twice as sharp'],
  'share.png-4': ['PNG，4 倍，供印刷', 'PNG，4 倍，供印刷', 'PNG, four times, for print'],
  'share.svg': ['SVG，可编辑', 'SVG，可編輯', 'SVG, to edit'],
  'share.graphml': ['GraphML', 'GraphML', 'GraphML'],
  'share.gexf': ['GEXF，含时间', 'GEXF，含時間', 'GEXF, with times'],
  'share.json': ['JSON', 'JSON', 'JSON'],
  'share.csv-nodes': ['CSV，节点表', 'CSV，節點表', 'CSV of nodes'],
  'share.csv-edges': ['CSV，关系表', 'CSV，關係表', 'CSV of relations'],
  'share.copied': ['链接已复制', '連結已複製', 'Link copied'],
  'share.saved': ['已存为 {name}', '已存為 {name}', 'Saved as {name}'],
  'share.failed': ['没有成功：{reason}', '沒有成功：{reason}', 'This failed: {reason}'],
} as const satisfies Words;
