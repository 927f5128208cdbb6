/** A piece is one word or number of a time expression; pieces narrow a frame from the coarsest to the finest. */
import type { Precision } from '../../graph/model/index.js';
import type { Frame } from './frame.js';
import type { Grain, Scene } from './scene.js';

/** The order in which pieces narrow, and in which Chinese writes them. */
export const LEVEL = {
  zone: 0,
  decade: 1,
  year: 2,
  part: 3,
  month: 4,
  week: 5,
  day: 6,
  weekday: 7,
  bracket: 8,
  dayPart: 9,
  clock: 10,
  bound: 11,
} as const;

export type Level = (typeof LEVEL)[keyof typeof LEVEL];

/** The frame so far, narrowed; null where words cannot be resolved. Without a frame the piece stands first. */
export type Narrow = (frame: Frame | null, scene: Scene) => Frame | null;

export interface Piece {
  readonly level: Level;
  /** As precise as the words are, known even where they cannot be resolved. */
  readonly precision: Precision;
  readonly narrow: Narrow;
  /** False for a piece that is a time only after a coarser one: 底, 晚, 三日. */
  readonly alone: boolean;
  /** True where no publication date would settle it: 近期, 翌日 without a mention before it. */
  readonly open?: boolean;
  /** True for a number that is a length of time, and then no time alone, where the words around it say so: 3日, 为期3日. */
  readonly mayCount?: true;
  /** True for a word that cuts what follows it: "late" in "late July". */
  readonly cuts?: boolean;
  /** True for a piece that counts from now and so can only stand first: 三天前. */
  readonly leads?: boolean;
  /** For a piece that names the zone: an IANA name, or null for a place whose zone is not known. */
  readonly zone?: string | null;
  /** For a whole date in one piece: the coarsest grain that it names. */
  readonly named?: Grain;
}

/** A piece that can stand alone. */
export function piece(kind: keyof typeof LEVEL, precision: Precision, narrow: Narrow): Piece {
  return { level: LEVEL[kind], precision, narrow, alone: true };
}

/** A piece that is a time only together with a coarser one. */
export function dependent(one: Piece): Piece {
  return { ...one, alone: false };
}

/** A piece that no date of publication would settle. */
export function unresolvable(one: Piece): Piece {
  return { ...one, open: true };
}

/** A piece that counts from now and so cannot narrow what stands before it. */
export function leading(one: Piece): Piece {
  return { ...one, leads: true };
}

export interface Rule {
  readonly name: string;
  /** The characters with which a match can begin; spares trying the pattern elsewhere. */
  readonly first: ReadonlySet<string>;
  /** Sticky. */
  readonly pattern: RegExp;
  /** The pieces of a match; none when it is not a time after all. */
  readonly read: (match: RegExpExecArray) => readonly Piece[];
}

/** What a rule matches: a regular expression, and the characters with which a match can begin. */
export interface Shape {
  readonly first: Iterable<string>;
  readonly source: string;
  readonly ignoreCase?: boolean;
}

export function rule(name: string, { first, source, ignoreCase = false }: Shape, read: Rule['read']): Rule {
  const pattern = new RegExp(source, ignoreCase ? 'iuy' : 'uy');
  return { name, first: new Set(first), pattern, read };
}

/** Listed words, and a regular expression of what must not follow them. */
export interface Words<T> {
  readonly words: ReadonlyMap<string, T>;
  readonly guard?: string;
}

export function wordRule<T>(name: string, { words, guard = '' }: Words<T>, read: (value: T) => Piece[]): Rule {
  const list = [...words.keys()];
  return rule(name, { first: initials(list), source: `(${alternatives(list)})${guard}` }, (match) => {
    const value = words.get(match[1] ?? '');
    return value === undefined ? [] : read(value);
  });
}

export function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

export function initials(words: readonly string[]): string[] {
  return words.flatMap((word) => [...word].slice(0, 1));
}

/** Narrows from the coarsest piece to the finest. */
export function fold(pieces: readonly Piece[], scene: Scene): Frame | null {
  let frame: Frame | null = null;
  for (const next of [...pieces].sort((a, b) => a.level - b.level)) {
    if (next.zone !== undefined) continue;
    frame = next.narrow(frame, scene);
    if (frame === null) return null;
  }
  return frame;
}
