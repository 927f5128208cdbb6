// Runs the commands that README.md and docs/graph.md show on the example articles and puts their real output below them (`--check` compares).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const cli = resolve('dist/src/cli.js');
const workspace = join(mkdtempSync(join(tmpdir(), 'onrecord-readme-')), '.onrecord');
const env = { PATH: process.env.PATH, ONRECORD_WORKSPACE: workspace };

execFileSync(process.execPath, [cli, 'ingest', 'examples'], { env });

// A block of shown output: the command after `$ `, which ends where a blank line follows, then what it printed.
function withAnswers(text) {
  return text.replace(/^```console\n\$ onrecord ([\s\S]*?)\n\n[\s\S]*?^```$/gm, (_, command) => {
    const run = `onrecord() { "${process.execPath}" "${cli}" "$@"; }; onrecord ${command}`;
    const output = execFileSync('bash', ['-c', run], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return `\`\`\`console\n$ onrecord ${command}\n\n${output.trimEnd()}\n\`\`\``;
  });
}

for (const file of ['README.md', 'docs/graph.md']) {
  const shown = readFileSync(file, 'utf8');
  const real = withAnswers(shown);
  if (!process.argv.includes('--check')) writeFileSync(file, real);
  else if (real !== shown) {
    console.error(`${file} shows answers that are not the real ones: run \`node scripts/readme-answers.mjs\``);
    process.exitCode = 1;
  }
}
