/** The package as it would be published must install into an empty folder and run there. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseExtraction } from '../graph/model/index.js';
import { emptyFolder } from './support/folder.js';
import { ROOT } from './support/sources.js';

const execute = promisify(execFile);
const MINUTES = 60_000;

/** Installs with what npm has in its cache, asking the registry only for the rest. */
async function installInto(folder: string): Promise<void> {
  // The build is there already; running it again would pull the files from under the other tests.
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const { stdout } = await execute('npm', pack, { cwd: ROOT });
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${stdout.trim()}`];
  await execute('npm', install, { cwd: folder });
}

describe('the package', () => {
  it('installs into an empty folder and reads an article there', { timeout: 5 * MINUTES }, async () => {
    const folder = emptyFolder();
    await installInto(folder);
    const onrecord = (...args: string[]) =>
      execute(join('node_modules', '.bin', 'onrecord'), args, { cwd: folder, maxBuffer: 2 ** 26 });
    expect((await onrecord('--version')).stdout).toMatch(/^\d+\.\d+\.\d+/);
    expect((await onrecord('--help')).stdout).toContain('Usage: onrecord');
    const example = join('node_modules', 'onrecord', 'examples', 'fishing-boat-talks.txt');
    const extraction = parseExtraction(JSON.parse((await onrecord('extract', example)).stdout));
    expect(extraction.statements.length).toBeGreaterThan(0);
    expect((await onrecord('ingest', example)).stdout).toMatch(/^added /);
    expect((await onrecord('query', 'MATCH (a:Article) RETURN count(a) AS articles', '--format', 'csv')).stdout).toBe(
      'articles\n1\n',
    );
  });
});
