/** Times that lean on what stands before them, on the words around them, or on masks and tokens. */
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../../src/extract/times/index.js';

const REFERENCE = '2024-05-15T10:30:00+08:00';

/** `words=start~end` of each time, with ← where it was counted from an earlier one. */
function read(text: string, reference: string | null = REFERENCE): string[] {
  return findTimes(text, { reference }).map(
    ({ text: words, start, end, anchor }) => `${words}=${start}~${end}${anchor === 'previous' ? '←' : ''}`,
  );
}

describe('anaphora', () => {
  it.each([
    ['上月24日通话。翌日，首相致电。', '翌日=2024-04-25~2024-04-25←'],
    ['上月24日通话。次日，首相致电。', '次日=2024-04-25~2024-04-25←'],
    ['3月8日至10日举行峰会，次日代表离境。', '次日=2024-03-11~2024-03-11←'],
    ['4月30日签约。当天，股价上涨。', '当天=2024-04-30~2024-04-30←'],
    ['4月30日签约。当日下午离境。', '当日下午=2024-04-30~2024-04-30←'],
    ['4月30日签约，6月1日生效。当天，股价上涨。', '当天=2024-04-30~2024-04-30←'],
    ['4月30日签约，6月1日将通车。当天将举行典礼。', '当天=2024-06-01~2024-06-01←'],
    ['4月30日签约。同日，股价上涨。', '同日=2024-04-30~2024-04-30←'],
    ['4月30日签约。当晚举行宴会。', '当晚=2024-04-30~2024-04-30←'],
    ['4月30日签约。此前一天，双方通话。', '此前一天=2024-04-29~2024-04-29←'],
    ['2018年5月签约。同年，股价上涨。', '同年=2018-01-01~2018-12-31←'],
    ['2018年5月签约。翌年2月停产。', '翌年2月=2019-02-01~2019-02-28←'],
    ['2018年5月签约。同月停产。', '同月=2018-05-01~2018-05-31←'],
    ['2018年12月1日被扣押。两星期后遭到报复。', '两星期后=2018-12-10~2018-12-16←'],
    ['He was arrested on 3 May 2018. Two days later he died.', 'Two days later=2018-05-05~2018-05-05←'],
    ['It began in 2020. Later that year it ended.', 'Later that year=2020-01-01~2020-12-31←'],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected);
  });

  it.each([
    ['卫生部门10日称，过去24小时有3人死亡。', '过去24小时=2024-05-09~2024-05-10←'],
    ['卫生部门10日称，过去两天有3人死亡。', '过去两天=2024-05-08~2024-05-10←'],
    ['卫生部门10日通报。过去两天有3人死亡。', '过去两天=2024-05-13~2024-05-15'],
    ['5月15日，过去两天有3人死亡。', '过去两天=2024-05-13~2024-05-15'],
    ['他2019年5月3日就职，过去两天都在家。', '过去两天=2024-05-13~2024-05-15'],
  ])('counts a stretch up to now from the day on which it was told: %s', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected);
  });

  it('leaves a word open that points to nothing', () => {
    expect(read('翌日，首相致电。')).toEqual(['翌日=null~null']);
  });

  it('counts two weeks later from the publication where nothing was told before', () => {
    expect(read('两星期后表决。')).toEqual(['两星期后=2024-05-27~2024-06-02']);
  });
});

describe('an English clause that looks ahead', () => {
  it.each([
    ['A vote is scheduled for January.', 'January=2025-01-01~2025-01-31'],
    ['He is no candidate in elections scheduled for January.', 'January=2025-01-01~2025-01-31'],
    ['The ruling is expected on Friday.', 'Friday=2024-05-17~2024-05-17'],
    ['The ruling came on Friday.', 'Friday=2024-05-10~2024-05-10'],
    ['A vote was held in January.', 'January=2024-01-01~2024-01-31'],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected);
  });
});

