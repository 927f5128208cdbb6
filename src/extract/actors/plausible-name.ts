/** Whether a string that looks like a person's name may be one. */
import { holdsStandIn } from '../../document/plain/rare-characters.js';
import { loadCues } from '../../language/cues.js';
import { loadEventLexicon } from '../../language/event-lexicon.js';
import { isDescribedHere, isTitled } from './name-evidence.js';
import { DOT, type NameSource, NEVER_IN_NAME } from './name-source.js';
import { occurrences } from './occurrences.js';
import { isOrdinary } from './ordinary-name.js';

/** 伯伯, 阿婆: whom everybody calls so. */
const KIN = /^(?:阿?[伯爷奶婆公爸妈叔姑姨哥姐弟妹]|([伯爷奶婆公爸妈叔姑姨哥姐弟妹])\1)$/;
/** 简上月: a word of time that the tagger joined to a name. */
const TIME_TAIL = /(?:[今去前明当同昨][年日天晚月]|[上本下][月周年]|[今昨])$/;

export function isPlausible({ lexicon, visible, reading }: NameSource, name: string): boolean {
  if (name.length < 2 || name.length > 16 || lexicon.isKnownOther(name) || loadCues().index.has(name)) return false;
  if ((lexicon.titles.endsWithOne(name) && name.length <= 4) || TIME_TAIL.test(name)) return false;
  if ([...name].some((character) => '的了说称与和及咗嘅哋唔，。「」'.includes(character))) return false;
  if (
    [...name.slice(-1)].some((character) => '又被亦其昨今将曾已则就也因所'.includes(character)) &&
    !lexicon.titles.endsWithOne(name)
  )
    return false;
  if (/^(?:周[一二三四五六日末内]|以及.*)$/.test(name)) return false;
  if (isPrizeOrRule(visible, name) || /^.[男女妇嫌翁]$/.test(name) || KIN.test(name)) return false;
  if (/[时前后]$/.test(name) && !lexicon.names.hasSurname(name)) return false;
  if (name.length === 2 && [...name].every((character) => NEVER_IN_NAME.has(character))) return false;
  if (isBodyEnd(name, lexicon) || namesThing(visible, name) || isSideOfState({ lexicon, visible }, name)) return false;
  if (isRatherPlace({ reading, visible }, name) || runsIntoCue(visible, name)) return false;
  if (holdsOtherWords({ lexicon, visible, reading }, name) || isOrdinary({ lexicon, visible, reading }, name))
    return false;
  const strange = [...name].filter(
    (character) => !lexicon.names.isTransliteration(character) && !DOT.includes(character),
  );
  // No list of the characters that write foreign names is whole: a long name may hold one that is not on it.
  const isDotted = [...DOT].some((dot) => name.includes(dot));
  const isForeign =
    strange.length === 0 ||
    (strange.length <= 2 && isDotted) ||
    (strange.length === 1 && name.length >= 4 && isTagged({ reading }, name));
  const hasLongSurname = lexicon.names.isSurname(name.slice(0, 2)) || lexicon.names.japaneseSurname(name) !== undefined;
  if (!isForeign && name.length >= 4 && !hasLongSurname) return false;
  const isWhole = name.length === 3 || hasLongSurname;
  if (isRareName({ reading, lexicon, visible }, name)) return true;
  if (isForeign || (name.length > 2 && isWhole && lexicon.names.hasSurname(name))) return true;
  if (!lexicon.names.hasSurname(name) && !isTitled({ lexicon, visible }, name))
    return (
      name.length > 2 && occurrences(visible, name).length >= 2 && isIntroduced({ lexicon, visible, reading }, name)
    );
  return (
    (name.length > 2 || lexicon.names.hasSurname(name)) &&
    (occurrences(visible, name).length >= 2 || isIntroduced({ lexicon, visible, reading }, name))
  );
}

/** 开枪打死, 中朝, 通话时: words of happening, states' letters, or bodies make up the name. */
function holdsOtherWords({ lexicon }: NameSource, name: string): boolean {
  if ([...name].every((character) => lexicon.abbreviations.includes(character))) return true;
  if (
    loadEventLexicon()
      .index.in(name)
      .some(({ start, end }) => end - start >= 2 && !isSpelling(lexicon, name.slice(start, end)))
  )
    return true;
  const bodies = name.length >= 4 ? lexicon.organizationsIn(name) : [];
  return bodies.reduce((length, { start, end }) => length + end - start, 0) === name.length;
}

function isSpelling(lexicon: NameSource['lexicon'], word: string): boolean {
  return [...word].every((character) => lexicon.names.isTransliteration(character));
}

/** 简供 in 简供称: the last character is the first of a verb of speech. */
function runsIntoCue(visible: string, name: string): boolean {
  const places = occurrences(visible, name);
  const isCue = (place: number): boolean => (loadCues().index.at(visible, place + name.length - 1)?.length ?? 0) > 1;
  return name.length < 4 && places.length > 0 && places.every(isCue);
}

/** The tagger takes it for a place more often than for a person. */
function isRatherPlace({ reading, visible }: Pick<NameSource, 'reading' | 'visible'>, name: string): boolean {
  if (standsForPlace(visible, name)) return true;
  if (isPartOfPlace({ reading, visible }, name)) return true;
  const tags = reading.tokensOf(name).map(({ tag }) => tag);
  return tags.filter((tag) => tag === 'LOC').length > tags.filter((tag) => tag === 'PER').length;
}

