/** Lines of an article that are in another language than it is: they are set aside, and an issue says so. */
import type { Issue, Region, Span } from '../../graph/model/index.js';
import { type Tongue, tongueOf } from './plain/tongues.js';

/** A shorter line is a name or a title. */
const MIN_WEIGHT = 6;
const CODES: Readonly<Record<Tongue, string>> = { zh: 'zh', ja: 'ja', ko: 'ko', latin: 'und-Latn', other: 'und' };

interface ForeignLine extends Span {
  readonly tongue: Tongue;
}

export interface OwnRegions {
  readonly regions: readonly Region[];
  readonly issues: readonly Issue[];
}

/** The regions with every foreign line as boilerplate, so that no step reads it. */
export function withoutForeignLines(text: string, regions: readonly Region[], own: Tongue | undefined): OwnRegions {
  if (own === undefined) return { regions, issues: [] };
  const foreign = regions.map((region) => foreignLines(text, region, own));
  return {
    regions: regions.flatMap((region, index) => without(region, foreign[index] ?? [])),
    issues: issuesOf(foreign.flat()),
  };
}

function foreignLines(text: string, { kind, start, end }: Region, own: Tongue): ForeignLine[] {
  if (kind === 'boilerplate') return [];
  return Array.from(text.slice(start, end).matchAll(/[^\n\r\u2028\u2029]+/g)).flatMap(({ 0: line, index }) => {
    const told = tongueOf(line);
    if (told === undefined || told.tongue === own || told.weight < MIN_WEIGHT) return [];
    return [{ tongue: told.tongue, start: start + index, end: start + index + line.length }];
  });
}

function without(region: Region, within: readonly ForeignLine[]): Region[] {
  const parts = within.flatMap(({ start, end }, index): Region[] => [
    { kind: region.kind, start: within[index - 1]?.end ?? region.start, end: start },
    { kind: 'boilerplate', start, end },
  ]);
  const rest = { kind: region.kind, start: within.at(-1)?.end ?? region.start, end: region.end };
  return [...parts, rest].filter(({ start, end }) => start < end);
}

/** One for each language, at its first line. */
function issuesOf(foreign: readonly ForeignLine[]): Issue[] {
  return [...new Set(foreign.map(({ tongue }) => tongue))].flatMap((tongue): Issue[] => {
    const lines = foreign.filter((line) => line.tongue === tongue);
    const [first] = lines;
    if (first === undefined) return [];
    const data = { language: CODES[tongue], lines: lines.length };
    return [{ code: 'language-mixed', severity: 'warning', start: first.start, end: first.end, data }];
  });
}
