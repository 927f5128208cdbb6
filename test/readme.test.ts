/** The answers that README.md and docs/graph.md show are those that their commands give. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from './support/sources.js';

it('README.md and docs/graph.md show real answers', { timeout: 120_000 }, () => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/readme-answers.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
