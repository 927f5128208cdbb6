/** Where actors are named, as the attribution rules ask for it: the subject of a clause, who stands at an offset. */

import { overlaps, type Span } from '../../../../graph/model/index.js';
import type { Reference } from '../../../document/document.js';
import { firstFrom } from '../../../extract/first-from.js';
import type { Clause, Reading } from '../../../extract/reading.js';
import { remembered } from '../../../extract/remembered.js';
import { expression } from '../../../extract/rules/pattern.js';
import { grouped } from '../../../language/grouped.js';
import * as said from '../../../language/zh/rules/statements/speakers.js';
import { DELEGATE, OWN_MEDIUM } from '../../../language/zh/words/actors/people.js';
import { FORMER, TAKING } from '../../../language/zh/words/particles.js';
import { OWN_KIN } from '../../../language/zh/words/pronouns.js';
import { type Gender, genderAt } from './gender.js';

const governs = expression(said.GOVERNING);
const framesTime = expression(said.FRAME_OF_TIME);
const sends = expression(said.ENDS_AS_SENDER);

export class Speakers {
  readonly #reading: Reading;
  readonly references: readonly Reference[];
  readonly #byActor: ReadonlyMap<string, readonly Reference[]>;
  readonly #genderOf: (actor: string) => Gender | undefined;

  constructor(reading: Reading, references: readonly Reference[]) {
    this.#reading = reading;
    this.references = references;
    this.#byActor = grouped(references, ({ actor }) => actor);
    this.#genderOf = remembered((actor) =>
      (this.#byActor.get(actor) ?? []).map((one) => genderAt(reading, one)).find((gender) => gender !== undefined),
    );
  }

  /** What the text says of the actor's gender; undefined where it says nothing. */
  gender(actor: string): Gender | undefined {
    return this.#genderOf(actor);
  }

  covers(span: Span): boolean {
    return this.in({ start: span.start - 40, end: span.end + 40 }).some((reference) => overlaps(reference, span));
  }

  endsAt(offset: number): boolean {
    return this.in({ start: offset - 40, end: offset }).some(({ end }) => end === offset);
  }

  /** References wholly inside the span, in order. */
  in(span: Span): readonly Reference[] {
    const found: Reference[] = [];
    for (let i = firstFrom(this.references, span.start); i < this.references.length; i++) {
      const reference = this.references[i];
      if (!reference || reference.start >= span.end) break;
      if (reference.end <= span.end) found.push(reference);
    }
    return found;
  }

  /** The actor is named inside the span. */
  isNamedIn(actor: string, { start, end }: Span): boolean {
    const named = this.#byActor.get(actor) ?? [];
    const first = named[firstFrom(named, start)];
    return first !== undefined && first.end <= end;
  }

  /** The head of each chain of names in the span: 日本 and 外务省 and 发言人 before a name all describe that name. */
  heads(span: Span): readonly Reference[] {
    return this.in(span).filter(({ isModifier }) => !isModifier);
  }

