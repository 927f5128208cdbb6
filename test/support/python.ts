/** Finds a Python that has networkx and igraph, so that exports are read by the tools people use. */
import { spawnSync } from 'node:child_process';

/**
 * `ONRECORD_PYTHON` names one; otherwise `python3`. Undefined, with a message, where there is none:
 * that skips the tests on a developer's machine and fails them in CI.
 */
export function findPython(): string | undefined {
  const python = process.env.ONRECORD_PYTHON ?? 'python3';
  const probe = spawnSync(python, ['-c', 'import networkx, igraph']);
  if (probe.status === 0) return python;
  const message = `${python} lacks networkx and igraph; set ONRECORD_PYTHON to a Python that has both`;
  if (process.env.CI === 'true') throw new Error(message);
  process.stderr.write(`skipped: ${message}\n`);
  return undefined;
}
