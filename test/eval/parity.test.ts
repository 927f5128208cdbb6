/** Our figures are those of the shared scorer, article by article; skipped, saying so, where that or Python is absent. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../graph/model/index.js';
import { packageFolder } from '../../src/package.js';
import { emptyFolder } from '../support/folder.js';
import { OWN_ARTICLES, readAnnotatedFolder } from './annotated.js';
import { figures, SHARES, sum, TALLIES } from './counts.js';
import { type Evaluated, evaluateFolders } from './evaluate.js';
import { score } from './score.js';
import { percent } from './tables.js';
import { annotationView, extractionView } from './view.js';

const shared = process.env.ONRECORD_SHARED ?? join(packageFolder(), '..', 'shared');
const scorer = join(shared, 'gold', 'score.py');
const canScore = existsSync(scorer) && spawnSync('python3', ['--version']).status === 0;
if (!canScore) process.stderr.write(`skipped: no scorer at ${scorer}, or no Python, to compare our figures with\n`);

const folders = [OWN_ARTICLES, ...['zh-hans', 'zh-hant'].map((name) => join(shared, 'gold', name))];

/** The numbers of each row that the scorer prints for extractions lying in one folder, by file name. */
function printed(predictions: string): Map<string, string[]> {
  const command = `cat ${predictions}/$(basename {file} .txt).json`;
  const rows = execFileSync('python3', [scorer, '--run', command, ...folders], { encoding: 'utf8' });
  return new Map(
    rows
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => [
        row.slice(0, 26).trim(),
        row
          .slice(26)
          .trim()
          .split(/[\s/]+/),
      ]),
  );
}

function ours({ counts }: Pick<Evaluated, 'counts'>): string[] {
  const triples = TALLIES.flatMap((key) => {
    const { precision, recall, f1 } = figures(counts[key]);
    return [precision, recall, f1].map(percent);
  });
  const shares = SHARES.map((key) => (counts[key].of > 0 ? percent(counts[key].right / counts[key].of) : '-'));
  return [...triples, ...shares, String(counts.leaks)];
}

/** Worse than the engine is: every third actor forgotten, words cut short, relays and mentions lost. */
function damaged(extraction: Extraction): Extraction {
  const cut = Math.ceil(extraction.statements.length / 2);
  return {
    ...extraction,
    actors: extraction.actors.filter((_, index) => index % 3 > 0),
    statements: extraction.statements.map((one, index) =>
      index < cut ? { ...one, end: Math.ceil((one.start + one.end) / 2), via: [] } : one,
    ),
    events: extraction.events.map((one) => ({ ...one, time: null, mentions: one.mentions.slice(0, 1) })),
  };
}

describe.skipIf(!canScore)('our scorer and the shared one', () => {
  let evaluated: Evaluated[] = [];
  beforeAll(async () => {
    evaluated = await evaluateFolders(folders);
  });

  it.each([
    ['as the engine reads', (extraction: Extraction) => extraction],
    ['when much is lost', damaged],
  ])('agree on every article, %s', { timeout: 120_000 }, (_, change) => {
    const names = folders.flatMap((folder) => readAnnotatedFolder(folder));
    const predictions = emptyFolder();
    const scores = evaluated.map(({ extraction }, index) => {
      const { annotation, text, file } = names[index] as (typeof names)[number];
      const changed = change(extraction as Extraction);
      writeFileSync(join(predictions, `${file.replace(/^.*[/\\]|\.txt$/g, '')}.json`), JSON.stringify(changed));
      return {
        id: annotation.id,
        ...score(annotationView(annotation, text), extractionView(changed), annotation.boilerplate),
      };
    });
    const rows = printed(predictions);
    expect(scores.map((one) => [one.id, ours(one)])).toEqual(scores.map(({ id }) => [id, rows.get(id.slice(0, 26))]));
    expect(ours({ counts: sum(scores.map(({ counts }) => counts)) })).toEqual(rows.get('ALL'));
  });
});