describe('dates continued', () => {
  it('takes a month from the same sentence', () => {
    expect(read('3月6日提出动议，8日获得通过。')).toEqual([
      '3月6日=2024-03-06~2024-03-06',
      '8日=2024-03-08~2024-03-08←',
    ]);
  });

  it('takes a year forward with the story, as far as that has come', () => {
    expect(read('去年11月签约，2月开工。').at(-1)).toBe('2月=2024-02-01~2024-02-29←');
    expect(read('去年2月签约，11月开工。').at(-1)).toBe('11月=2023-11-01~2023-11-30←');
    expect(read('去年9月签约，7月开工。').at(-1)).toBe('7月=2023-07-01~2023-07-31←');
  });

  it('does not take it from an earlier sentence of late', () => {
    expect(read('5月6日提出动议。8日获得通过。').at(-1)).toBe('8日=2024-05-08~2024-05-08');
  });

  it('takes year and month from the paragraph in a story from long ago', () => {
    expect(read('2018年7月4日，飞船出发。8日返回。8月，任务结束。')).toEqual([
      '2018年7月4日=2018-07-04~2018-07-04',
      '8日=2018-07-08~2018-07-08←',
      '8月=2018-08-01~2018-08-31←',
    ]);
  });

  it('leaves the old story for what is put off to a month to come', () => {
    expect(read('2021年4月事发。案件押后至11月判刑。').at(-1)).toBe('11月=2024-11-01~2024-11-30');
    expect(read('2021年4月事发。法院11月判刑。').at(-1)).toBe('11月=2021-11-01~2021-11-30←');
  });

  it('does so without any publication', () => {
    expect(read('2018年7月4日，飞船出发。8日返回。', null).at(-1)).toBe('8日=2018-07-08~2018-07-08←');
  });

  it('ends at the paragraph', () => {
    expect(read('2018年7月4日，飞船出发。\n8日，总统致电。').at(-1)).toBe('8日=2024-05-08~2024-05-08');
  });

  it('puts an hour on the day told of', () => {
    expect(read('事故发生在5月11日。上午9时许，列车出轨。').at(-1)).toBe(
      '上午9时许=2024-05-11T01:00:00Z~2024-05-11T01:59:59Z←',
    );
  });

  it('keeps the unknown zone of a place through the sentence', () => {
    expect(read('当地时间12日，船只沉没，15时许获救。').at(-1)).toBe('15时许=2024-05-12~2024-05-12←');
  });
});