  /** The grammatical subject before `until` in the clause: the first head that no preposition or time frame governs. */
  subject(clause: Clause, until: number): Reference | undefined {
    const span = { start: clause.start, end: until };
    const framed = this.#frameEnd(span);
    const heads = this.heads({ start: span.start, end: this.#topicStart(span) }).filter(
      (head) => !this.isGoverned(head, clause.start) && !this.#isInWords(head) && !this.#isInTitle(head.start),
    );
    const others = heads.filter((head) => !OWN_MEDIUM.includes(this.#reading.word(head)));
    const able = others.length > 0 ? others : heads;
    return able.find((head) => head.start >= framed) ?? able[0];
  }

  /** 王某是老船长，他…: the subject with which the clause opens; in 谈到王某，他… there is none. */
  opening(clause: Clause): Reference | undefined {
    const subject = this.subject(clause, clause.end);
    const before = subject && { start: clause.start, end: this.chainStart(subject, clause.start) };
    return before && this.#reading.tokensIn(before).every(({ tag }) => tag !== 'v' && tag !== 'p')
      ? subject
      : undefined;
  }

  /** Inside somebody's words; a name in marks, as in 自称“阿龙”的男子, is all that stands between them. */
  #isInWords(head: Reference): boolean {
    const quotation = this.#reading.quotationAt(head.start);
    if (!quotation) return false;
    const { inner, start } = quotation;
    const isAll = inner.start === head.start && inner.end === head.end && head.kind === 'person';
    return !isAll || /^$|[\s，。；：！？]/.test(this.#reading.shadow.slice(Math.max(0, start - 1), start));
  }

  /** 消防 in 《消防法》: a part of what something is called. */
  #isInTitle(offset: number): boolean {
    const before = this.#reading.shadow.slice(Math.max(0, offset - 30), offset);
    return before.lastIndexOf('《') > before.lastIndexOf('》');
  }

  /** Where a phrase such as 对…, 就… begins: names inside it are what the clause is about. */
  #topicStart(span: Span): number {
    const topic = this.#reading
      .tokensIn(span)
      .find((token) => token.tag === 'p' && said.ABOUT.includes(this.#reading.word(token)));
    return topic?.start ?? span.end;
  }

  /** A preposition stands before the name and what describes it. */
  isGoverned(head: Reference, from: number): boolean {
    const chainStart = this.chainStart(head, from);
    const before = this.#reading.shadow.slice(Math.max(from, chainStart - 4), chainStart);
    return governs.test(before) && !(head.kind === 'person' && this.#isDelegate(chainStart, from));
  }

  /** 日方代表|李某 表示: of whom a side or a body sends, 代表 is the office; 律师代表|李某 speaks for him. */
  #isDelegate(offset: number, from: number): boolean {
    if (!this.#reading.shadow.endsWith(DELEGATE, offset)) return false;
    const sender = this.#reading.tokenBefore(offset - DELEGATE.length);
    if (!sender || sender.start < from) return false;
    return ['ORG', 'LOC', 'nz'].includes(sender.tag) || sends.test(this.#reading.word(sender));
  }

  /** Where the description that leads up to a name begins: 美国国防部长 before 赫格塞思. */
  chainStart(head: Reference, from: number): number {
    let start = head.start;
    for (;;) {
      start = this.#withFormer(start, from);
      const token = this.#reading.tokenBefore(start);
      if (
        !token ||
        token.start < from ||
        ((!OWN_KIN.includes(this.#reading.word(token)) || token.tag !== 'r') &&
          !['n', 'LOC', 'ORG', 'nz', 'nw', 'vn', 'a', 'm', 'q', 'an', 's'].includes(token.tag))
      )
        break;
      start = token.start;
    }
    const modifiers = this.in({ start: from, end: head.start }).filter(
      ({ isModifier, end }) => isModifier && end >= start,
    );
    return Math.min(start, ...modifiers.map((modifier) => modifier.start));
  }

  /** 将前市长: behind a preposition 前 says that the office is over. */
  #withFormer(start: number, from: number): number {
    const former = this.#reading.tokenBefore(start);
    if (!former || former.start <= from || this.#reading.word(former) !== FORMER) return start;
    const before = this.#reading.tokenBefore(former.start);
    return before && (before.tag === 'p' || TAKING.includes(this.#reading.word(before).slice(-1)))
      ? former.start
      : start;
  }

  /** The end of a leading 在…时, …后 frame: names inside it are not the subject. */
  #frameEnd(span: Span): number {
    const tokens = this.#reading.tokensIn(span);
    for (let i = tokens.length - 1; i >= 0; i--) {
      const token = tokens[i];
      if (!token || !['n', 'f', 'p', 'd', 'c'].includes(token.tag) || !framesTime.test(this.#reading.word(token)))
        continue;
      if (
        tokens.slice(0, i).some(({ tag }) => tag === 'v') &&
        this.heads({ start: token.end, end: span.end }).length > 0
      )
        return token.end;
    }
    return span.start;
  }
}
