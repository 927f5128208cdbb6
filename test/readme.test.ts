/** The answers that README.md shows are those that its commands give. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

it('README.md shows real answers', { timeout: 120_000 }, () => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/readme-answers.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
