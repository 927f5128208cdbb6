/** The shapes of the newsroom lexica: what each list holds, checked when it is loaded. */
import { z } from 'zod';

const name = z.string().min(2);
/** Defaults leave the files free of empty lists. */
const names = z.array(name).default([]);
const iso = z.string().regex(/^[A-Z]{2}$/);

const named = {
  name,
  variants: names,
  /** Those of its names that are also ordinary words, or parts of them: alone they prove nothing. */
  everyday: names,
  /** Those of its names that another entry of the list has too: 刚果, 世界报. */
  shared: names,
};

/** A character that stands for a state; `usual` marks the one most often meant where several share it. */
const abbreviationSchema = z.strictObject({
  character: z.string().length(1),
  everyday: z.boolean(),
  usual: z.boolean(),
  sharedWith: z.array(iso),
});

const countrySchema = z.strictObject({
  ...named,
  iso,
  status: z.enum(['un-member', 'other', 'territory', 'bloc', 'former']),
  abbreviations: z.array(abbreviationSchema),
  capital: name.nullable(),
  capitalVariants: names,
  /** Other cities whose name stands for the government: 海牙. */
  seats: names,
});
export type Country = z.infer<typeof countrySchema>;

const BODY_TYPES = [
  'government',
  'parliament',
  'court',
  'police',
  'military',
  'intelligence',
  'central-bank',
  'party',
  'armed-group',
  'igo',
  'ngo',
  'company',
  'bank',
  'exchange',
  'university',
  'school',
  'hospital',
  'think-tank',
  'sports',
  'news-agency',
  'newspaper',
  'broadcaster',
  'magazine',
  'online-media',
  'organization',
] as const;
const bodyTypeSchema = z.enum(BODY_TYPES);

const organizationSchema = z.strictObject({
  ...named,
  country: iso.nullable(),
  type: bodyTypeSchema,
  /** The generic bodies that it is in its state: 英格兰银行 is the 央行 of GB. */
  bodies: names,
});
export type Organization = z.infer<typeof organizationSchema>;

/** A body that needs a state or place to be complete; `country` says whose it is where only one state has it. */
const bodySchema = z.strictObject({ ...named, country: iso.nullable(), type: bodyTypeSchema });
export type Body = z.infer<typeof bodySchema>;

/** A head noun that ends the names of organisations. */
const suffixSchema = z.strictObject({
  suffix: z.string().min(1),
  types: z.array(bodyTypeSchema).min(1),
  /** What must be surer before it is trusted: `everyday` nouns name things too, `short` ones end any word. */
  guard: z.enum(['none', 'everyday', 'short']),
});
export type OrganizationSuffix = z.infer<typeof suffixSchema>;

const titleSchema = z.strictObject({
  name: z.string().min(1),
  variants: names,
  everyday: z.array(z.string().min(1)).default([]),
  categories: z.array(z.string().min(1)).min(1),
  /** May follow a surname as a form of address: 赵发言人. */
  address: z.boolean(),
});
export type Title = z.infer<typeof titleSchema>;

/** Speakers and actors without a name of their own; `speaks` is false for those who act or suffer only. */
const groupSchema = z.strictObject({ name, category: z.string().min(1), speaks: z.boolean() });
export type Group = z.infer<typeof groupSchema>;

const words = z.array(z.string().min(1));
/** What may stand before a group, by what it adds: 有, 多名, 不愿具名的. */
const quantifiersSchema = z.strictObject({
  indefinite: words,
  number: words,
  extent: words,
  anonymity: words,
  rank: words,
});
export type Quantifiers = z.infer<typeof quantifiersSchema>;

const placeSchema = z.strictObject({
  name,
  variants: names,
  everyday: names,
  kind: z.enum(['continent', 'region', 'province', 'state', 'locality']),
  country: iso.nullable(),
});
export type Place = z.infer<typeof placeSchema>;

/** Lists of surnames, and as strings the characters that write foreign names. */
const surnamesSchema = z.strictObject({
  chineseSingle: z.string().min(1),
  chineseCompound: names,
  /** A husband's surname before one's own, as is usual in Hong Kong: 林郑. */
  chineseMarried: names,
  korean: words,
  japanese: words,
  transliteration: z.string().min(1),
  /** Further ones of Taiwan's and Hong Kong's transliterations. */
  transliterationFurther: z.string().min(1),
});

export const listSchemas = {
  countries: z.strictObject({ countries: z.array(countrySchema) }),
  organizations: z.strictObject({ organizations: z.array(organizationSchema) }),
  bodies: z.strictObject({ bodies: z.array(bodySchema) }),
  suffixes: z.strictObject({ suffixes: z.array(suffixSchema) }),
  titles: z.strictObject({ modifiers: words, titles: z.array(titleSchema) }),
  groups: z.strictObject({ quantifiers: quantifiersSchema, groups: z.array(groupSchema) }),
  surnames: surnamesSchema,
  places: z.strictObject({ places: z.array(placeSchema) }),
  ordinaryWords: z.strictObject({ words }),
} as const;