describe('sign of the future', () => {
  it.each([
    ['周五通过了议案', '周五=2024-05-10~2024-05-10'],
    ['将于周五表决', '周五=2024-05-17~2024-05-17'],
    ['案件押后至6月3日再讯', '6月3日=2024-06-03~2024-06-03'],
    // What was once planned is near the day of publication, on either side of it.
    ['原定于周五的表决取消', '周五=2024-05-17~2024-05-17'],
    ['原定周一的表决取消', '周一=2024-05-13~2024-05-13'],
    ['原定28日的表决取消', '28日=2024-05-28~2024-05-28'],
    ['原定9日的表决取消', '9日=2024-05-09~2024-05-09'],
    ['周五，法院将疑犯收押', '周五=2024-05-10~2024-05-10'],
    ['预计进展顺利，周五抵达的船只沉没', '周五=2024-05-10~2024-05-10'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('several times', () => {
  it('are found in order and never overlap', () => {
    const text = '去年10月访日后，他上周与本周二、11日及昨晚8时先后表态，明年4月再访。';
    const times = findTimes(text, { reference: REFERENCE });
    expect(times.map((time) => time.text)).toEqual(['去年10月', '上周', '本周二', '11日', '昨晚8时', '明年4月']);
    for (const [index, { textStart, textEnd, text: words }] of times.entries()) {
      expect(text.slice(textStart, textEnd)).toBe(words);
      expect(textStart).toBeGreaterThanOrEqual(times[index - 1]?.textEnd ?? 0);
    }
  });

  it('do not run together over a list of weekdays', () => {
    expect(read('周一13日、周二14日').map((each) => each.split('=')[0])).toEqual(['周一13日', '周二14日']);
  });
});

describe('words that are not times', () => {
  it('finds nothing in a mask', () => {
    const text = '今日新闻社昨日报道';
    expect(findTimes(text, { reference: REFERENCE, masks: [{ start: 0, end: 5 }] }).map((time) => time.text)).toEqual([
      '昨日',
    ]);
  });

  it('finds nothing across the edge of a name', () => {
    const name = { start: 0, end: 3, tag: 'PER' };
    expect(findTimes('王国庆到场', { reference: REFERENCE, tokens: [name] })).toEqual([]);
    expect(findTimes('周一鸣到场', { reference: REFERENCE, tokens: [name] })).toEqual([]);
  });

  it('finds 昨 where the tagger took it into a name', () => {
    const tokens = [{ start: 0, end: 4, tag: 'PER' }];
    expect(findTimes('王小明昨到场', { reference: REFERENCE, tokens }).map((time) => time.text)).toEqual(['昨']);
  });

  it('finds 今 and 明 alone where the tagger saw a time', () => {
    const text = '特使今抵台明会晤';
    const tokens = [2, 5].map((start) => ({ start, end: start + 1, tag: 'TIME' }));
    const found = findTimes(text, { reference: REFERENCE, tokens });
    expect(found.map((time) => [time.text, time.start])).toEqual([
      ['今', '2024-05-15'],
      ['明', '2024-05-16'],
    ]);
    expect(findTimes(text, { reference: REFERENCE })).toEqual([]);
  });

  it.each([
    ['部长下午视察灾区', '下午', '2024-05-15'],
    ['店铺每天下午开门', '下午', undefined],
    ['谈判从早上开到晚上', '晚上', undefined],
    ['那个晚上他没有回家', '晚上', undefined],
  ])('tells in %s whether %s is one of this day', (text, word, day) => {
    const start = text.lastIndexOf(word);
    const tokens = [{ start, end: start + word.length, tag: 'TIME' }];
    const [time] = findTimes(text, { reference: REFERENCE, tokens });
    expect(time?.start).toBe(day);
  });

  it('does not mind a time that the tagger cut otherwise', () => {
    const tokens = [
      { start: 0, end: 1, tag: 'm' },
      { start: 1, end: 4, tag: 'TIME' },
    ];
    expect(findTimes('本周二到场', { reference: REFERENCE, tokens })).toHaveLength(1);
  });
});

describe('the publication', () => {
  it('refuses what is no date', () => {
    expect(() => findTimes('昨日', { reference: 'yesterday' })).toThrow(/is not a date/);
  });

  it('takes the zone from the options where it has no offset', () => {
    const [time] = findTimes('昨日9时', { reference: '2024-05-15', zone: 'Asia/Taipei' });
    expect(time).toMatchObject({ start: '2024-05-14T01:00:00Z', precision: 'hour' });
  });

  it('does not take a final Z for the local clock', () => {
    const [time] = findTimes('昨日9时', { reference: '2024-05-15T02:30:00Z' });
    expect(time).toMatchObject({ start: '2024-05-14', end: '2024-05-14', precision: 'day' });
  });
});

/** Of the processor, so that what else the machine does is not counted. */
function secondsSince(began: NodeJS.CpuUsage): number {
  return process.cpuUsage(began).user / 1e6;
}

describe('speed', () => {
  it.each(['9', '年', '月', '日', '周', '一', '前', '9:', '（', '至', 'May '])(
    'reads 100 000 characters of %s in a second',
    (unit) => {
      const text = unit.repeat(100_000 / unit.length);
      const began = process.cpuUsage();
      findTimes(text, { reference: REFERENCE });
      expect(secondsSince(began)).toBeLessThan(1);
    },
  );

  it.each(['2018年', '3月', '（9月', '周一9日', '至8日', 'in May '])('reads %s five thousand times over', (unit) => {
    const began = process.cpuUsage();
    expect(findTimes(unit.repeat(5000), { reference: REFERENCE }).length).toBeGreaterThan(1000);
    expect(secondsSince(began)).toBeLessThan(5);
  });
});
