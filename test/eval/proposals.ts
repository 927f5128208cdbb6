/** Writes what rules and encoder propose for annotated articles, with what is right: the rows that deciders are trained on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { documentSteps, plainDocument, runSteps } from '../../src/document/index.js';
import { openEncoder } from '../../src/encoder/index.js';
import { propose } from '../../src/extract/engine/propose.js';
import { extractSteps, openEngine } from '../../src/extract/index.js';
import { readArticle, readSource } from '../../src/ingest/index.js';
import { packFor } from '../../src/packs/index.js';
import { rulesReader } from '../../src/pipeline.js';
import { readAnnotatedFolder } from './annotated.js';
import { foldOf } from './folds.js';
import { type LabelledRow, labelledRows, recordedNames } from './labelled.js';

const USAGE = `Usage: node dist/test/eval/proposals.js FOLDER… --models FOLDER[,FOLDER…] --output FILE

Reads the annotated articles with the rules and the encoder in a folder, and writes a line of JSON for each proposal: the
article, the decision, its features, and whether it is right. With several models, comma between, an article is read by
the one of its fold, which has not learned from it. --rules leaves the encoder out. Names are those of the rules, or with
--names those that the deciders in these files (one for each model) decide on: what comes after rests on them.`;

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      models: { type: 'string' },
      output: { type: 'string' },
      names: { type: 'string' },
      rules: { type: 'boolean' },
    },
  });
  if (!values.output || (!values.models && !values.rules)) throw new Error(USAGE);
  const models = (values.models ?? '').split(',').filter((folder) => folder !== '');
  const encoders = await Promise.all(models.map((folder) => openEncoder(resolve(folder))));
  const named = (values.names ?? '').split(',').filter((file) => file !== '');
  const deciders = named.map((file) => openEngine(readFileSync(resolve(file))).names());
  const rows: LabelledRow[] = [];
  for (const folder of positionals) {
    for (const { annotation, file } of readAnnotatedFolder(resolve(folder))) {
      const fold = encoders.length > 1 ? foldOf(annotation.id, encoders.length) : 0;
      const encoder = encoders[fold];
      const published = annotation.published === null ? {} : { published: annotation.published };
      const read = readArticle(await readSource(file), published);
      const context = { ...rulesReader().context, ...(encoder && { encoder }) };
      const names = recordedNames(annotation, deciders[fold], rows);
      const pack = packFor(read.article.language);
      if (!pack) throw new Error(`${annotation.id} is in a language that is not read.`);
      const { document } = await plainDocument(read, context, pack.writing);
      const steps = [
        ...documentSteps(pack.words),
        ...pack.proposers(names),
        ...extractSteps(pack).filter(({ name }) => ['about', 'relations'].includes(name)),
      ];
      const done = await runSteps(steps, document, context);
      rows.push(...labelledRows(annotation, propose(done, pack), done.text));
      process.stderr.write(`${annotation.id} ${rows.length}\n`);
    }
  }
  writeFileSync(join(values.output), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

await main(process.argv.slice(2));
