/** One registry of exports: what it has, the command line, the page and the papers have too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../graph/export/index.js';
import { FORMATS } from '../../../src/commands/export/export.js';
import { DATA_KINDS } from '../../../viewer/export/kinds.js';
import { WORDS } from '../../../viewer/i18n/words/index.js';
import { ROOT } from '../../support/sources.js';

const paper = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
/** The command line writes both tables at once. */
const onCommandLine = (name: string): string => (name.startsWith('csv-') ? 'csv' : name);

describe('every format of the registry', () => {
  it.each(Object.entries(EXPORT_FORMATS))('%s is offered and explained everywhere', (name, { ending, mediaType }) => {
    expect(FORMATS).toContain(onCommandLine(name));
    expect(DATA_KINDS).toContain(name);
    expect(WORDS).toHaveProperty([`share.${name}`]);
    expect(paper('README.md')).toContain(`\`${onCommandLine(name)}\``);
    expect(paper('docs/export.md').toLowerCase()).toContain(onCommandLine(name));
    expect({ ending, mediaType }).toEqual({
      ending: expect.stringMatching(/^[a-z.]+$/),
      mediaType: expect.any(String),
    });
  });

  it.each(FORMATS)('the guide names %s of the command line', (name) => {
    expect(paper('README.md')).toContain(`| \`${name}\``);
  });
});
