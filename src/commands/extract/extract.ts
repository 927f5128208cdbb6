/** `onrecord extract`: one article in, its Extraction as JSON out, and nothing kept. */
import { Command } from 'commander';
import { type MetadataOptions, withMetadata } from '../shared/options.js';
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
  return withMetadata(command);
}

async function extract(file: string, metadata: MetadataOptions): Promise<void> {
  const { readAndExtract } = await import('../ingest/reading.js');
  const { extraction } = await readAndExtract(file, metadata);
  await print(`${JSON.stringify(extraction, null, 2)}\n`);
}
