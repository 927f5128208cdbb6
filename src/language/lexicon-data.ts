/** The newsroom lexica as data: read from their files, checked, and put together. */
import type { z } from 'zod';
import {
  type Body,
  type Country,
  type Group,
  listSchemas,
  type Organization,
  type OrganizationSuffix,
  type Place,
  type Quantifiers,
  type Title,
} from './lexicon-schema.js';
import { readData } from './read-data.js';

export interface Surnames {
  /** Two surnames of one person, which `chinese` holds too. */
  readonly married: readonly string[];
  readonly chinese: readonly string[];
  readonly korean: readonly string[];
  readonly japanese: readonly string[];
  /** The characters that write foreign names. */
  readonly transliteration: string;
}

export interface LexiconData {
  readonly countries: readonly Country[];
  readonly organizations: readonly Organization[];
  readonly bodies: readonly Body[];
  readonly suffixes: readonly OrganizationSuffix[];
  readonly titles: readonly Title[];
  /** What may stand before a title: 副, 前任, 候任. */
  readonly titleModifiers: readonly string[];
  readonly groups: readonly Group[];
  readonly quantifiers: Quantifiers;
  readonly places: readonly Place[];
  readonly surnames: Surnames;
  /** Words that contain a name without meaning it: 沿海地区 holds 海地. */
  readonly ordinaryWords: readonly string[];
}

export function readLexiconData(): LexiconData {
  const { modifiers, titles } = readList('titles', listSchemas.titles);
  return {
    ...readList('countries', listSchemas.countries),
    ...readList('organizations', listSchemas.organizations),
    ...readList('generic-bodies', listSchemas.bodies),
    ...readList('organization-suffixes', listSchemas.suffixes),
    ...readList('groups', listSchemas.groups),
    ...readList('places', listSchemas.places),
    titles,
    titleModifiers: modifiers,
    surnames: readSurnames(),
    ordinaryWords: readList('ordinary-words', listSchemas.ordinaryWords).words,
  };
}

function readSurnames(): Surnames {
  const lists = readList('surnames', listSchemas.surnames);
  return {
    married: lists.chineseMarried,
    chinese: [...lists.chineseSingle, ...lists.chineseCompound, ...lists.chineseMarried],
    korean: lists.korean,
    japanese: lists.japanese,
    transliteration: lists.transliteration + lists.transliterationFurther,
  };
}

function readList<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  return readData(`zh/${file}.json`, schema);
}
