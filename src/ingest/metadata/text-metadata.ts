/** Metadata that a saved page shows in its own lines: dates, source, copyright. */
import type { Metadata } from './metadata.js';
import { readMoment } from './moment.js';
import { isNobody } from './nobody.js';

export interface TextMetadata extends Metadata {
  /** Days that unlabelled or equally labelled lines give, if they contradict one another. */
  readonly rivalDates: readonly string[];
}

export interface ShownLine {
  /** Simplified and half-width, for matching. */
  readonly plain: string;
  /** The same characters in the script of the page. */
  readonly original: string;
  readonly isAboveArticle: boolean;
  readonly isDateLine: boolean;
}

const PUBLISHED =
  /(?:发布|发表|发稿|刊登|刊载|出版|上载|首次?播出)(?:时间|日期)?[于在]?\s*(?:[:：]\s*)?(?=\d|[a-z]{3})|\b(?:published|posted|first published)\b/i;
const UPDATED = /(?:更新|修订|修改)(?:时间|日期)?[于在]?\s*(?:[:：]\s*)?(?=\d)|\b(?:updated|last modified|modified)\b/i;
const SOURCE =
  /(?:^|[\s|])(?:来源|稿源|稿件来源|文章来源|信息来源|新闻来源|转载自|转自|source)\s?[:：]\s?([^\s|:：,，。()]{2,24}(?:\s[A-Z][\p{L}]+)*)/iu;
const COPYRIGHT =
  /(?:copyright|©|\(c\))[\s©(c)]{0,12}(?:(?:19|20)\d{2}(?:\s?-\s?(?:19|20)?\d{2,4})?年?\s*)?(?:by\s)?((?!版权|保留)[\p{Lu}\p{Script=Han}][\p{L}\p{N}&.' -]{1,40}?)(?=\.?\s*(?:all rights|版权|保留|$|[,，。|]))/iu;
const OWNER = /(?:^|\s)([\p{Script=Han}]{2,20}?(?:公司|集团|报社|日报|晚报|网|社|台))\s*(?:©|版权所有)/u;
const LEGAL_FORM = /(?:(?:股份|股份制)?有限(?:责任)?公司|有限公司|\s(?:Inc|Ltd|LLC|Limited|Co)\.?)$/iu;
const ADDRESS =
  /^(?:原文|原文链接|原文地址|原文网址|本文链接|本文网址|链接|网址|source|url|link)\s?[:：]\s?(https?:\/\/\S+)$/i;

/** Labelled dates first; a date in the prose of the article is never taken. */
export function readTextMetadata(lines: readonly ShownLine[], page: string): TextMetadata {
  const moments = (wanted: (line: ShownLine) => boolean) =>
    lines.filter(wanted).flatMap(({ plain }) => readMoment(plain, page) ?? []);
  const published = moments(
    ({ plain, isAboveArticle }) => PUBLISHED.test(plain) && (isAboveArticle || plain.length < 60),
  );
  const updated = moments(({ plain }) => UPDATED.test(plain) && !PUBLISHED.test(plain));
  const shown = moments(
    ({ isAboveArticle, isDateLine, plain }) => isAboveArticle && isDateLine && !UPDATED.test(plain),
  );
  const candidates = published.length > 0 ? published : shown;
  const days = [...new Set(candidates.map((moment) => moment.slice(0, 10)))];
  return {
    title: null,
    publishedAt: candidates[0] ?? null,
    updatedAt: updated[0] ?? null,
    publisher: first(lines, SOURCE) ?? tradeName(first(lines, COPYRIGHT) ?? first(lines, OWNER)),
    url: first(lines, ADDRESS),
    rivalDates: days.length > 1 ? days : [],
  };
}

/** The paper is known by its name, not by the form of its company: 海港日报有限公司, Sing Tao Ltd. */
function tradeName(owner: string | null): string | null {
  const name = owner?.replace(LEGAL_FORM, '').trim();
  return name ? name : owner;
}

function first(lines: readonly ShownLine[], pattern: RegExp): string | null {
  for (const { plain, original } of lines) {
    const [start, end] = new RegExp(pattern, `${pattern.flags}d`).exec(plain)?.indices?.[1] ?? [0, 0];
    const source = original.length === plain.length ? original : plain;
    const name = source.slice(start, end).trim();
    if (end > start && !isNobody(name)) return name;
  }
  return null;
}
