/** Single lines and ends of lines that are no part of an article, and lines like them that are. */
import { describe, expect, it } from 'vitest';
import { creditTail } from '../../../src/ingest/regions/credits.js';
import { datelineLength } from '../../../src/ingest/regions/datelines.js';
import { lineRule } from '../../../src/ingest/regions/line-rules.js';
import { plainForm } from '../../../src/ingest/regions/lines.js';
import { siteNameStart } from '../../../src/ingest/regions/site-name.js';

describe('a line that is no part of an article', () => {
  it.each([
    ['promotion', '新机型第一时间免费试用，更有达人带路，快来众测，下载客户端还能领专享红包。'],
    ['notice', 'Notice: The content above was uploaded and posted by a user of this platform.'],
    ['notice', '本平台仅提供信息存储服务。'],
    ['contact', '本报欢迎各界投书，来稿请寄editor@paper.example，并附真实姓名。'],
    ['author', '程远帆(Ivy Cheng)是《南屿时报》驻北屿记者，此前负责财经新闻。欢迎在Twitter上关注他 @ivycheng。'],
    ['author', 'Ivy Cheng is a reporter for the Southern Times based in Beiyu.'],
    ['edition', '点击查看本文英文版。'],
    ['edition', '本文根据《南屿时报》英文报道编译。'],
    ['credit', 'SOURCE: Harbour Safety Network; World Data.'],
    ['byline', 'Reporting by Ann Lee; Editing by Bo Dahl'],
    ['credit', '文章来源：Three reasons why the island wants to rebuild its harbour after the great storm'],
    ['buttons', '返回北屿网首页>>'],
    ['dateline', '本报北屿5月9日电'],
  ])('%s: %s', (rule, line) => {
    expect(lineRule(plainForm(line))).toBe(rule);
  });

  it.each([
    '警方提醒，不要点击陌生链接，也不要下载来历不明的客户端。',
    '市民排队领取免费口罩，工作人员表示，每人限领五个。',
    '程远帆是《南屿时报》记者，他说，警察没有出示证件。',
    '平台表示，将向用户退款。',
    '本文作者在书中写道，海水每年上升三毫米。',
    '报社欢迎各方监督，社长周一表示。',
    'The source: of the leak was never found, the court said on Monday.',
  ])('is not: %s', (line) => {
    expect(lineRule(plainForm(line))).toBeNull();
  });
});

describe('what opens a paragraph and is no news', () => {
  it.each([
    ['央视网消息（晚间新闻）：', '北屿市今天通车。'],
    ['北屿网-南屿客户端讯 ', '今日，大桥通车。'],
    ['中新网北屿12月28日电 (程远帆 甘棠)', '北屿市今天通车。'],
    ['程远帆、高立松报道：', '大桥今天通车。'],
  ])('%s', (opening, rest) => {
    expect(datelineLength(opening + rest)).toBe(opening.length);
  });

  it.each([
    '金融时报报道：大桥今天通车。',
    '英国、法国报道：大桥今天通车。',
    '电视台(程远帆)今天停播。',
    '央视网消息灵通，记者第一个到场。',
  ])('does not open %s', (paragraph) => {
    expect(datelineLength(paragraph)).toBe(0);
  });
});

describe('what closes a paragraph and is no news', () => {
  it.each([
    ['他说，大桥会按时通车。', '(完) 【编辑:程远帆】'],
    ['他说，大桥会按时通车。', '（译者：程远帆/核稿：高立松）'],
    ['他说，大桥会按时通车。', '（编辑：程远帆）1150823'],
    ['通车前的大桥。', '（图取自网络地图网页）'],
    ['村民在桥头合影。', '记者程远帆／摄影'],
  ])('%s‹%s›', (words, tail) => {
    expect(creditTail(words + tail)?.start).toBe(words.length);
  });

  it('is not what a bracket explains', () => {
    expect(creditTail('他提到另一座桥（编号为七）。')).toBeNull();
    expect(creditTail('会议提到两份文件（其中一份没有公开）')).toBeNull();
  });
});

describe('the name of the site behind a headline', () => {
  it.each([
    ['大桥提前三天通车', ' – 法国国际广播电台 - RFI'],
    ['大桥提前三天通车', ' - 生活 - 北屿时报电子报'],
    ['大桥提前三天通车', '│大桥专区│北屿新闻网'],
  ])('%s‹%s›', (headline, name) => {
    expect(siteNameStart(headline + name)).toBe(headline.length);
  });

  it.each(['大桥提前通车 - 市民等了十年', '三问大桥：何时通车 - 生活会变吗'])('is not there in %s', (headline) => {
    expect(siteNameStart(headline)).toBe(headline.length);
  });
});