/** 罗德州 in 诺夫哥罗德州: wherever it stands, a longer place runs over it. */
function isPartOfPlace({ reading, visible }: Pick<NameSource, 'reading' | 'visible'>, name: string): boolean {
  if (!/[州郡省县市岛湾港]$/.test(name)) return false;
  const places = occurrences(visible, name);
  return places.every((place) => {
    const token = reading.tokenAt(place) ?? reading.tokenAcross(place);
    const before = reading.tokenBefore(place);
    return (token?.tag === 'LOC' && token.end >= place + name.length) || before?.tag === 'PER' || before?.tag === 'LOC';
  });
}

/** A name that ends as roads do, beside another road, at an address or where something goes on. */
function isRoad(visible: string, name: string): boolean {
  return (
    /.{2}[道路街]$/.test(name) &&
    occurrences(visible, name).some(
      (place) =>
        /(?:[在沿往经到于]|[道路街][、及和与])$/.test(visible.slice(Math.max(0, place - 2), place)) ||
        /^(?:[、及和与][\u4e00-\u9fff]{1,4}[道路街]|一带|交界|[东南西北]行|\d+号|的人士)/.test(
          visible.slice(place + name.length, place + name.length + 8),
        ),
    )
  );
}

const AT = /(?:位于|座落|坐落于|抵达|飞往|前往|驶往|驶离|运往|途经|从|在|于)$/;
const PLACE_TAIL =
  /^(?:以[东西南北]|市|县|镇|村|港|岛|河|山|湖|州|省|区|机场|工厂|码头|街头|附近|一带|郊外|一处|当地|海域|北部|南部|东部|西部|中部)/;

/** 位于某地以西, 某某道及某某街一带: it stands where only a place can. */
function standsForPlace(visible: string, name: string): boolean {
  return (
    isRoad(visible, name) ||
    occurrences(visible, name).some((place) => {
      const before = visible.slice(Math.max(0, place - 3), place);
      const after = visible.slice(place + name.length, place + name.length + 2);
      return (
        (AT.test(before) && PLACE_TAIL.test(after)) ||
        /(?:位于|途经|飞往|驶往|运往|[东西南北中]部|境内)$/.test(before) ||
        /^以[东西南北]/.test(after)
      );
    })
  );
}

/** 高市府: a short form of a body, whatever the tagger says. */
function isBodyEnd(name: string, lexicon: NameSource['lexicon']): boolean {
  return /^..[府局署厅院处]$/.test(name) || (/^..[盟党会联]$/.test(name) && !lexicon.names.isSurname(name.charAt(0)));
}

const THING_BEFORE =
  /(?:台风|飓风|热带风暴|气旋|[中强轻]台|药物|新药|疫苗|货轮|邮轮|军舰|渔船|火箭|卫星|飞船|行动|计划|专案|品牌|型号|歌曲|电影|剧集|小说)$/;

/** 台风「某某」, 货轮“某某”号: a thing's name in quotation marks. */
function namesThing(visible: string, name: string): boolean {
  return occurrences(visible, name).some(
    (place) =>
      /[「“『‘]/.test(visible.charAt(place - 1)) &&
      (THING_BEFORE.test(visible.slice(Math.max(0, place - 6), place - 1)) ||
        /^[」”』’]号/.test(visible.slice(place + name.length))),
  );
}

/** 罗美尔奖, 多德-弗兰克法: a name that only ever names something else. */
function isPrizeOrRule(visible: string, name: string): boolean {
  const places = occurrences(visible, name);
  return (
    places.length > 0 &&
    places.every((place) =>
      /^(?:[-－—–·][\u4e00-\u9fff]{1,6})?(?:终身成就|国际|科学|文学|工艺|艺术|电影)?(?:奖|法案|法则|定律|定理|综合征|综合症|氏症|杯|号|大街|大道|路|街|湾|岛|机场|体育场|基金会|大学|医院|书院|中学|小学|酒店|广场|大厦|花园|剧院|球场|球队|沙地|沙漠|高原|山脉|半岛|群岛|火箭|导弹|型|[-－][A-Z\d]|法庭|道(?=[票站口交一沿及、\d]))/.test(
        visible.slice(place + name.length, place + name.length + 16),
      ),
    )
  );
}

/** 俄|方乐见: a state's letter and 方, not a surname. */
function isSideOfState({ lexicon, visible }: Pick<NameSource, 'lexicon' | 'visible'>, name: string): boolean {
  if (/^.方$/.test(name) && lexicon.namedByLetter(name.charAt(0), visible)) return true;
  return (
    name.length === 2 &&
    name.startsWith('方') &&
    occurrences(visible, name).every(
      (place) => lexicon.abbreviations.includes(visible.charAt(place - 1)) && visible.charAt(place - 1) !== '',
    )
  );
}

/** A rare character, a title before it or speech after it, and the tagger: a name, though no list has a part of it. */
function isRareName(source: Pick<NameSource, 'reading' | 'lexicon' | 'visible'>, name: string): boolean {
  if (!holdsStandIn(name) || !isTagged(source, name)) return false;
  const { visible } = source;
  const speaks = (place: number): boolean => loadCues().index.at(visible, place + name.length) !== undefined;
  return isTitled(source, name) || occurrences(visible, name).some(speaks);
}

/** The tagger takes it for a person, whole. */
function isTagged({ reading }: Pick<NameSource, 'reading'>, name: string): boolean {
  return reading.tokensOf(name).some(({ tag }) => tag === 'PER');
}

/** A title stands before it, it speaks or acts right after, or is described as a person. */
function isIntroduced(source: NameSource, name: string): boolean {
  const { visible, lexicon, reading } = source;
  return occurrences(visible, name).some((place) => {
    const next = reading.tokenAt(place + name.length);
    return (
      lexicon.titles.endsWithOne(visible.slice(Math.max(0, place - 8), place)) ||
      (next !== undefined && ['v', 'd', 'p', 'TIME'].includes(next.tag)) ||
      isDescribedHere(source, name, place)
    );
  });
}
