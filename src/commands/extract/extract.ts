/** `onrecord extract`: one article in, its Extraction as JSON out, and nothing kept. */
import { Command } from 'commander';
import { OnRecordError } from '../../../graph/model/error.js';
import type { TraceLine } from '../../extract/index.js';
import { type MetadataOptions, type ReadingOptions, withMetadata, withReading } from '../shared/options.js';
import { print } from '../shared/terminal.js';

const EXAMPLES = `
Examples:
  $ onrecord extract article.txt --published 2026-03-18
  $ onrecord extract article.txt --trace decisions.ndjson
  $ curl -s https://example.org/news.html | onrecord extract - | jq '.statements[].text'

Prints one JSON object and touches neither workspace nor store.`;

export function extractCommand(): Command {
  const command = new Command('extract')
    .description('print what is read in one article as JSON')
    .argument('<file>', 'a text or HTML file, or - for standard input')
    .option('--trace <file>', 'write every decision of the reader to a file, a JSON object a line')
    .addHelpText('after', EXAMPLES)
    .action(extract);
  return withReading(withMetadata(command));
}

interface Options extends MetadataOptions, ReadingOptions {
  readonly trace?: string;
}

async function extract(file: string, { timeLimit, reader, trace: target, ...metadata }: Options): Promise<void> {
  if (target !== undefined && reader !== 'full') {
    throw new OnRecordError('usage', '--trace tells of the decisions of the full reader; the fast one takes none.', {
      hint: 'Leave out --trace, or read with --reader full.',
    });
  }
  const { Readers } = await import('../shared/readers/readers.js');
  const { readSource } = await import('../../ingest/read-source.js');
  const readers = new Readers(1, { timeLimit, reader });
  try {
    const isTraced = target !== undefined;
    const { extraction, trace } = await readers.read({ source: await readSource(file), metadata, isTraced });
    if (isTraced) await writeTrace(target, trace);
    await print(`${JSON.stringify(extraction, null, 2)}\n`);
  } finally {
    await readers.close();
  }
}

async function writeTrace(target: string, trace: readonly TraceLine[]): Promise<void> {
  const { writeFileWhole } = await import('../../workspace/index.js');
  await writeFileWhole(target, trace.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
