/** States and bodies that newsrooms know, by their English names, each under the key that it has in every language. */
import { z } from 'zod';
import { loadLexicon } from '../lexicon.js';
import { readData } from '../read-data.js';
import type { ListedName } from '../spaced.js';

const names = z.record(z.string(), z.array(z.string().min(2)));
const countriesSchema = z.strictObject({
  comment: z.string(),
  names,
  capitals: z.record(z.string().regex(/^[A-Z]{2}$/), z.string().min(2)),
});
const organizationsSchema = z.strictObject({ comment: z.string(), names });

const MEDIA: ReadonlySet<string> = new Set(['news-agency', 'newspaper', 'broadcaster', 'magazine', 'online-media']);

/** English names of states by ISO code, as CLDR has them. */
const cldr = new Intl.DisplayNames(['en'], { type: 'region' });

export function listedNames(): ListedName[] {
  const { countries, organizations } = loadLexicon();
  const states = readData('en/countries.json', countriesSchema);
  const { names: bodies } = readData('en/organizations.json', organizationsSchema);
  return [
    // CLDR calls states that are gone by the names of those that came after them.
    ...countries
      .filter(({ status }) => status !== 'former')
      .flatMap(({ iso, name: canonical }): ListedName[] => {
        const name = cldr.of(iso);
        if (name === undefined || name === iso) return [];
        const [plain = name] = name.replace('St. ', 'Saint ').replace('&', 'and').split(' (');
        const forms = withBothApostrophes([plain, name, ...(states.names[iso] ?? [])]);
        const capital = states.capitals[iso];
        return [
          { key: `country:${iso}`, canonical, forms, kind: 'country', isMedium: false, ...(capital && { capital }) },
        ];
      }),
    ...organizations.flatMap(({ name: canonical, type }): ListedName[] => {
      const forms = withBothApostrophes(bodies[canonical] ?? []);
      const key = `organization:${canonical}`;
      return forms.length === 0 ? [] : [{ key, canonical, forms, kind: 'organization', isMedium: MEDIA.has(type) }];
    }),
  ];
}

function withBothApostrophes(forms: readonly string[]): string[] {
  return [...new Set(forms.flatMap((form) => [form, form.replaceAll("'", '’')]))];
}
