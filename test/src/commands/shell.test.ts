/** `onrecord shell`: as a script through a pipe, and at a terminal of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLI, type RunOptions, run } from '../../support/cli.js';
import { ingestedFolder } from './articles.js';

let folder: RunOptions;
beforeAll(async () => {
  folder = await ingestedFolder();
});

const script = (input: string, ...args: string[]) => run(['shell', ...args], { ...folder, input });

describe('a script', () => {
  it('runs one statement after the other, over several lines, the last without its semicolon', async () => {
    const input =
      '// what is there\nMATCH (a:Article)\nRETURN count(a)\n  AS articles; RETURN 2 AS two;\nRETURN 3 AS three';
    const { code, stdout, stderr } = await script(input, '--format', 'csv');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'articles\n2\ntwo\n2\nthree\n3\n', stderr: '' });
  });

  it('has commands', async () => {
    const input = `:format ndjson
:param who 陈立
:param list [1, "x y"]
:params
RETURN $who AS who, $list AS list;
:ask profile $nobody
`;
    const { code, stdout, stderr } = await script(input);
    expect(stdout).toBe('who: "陈立"\nlist: [1,"x y"]\n{"who":"陈立","list":[1,"x y"]}\n');
    expect({ code, stderr }).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('No actor is known by $nobody'),
    });
    const asked = await script(':format csv\n:ask said-by 陈立 promise\n:schema\n:exit\nRETURN 1 AS never;');
    expect(asked.stdout).toMatch(/^date,.*\nlabels: Actor, Article, .*\ntypes: .*SAID.*\nproperties: .*headline.*\n$/);
  });

  it('ends at the first mistake, with its place and its code', async () => {
    const { code, stdout, stderr } = await script(
      'RETURN 1 AS one;\nRETURN nosuch(1);\nRETURN 2 AS two;',
      '--format',
      'csv',
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'one\n1\n' });
    expect(stderr).toContain('\n  RETURN nosuch(1)\n         ^\n');
    expect((await script(':nonsense')).code).toBe(2);
    expect((await script(':rows few')).stderr).toContain(':rows does not take few');
  });

  it('changes nothing unless told to', async () => {
    expect(await script("CREATE (:Note {text: 'x'});")).toMatchObject({ code: 2, stdout: '' });
    const written = await script(
      "CREATE (:Note {text: 'x'});\nMATCH (n:Note) RETURN n.text AS t;",
      '--write',
      '--format',
      'csv',
    );
    expect(written.stdout).toBe('\nt\nx\n');
  });

  it('gives a query up after its time and goes by the code', async () => {
    const endless =
      'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 300) AS x UNWIND range(1, 300) AS y RETURN max(a * b % 7) AS most;';
    expect(await script(`:timeout 1\n${endless}`)).toMatchObject({ code: 124, stdout: '' });
  });
});

/** Types into a pseudo terminal: each step waits for a text on the screen, then types, or does something else. */
const RELAY = 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)';
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;

interface Typed {
  readonly code: number | null;
  readonly screen: string;
}

type Step = readonly [awaited: string, keys: string | (() => Promise<string>)];

function type(steps: readonly Step[]): Promise<Typed> {
  const child = spawn('python3', ['-c', RELAY, process.execPath, CLI, 'shell'], {
    cwd: folder.cwd,
    env: { PATH: process.env.PATH, TERM: 'xterm', NO_COLOR: '1' },
  });
  let screen = '';
  let seen = 0;
  let next = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
    for (let step = steps[next]; step !== undefined; step = steps[next]) {
      const at = screen.indexOf(step[0], seen);
      if (at < 0) break;
      seen = at + step[0].length;
      next += 1;
      const keys = step[1];
      if (typeof keys === 'string') child.stdin.write(keys);
      else void keys().then((typed) => child.stdin.write(typed));
    }
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, screen })));
}

describe.skipIf(!hasPython)('at a terminal (needs Python 3)', () => {
  it('completes, remembers, goes on over lines, and outlives mistakes and Ctrl-C', async () => {
    const prompt = 'onrecord> ';
    const { code, screen } = await type([
      [prompt, 'MATCH (n:Arti\t'],
      ['Article', ')\r'],
      ['...> ', 'RETURN count(n.headl\t'],
      ['headline', ') AS howMany;\r'],
      ['1 row', ''],
      [prompt, 'RETURN nosuch(1);\r'],
      ['^', ''],
      [
        prompt,
        'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 300) AS x UNWIND range(1, 300) AS y RETURN sum(a * b % 7) AS s;\r',
      ],
      ['note:', '\x03'],
      ['The query was stopped', ''],
      [prompt, 'half a line\x03'],
      ['^C', ''],
      [prompt, 'RETURN 1 + 1 AS two;\r'],
      ['1 row', ''],
      [prompt, '\x1b[A'],
      ['RETURN 1 + 1 AS two;', '\r'],
      ['1 row', ''],
      [prompt, '\x04'],
    ]);
    expect(code).toBe(0);
    expect(screen.match(/two/g)?.length).toBeGreaterThanOrEqual(4);
    expect(screen).toMatch(/howMany[\s\S]*│ 2 /);
    const history = join(folder.cwd, '.onrecord', 'shell-history');
    expect(readFileSync(history, 'utf8').split('\n')).toContain('RETURN 1 + 1 AS two;');
    expect(statSync(history).mode & 0o077).toBe(0);
  });

  it('leaves the embedded store free for others while it waits', async () => {
    let ingested: number | null = null;
    const ingestMeanwhile = async (): Promise<string> => {
      await pause(2500);
      ingested = (await run(['ingest', 'harbour.txt'], folder)).code;
      return 'RETURN 2 AS again;\r';
    };
    const { code, screen } = await type([
      ['onrecord> ', 'RETURN 1 AS one;\r'],
      ['1 row', ''],
      ['onrecord> ', ingestMeanwhile],
      ['again', ''],
      ['1 row', ''],
      ['onrecord> ', ':exit\r'],
    ]);
    expect({ code, ingested }).toEqual({ code: 0, ingested: 0 });
    expect(screen).toContain('│ 2 ');
  });
});
