/** The command line itself: help, version, mistakes, and what reaches which stream. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../graph/model/index.js';
import { run } from '../../support/cli.js';
import { emptyFolder } from '../../support/folder.js';
import { ROOT } from '../../support/sources.js';

const COMMANDS = ['ingest', 'extract', 'ask', 'query', 'shell', 'export', 'view', 'rebuild', 'status', 'explain'];
const here = { cwd: emptyFolder() };

describe('the command line', () => {
  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(await run(['--version'], here)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('names every command, setting and exit code in its help', async () => {
    const { code, stdout } = await run(['--help'], here);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    for (const exitCode of new Set(Object.values(ERROR_CODES)))
      expect(stdout).toMatch(new RegExp(`\\b${exitCode} {2}`));
  });

  it.each(COMMANDS)('shows an example in the help of %s', async (command) => {
    const { code, stdout } = await run([command, '--help'], here);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples?:\n {2}\$ /);
  });

  it.each([
    ['an unknown command', ['ingset'], 'Did you mean ingest?'],
    ['an unknown option', ['query', '--fromat'], 'Did you mean --format?'],
    ['a missing argument', ['extract'], "missing required argument 'file'"],
    ['a number that is none', ['view', '--port', 'high'], 'whole number'],
    ['a port that is none', ['view', '--port', '65536'], 'at most 65535'],
  ])('answers %s with a hint and code 2', async (_, args, hint) => {
    const { code, stdout, stderr } = await run(args, here);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^onrecord: /);
    expect(stderr).toContain(hint);
  });

  it('shows a stack only when asked for', async () => {
    const missing = ['extract', 'nowhere.txt'];
    expect((await run(missing, here)).stderr).not.toMatch(/^\s+at /m);
    expect((await run(missing, { ...here, env: { ONRECORD_DEBUG: '1' } })).stderr).toMatch(/^\s+at /m);
  });

  it('colours nothing that is piped', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is control characters
    expect((await run(['extract', 'nowhere.txt'], here)).stderr).not.toMatch(/\u001b/);
  });

  it('takes its workspace from the environment or the command line', async () => {
    const env = { ONRECORD_WORKSPACE: 'from-environment' };
    expect((await run(['status'], { ...here, env })).stdout).toContain('from-environment: 0 articles');
    const given = await run(['status', '--workspace', 'given'], { ...here, env });
    expect(given.stdout).toContain('given: 0 articles');
  });
});
