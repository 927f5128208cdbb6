/** Made-up Extractions by the thousand for the measurements: the same seed and number always give the same one. */
import {
  ACTS,
  type Actor,
  contentId,
  EVENT_TYPES,
  type Event,
  type Extraction,
  type QuotedSpan,
  type Relation,
  type Statement,
} from '../../graph/model/index.js';

/** A cast that grows with the number of articles, and a few bodies that are in the news every day. */
export interface World {
  readonly articles: number;
  readonly busy: number;
}

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = [...'海明文静国强丽华建军晓东志远思敏佳怡子轩雨桐'];
const PUBLISHERS = ['海港日报', '南江晚报', '北岭新闻', '东湾时报', '西原周刊'];
/** Of these, statements are made that have little in common. */
const CHARACTERS = [
  ...'水土风火山石田木花草鸟鱼马牛羊车船桥路门窗桌椅书笔纸墨画琴棋茶酒米面盐糖油灯钟镜衣帽鞋伞刀剑弓箭旗鼓号角塔楼亭台井池湖海江河沟谷坡岭原野林园果瓜豆麦稻棉丝麻布皮骨角羽毛金银铜铁锡玉珠宝钱粮',
];
const VERBS = ['表示', '指出', '强调', '否认', '警告'];

/** Numbers that look random and depend on the article alone (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function personName(i: number): string {
  const [surname, one, two] = [SURNAMES[i % 20], GIVEN[Math.floor(i / 20) % 22], GIVEN[Math.floor(i / 440) % 22]];
  return `${surname}${one}${two}${i >= 9680 ? Math.floor(i / 9680) : ''}`;
}

export const busyName = (i: number): string => `第${i}号部门`;

class Text {
  text = '';

  add(words: string): QuotedSpan {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length, text: words };
  }
}

/** Ten actors, twelve statements and eight events, with passing on, answers, offices and causes among them. */
export function syntheticExtraction(number: number, { articles, busy }: World): Extraction {
  const random = numbers(number + 1);
  const page = new Text();
  const headline = page.add(`第${number}篇报道`).text;
  const id = contentId('article', 'synthetic', number);
  const day = new Date(Date.UTC(2024, 0, 1 + (number % 700))).toISOString().slice(0, 10);
  page.add('\n');
  const people = Array.from({ length: 8 }, () => personName(random(Math.max(20, Math.floor(articles / 3)))));
  const names = [...new Set([busyName(random(busy)), busyName(random(busy)), ...people])];
  const actors = names.map((name): Actor => {
    const kind = name.endsWith('部门') ? 'organization' : 'person';
    const mention = { ...page.add(name), rule: 'made/name', confidence: 0.9 };
    page.add('、');
    const names = { name, kind, aliases: [`${name[0]}某`], roles: [], unnamed: false } as const;
    return {
      id: contentId('actor', kind, name),
      ...names,
      aliases: [...names.aliases],
      roles: [],
      mentions: [mention],
    };
  });
  const someone = (): string => actors[random(actors.length)]?.id ?? '';
  const date = page.add(day);
  const time = {
    start: day,
    end: day,
    precision: 'day',
    text: day,
    textStart: date.start,
    textEnd: date.end,
    anchor: 'none',
  } as const;
  const events = Array.from({ length: 8 }, (_, i): Event => {
    const trigger = page.add(
      `事件${i}${CHARACTERS[random(CHARACTERS.length)]}${CHARACTERS[random(CHARACTERS.length)]}`,
    );
    page.add('。');
    return {
      id: contentId('event', id, i),
      label: `第${number}篇事件${i}`,
      type: EVENT_TYPES[random(EVENT_TYPES.length)] ?? 'other',
      status: i === 0 ? 'planned' : 'occurred',
      time: i % 3 === 0 ? null : time,
      place: i === 1 ? `城市${random(200)}` : null,
      participants: [...new Set([someone(), someone()])].map((actor) => ({
        actor,
        role: 'agent' as const,
        rule: 'made/part',
        confidence: 0.8,
      })),
      mentions: [trigger],
      rule: `made/${i}`,
      confidence: 0.5 + i / 20,
    };
  });
  const statements = Array.from({ length: 12 }, (_, i): Statement => {
    const cue = page.add(VERBS[random(VERBS.length)] ?? '说');
    page.add('，');
    const words = Array.from({ length: 16 }, () => CHARACTERS[random(CHARACTERS.length)]).join('');
    const content = page.add(`第${number}篇的第${i}个说法，涉及${words}`);
    page.add('。');
    const about = events[random(events.length)]?.id ?? '';
    return {
      ...content,
      id: contentId('statement', id, i),
      directness: i % 3 === 0 ? 'direct' : 'indirect',
      act: ACTS[random(ACTS.length)] ?? 'inform',
      polarity: i % 6 === 0 ? 'denied' : 'asserted',
      lead: i % 6 === 0 ? cue : null,
      speaker: someone(),
      role: null,
      via: i % 4 === 0 ? [someone()] : [],
      addressees: i % 5 === 0 ? [someone()] : [],
      cue,
      time: i % 2 === 0 ? time : null,
      quotes: [],
      about: [{ id: about, stance: i % 6 === 0 ? 'denies' : 'asserts' }],
      rule: `made/${i % 4}`,
      confidence: 0.55 + i / 40,
    };
  });
  return {
    version: '1',
    article: {
      ...{ id, headline, publisher: PUBLISHERS[number % 5] ?? null, url: null, language: 'zh-Hans' },
      ...{ publishedAt: day, updatedAt: null, text: page.text },
    },
    regions: [{ kind: 'body', start: 0, end: page.text.length }],
    actors,
    statements,
    events,
    relations: relations({ actors, events }),
    issues: [],
  };
}

function relations({ actors, events }: Pick<Extraction, 'actors' | 'events'>): Relation[] {
  const span = { start: 0, end: 1, rule: 'made/relation', confidence: 0.8 };
  const [body, , person, other] = actors.map(({ id }) => id);
  const all: [Relation['type'], string | undefined, string | undefined][] = [
    ['HOLDS', person, body],
    ['SPEAKS_FOR', other, body],
    ['CAUSES', events[0]?.id, events[1]?.id],
  ];
  return all.map(([type, from = '', to = '']) => ({ ...span, type, from, to, title: type === 'HOLDS' ? '主任' : '' }));
}
