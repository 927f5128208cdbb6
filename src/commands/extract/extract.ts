/** `onrecord extract`: one article in, its Extraction as JSON out, and nothing kept. */
import { Command } from 'commander';
import { type MetadataOptions, type ReadingOptions, withMetadata, withReading } from '../shared/options.js';
import { print } from '../shared/terminal.js';

const EXAMPLES = `
Examples:
  $ onrecord extract article.txt --published 2026-03-18
  $ curl -s https://example.org/news.html | onrecord extract - | jq '.statements[].text'

Prints one JSON object and touches neither workspace nor store.`;

export function extractCommand(): Command {
  const command = new Command('extract')
    .description('print what is read in one article as JSON')
    .argument('<file>', 'a text or HTML file, or - for standard input')
    .addHelpText('after', EXAMPLES)
    .action(extract);
  return withReading(withMetadata(command));
}

async function extract(
  file: string,
  { timeLimit, reader, ...metadata }: MetadataOptions & ReadingOptions,
): Promise<void> {
  const { Readers } = await import('../shared/readers/readers.js');
  const { readSource } = await import('../../ingest/read-source.js');
  const readers = new Readers(1, { timeLimit, reader });
  try {
    const { extraction } = await readers.read({ source: await readSource(file), metadata });
    await print(`${JSON.stringify(extraction, null, 2)}\n`);
  } finally {
    await readers.close();
  }
}
