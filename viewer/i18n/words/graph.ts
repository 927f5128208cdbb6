/** The words of the canvas and its tools: simplified Chinese, traditional Chinese, English. */
import type { Words } from './words.js';

export const graph = {
  'canvas.label': [
    '关系图；同样内容见右侧列表',
    '關係圖；同樣內容見右側列表',
    'Graph; the list beside it holds the same',
  ],
  'canvas.fit': ['全图', '全圖', 'Whole graph'],
  'canvas.zoomIn': ['放大', '放大', 'Zoom in'],
  'canvas.zoomOut': ['缩小', '縮小', 'Zoom out'],
  'canvas.unavailable': [
    '这个浏览器不能绘图（WebGL 不可用），列表与原文照常可用。',
    '這個瀏覽器不能繪圖（WebGL 不可用），列表與原文照常可用。',
    'This browser cannot draw the graph (no WebGL). The list and the articles work as usual.',
  ],
} as const satisfies Words;
