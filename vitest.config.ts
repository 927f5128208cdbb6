// Runs every suite of the project; the closing line is in test/support/closing-line.ts.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    globalSetup: ['test/neo4j/global-setup.ts'],
    // The rules are what most suites are about; those of the trained reader ask for it.
    env: { ONRECORD_READER: 'fast' },
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/support/closing-line.ts'],
    // Neo4j, Chromium and the tagger each want a core: more workers than cores only makes them time out.
    maxWorkers: 2,
  },
});
