/** Remembers the times of a text in order, so that 翌日 finds its day and 8日 its month. */
import type { DateTime } from 'luxon';
import { PRECISIONS } from '../../../graph/model/index.js';
import { type Frame, unitFrame } from '../../times/frame.js';
import { LEVEL } from '../../times/piece.js';
import { borrowed, type Grain } from '../../times/scene.js';
import type { Expression } from './expression.js';

/** Where in the text: sentence and paragraph count up. */
export interface TextPosition {
  readonly sentence: number;
  readonly paragraph: number;
}

/** What a mention may continue depends on when the article appeared, and on whether its clause looks ahead. */
export interface Outlook {
  readonly publication: DateTime | null;
  readonly ahead: boolean;
}

/** Where a mention stands, and when the article appeared. */
export interface Remembered {
  readonly place: TextPosition;
  readonly publication: DateTime | null;
}

interface Mention extends TextPosition {
  readonly frame: Frame;
}

/** A story further back than this is told in its own months, not in those before the publication. */
const STORY = { day: 31 };

export class Mentions {
  readonly #last = new Map<Grain, Mention>();
  /** The last that lies no later than the publication: what 当天 points to where nothing is said to come. */
  readonly #lastPast = new Map<Grain, Mention>();
  readonly #named = new Map<Grain, Mention>();
  #zone: { readonly name: string | null; readonly sentence: number } | undefined;

  /** The zone that an expression names, or that one before it named in the same sentence. */
  zone(named: string | null | undefined, { sentence }: TextPosition): string | null | undefined {
    if (named !== undefined) this.#zone = { name: named, sentence };
    return this.#zone?.sentence === sentence ? this.#zone.name : undefined;
  }

  remember(expression: Expression, frame: Frame, { place, publication }: Remembered): void {
    const mention = { ...place, frame };
    for (const grain of ['day', 'month', 'year'] as const) {
      const isOfGrain = PRECISIONS.indexOf(frame.precision) <= PRECISIONS.indexOf(grain);
      if (isOfGrain) this.#last.set(grain, mention);
      if (isOfGrain && !(publication && frame.start > publication.endOf('day'))) this.#lastPast.set(grain, mention);
      if (names(expression, grain, frame)) this.#named.set(grain, mention);
    }
  }

  previous(grain: Grain, ahead: boolean): Frame | null {
    const frame = (ahead ? undefined : this.#lastPast.get(grain))?.frame ?? this.#last.get(grain)?.frame;
    return frame ? borrowed(frame) : null;
  }

  /** The day that was named last in the same sentence, where it lies shortly before the publication. */
  saidOn({ sentence, paragraph }: TextPosition, publication: DateTime | null): Frame | null {
    const mention = this.#named.get('day');
    if (!publication || mention?.sentence !== sentence || mention.paragraph !== paragraph) return null;
    const isRecent = mention.frame.start < publication.startOf('day') && mention.frame.end >= publication.minus(STORY);
    return isRecent ? unitFrame(mention.frame.end.minus({ second: 1 }), 'day', 'previous') : null;
  }

  /** A day goes on through its paragraph; a month or year through its sentence, and a story from long ago through both. */
  continued(grain: Grain, place: TextPosition, { publication, ahead }: Outlook): Frame | null {
    const mention = this.#named.get(grain);
    if (!mention || mention.paragraph !== place.paragraph) return null;
    const story = !publication || mention.frame.end < publication.minus(STORY);
    if (grain !== 'day' && mention.sentence !== place.sentence && (!story || ahead)) return null;
    return grain === 'day' ? unitFrame(mention.frame.start, 'day', 'previous') : borrowed(mention.frame);
  }
}

function names({ pieces }: Expression, grain: Grain, frame: Frame): boolean {
  if (grain === 'day') return ['day', 'hour', 'minute', 'second'].includes(frame.precision);
  const level = grain === 'year' ? LEVEL.year : LEVEL.month;
  const named = pieces.some((piece) => piece.level === level || piece.named === 'year' || piece.named === grain);
  return named || frame.anchor === 'previous';
}
