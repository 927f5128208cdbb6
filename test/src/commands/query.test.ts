/** `onrecord query` as a user meets it: formats, parameters, limits, and what it refuses. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RunOptions, run, start } from '../../support/cli.js';
import { emptyFolder } from '../../support/folder.js';
import { ingestedFolder } from './articles.js';

const WHO = "MATCH (a:Actor {name: '林海明'})-[:SAID]->(s:Statement) RETURN a.name AS who, s.text AS what";

const ENDLESS =
  'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 300) AS x UNWIND range(1, 300) AS y RETURN sum(a * b % 7) AS total';

describe('query', () => {
  let folder: RunOptions;
  beforeAll(async () => {
    folder = await ingestedFolder();
  });

  it('prints a table whose columns stand straight with Chinese text', async () => {
    const { code, stdout, stderr } = await run(['query', WHO], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('北线渡轮已于今天上午复航');
    const widths = new Set(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => stringWidth(line)),
    );
    expect(widths.size).toBe(1);
    expect(stderr).toBe('1 row\n');
  });

  it('prints JSON that keeps labels, types and properties', async () => {
    const cypher = "MATCH (a:Actor {name: '林海明'})-[r:SAID]->() RETURN a, r, [1, 'x'] AS list, null AS nothing";
    const [row] = JSON.parse((await run(['query', cypher, '--format', 'json'], folder)).stdout);
    expect(row.a.labels).toEqual(['Actor', 'OnRecord', 'Person']);
    expect(row.r).toMatchObject({ type: 'SAID', properties: { articleId: expect.stringMatching(/^article:/) } });
    expect(row).toMatchObject({ list: [1, 'x'], nothing: null });
  });

  it('prints CSV that quotes what needs it and disarms formulas', async () => {
    const cypher = `RETURN '=1+1' AS formula, 'a "b", c' AS quoted, ['x', 'y'] AS list, null AS nothing`;
    const { stdout } = await run(['query', cypher, '--format', 'csv'], folder);
    expect(stdout).toBe(`formula,quoted,list,nothing\n'=1+1,"a ""b"", c","[""x"",""y""]",\n`);
  });

  it('prints JSON lines, and an answer without rows in every format', async () => {
    const lines = await run(['query', 'UNWIND [1, 2] AS n RETURN n, [n] AS list', '--format', 'ndjson'], folder);
    expect(lines.stdout).toBe('{"n":1,"list":[1]}\n{"n":2,"list":[2]}\n');
    const none = (format: string) =>
      run(['query', "MATCH (n:Place {name: 'nowhere'}) RETURN n.id AS id", '--format', format], folder);
    expect((await none('json')).stdout).toBe('[]\n');
    expect((await none('ndjson')).stdout).toBe('');
    expect((await none('csv')).stdout).toBe('id\n');
    expect((await none('table')).stderr).toBe('0 rows\n');
  });

  it('writes a long answer as it comes', async () => {
    const cypher = "UNWIND range(1, 50000) AS n RETURN n, '=字' AS text";
    const { stdout } = await run(['query', cypher, '--format', 'csv'], folder);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(50_001);
    expect(lines.at(-1)).toBe("50000,'=字");
    expect(JSON.parse((await run(['query', cypher, '--format', 'json'], folder)).stdout)).toHaveLength(50_000);
  });

  it('gives a query up after its time, and the store stays usable', async () => {
    const { code, stdout, stderr } = await run(['query', ENDLESS, '--timeout', '1'], folder);
    expect({ code, stdout }).toEqual({ code: 124, stdout: '' });
    expect(stderr).toContain('took longer than 1 s');
    expect((await run(['query', 'RETURN 1 AS one', '--format', 'csv'], folder)).stdout).toBe('one\n1\n');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops at %s, and the store stays usable', async (signal) => {
    for (const write of [[], ['--write']]) {
      const child = start(['query', ENDLESS, ...write], folder);
      // The remark on sum() comes when the store is open.
      await once(child.stderr, 'data');
      await pause(500);
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([130, null]);
      expect((await run(['query', 'RETURN 1 AS one', '--format', 'csv'], folder)).stdout).toBe('one\n1\n');
    }
  });

  it('leaves nothing behind when it is killed: no process, and no lock on the store', async () => {
    const child = start(['query', ENDLESS, '--write'], folder);
    await once(child.stderr, 'data');
    await pause(500);
    child.kill('SIGKILL');
    await once(child, 'close');
    await pause(1000);
    expect((await run(['ingest', 'harbour.txt'], folder)).code).toBe(0);
  });

  it('points at the place of a mistake', async () => {
    const { stderr } = await run(['query', "MATCH (n)\nWHERE n.name = '中文' RETRUN n"], folder);
    expect(stderr).toMatch(/line 2, column 21\)\n {2}WHERE n.name = '中文' RETRUN n\n {2} {22}\^\n/);
  });

  it('takes parameters as JSON or as text, never as Cypher', async () => {
    const cypher = 'RETURN $n + 1 AS n, $who AS who, $list AS list';
    const given = ['--param', 'n=41', '--param', "who=' RETURN 1 //", '--param', 'list=["甲"]'];
    const { stdout } = await run(['query', cypher, '--format', 'json', ...given], folder);
    expect(JSON.parse(stdout)).toEqual([{ n: 42, who: "' RETURN 1 //", list: ['甲'] }]);
  });

  it('reads the query from a file and from standard input', async () => {
    writeFileSync(join(folder.cwd, 'q.cypher'), WHO);
    const fromFile = await run(['query', '--file', 'q.cypher'], folder);
    expect(fromFile.stdout).toContain('林海明');
    expect(await run(['query', '-'], { ...folder, input: WHO })).toEqual(fromFile);
    expect(await run(['query', '--file', '-'], { ...folder, input: WHO })).toEqual(fromFile);
  });

  it('limits the rows of a table visibly, and only there', async () => {
    const cypher = 'UNWIND range(1, 2000) AS n RETURN n';
    const table = await run(['query', cypher], folder);
    expect(table.stdout).toContain('│ 100 ');
    expect(table.stdout).not.toContain('│ 101 ');
    expect(table.stderr).toContain('Showing 100 of 2,000 rows');
    expect((await run(['query', cypher, '--rows', '0'], folder)).stdout).toContain('│ 2000 ');
    expect(JSON.parse((await run(['query', cypher, '--format', 'json'], folder)).stdout)).toHaveLength(2000);
  });

  it('lets no text of an article command the terminal', async () => {
    const { stdout } = await run(['query', 'RETURN $t AS t', '--param', 't=a\u001b[31m\u202eb'], folder);
    expect(stdout).toContain('a␛[31m\ufffdb');
  });

  it('changes nothing unless told to', async () => {
    const create = "CREATE (n:Note {text: 'x'}) RETURN n.text AS text";
    const refused = await run(['query', create], folder);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--write');
    expect((await run(['query', create, '--write', '--format', 'csv'], folder)).stdout).toBe('text\nx\n');
  });

  it('warns of a form that the two stores answer differently', async () => {
    const { code, stderr } = await run(['query', 'MATCH (n) RETURN n.id AS id, count(*)'], folder);
    expect(code).toBe(0);
    expect(stderr).toContain('note: An aggregate beside other columns needs a name');
  });

  it('tells of a name that nothing bears, and of the one that may be meant', async () => {
    const { code, stderr } = await run(['query', 'MATCH (s:Statment) RETURN s.text AS what'], folder);
    expect(code).toBe(0);
    expect(stderr).toBe('note: Nothing in this graph has the label Statment; did you mean Statement?\n0 rows\n');
  });

  it.each([
    ['a mistake in it', ['MATCH (n RETURN n'], 1],
    ['none', [], 2],
    ['an empty one', ['  '], 2],
    ['two', ['RETURN 1', '--file', 'q.cypher'], 2],
    ['a file that is missing', ['--file', 'nowhere.cypher'], 66],
    ['a parameter without a name', ['RETURN 1', '--param', 'x'], 2],
    ['a time that is none', ['RETURN 1', '--timeout', 'soon'], 2],
  ])('says what is wrong when given %s', async (_, args, expected) => {
    const { code, stdout, stderr } = await run(['query', ...args], folder);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(/^onrecord: /);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('says how to begin where there is no graph, and makes none', async () => {
    const cwd = emptyFolder();
    const { code, stderr } = await run(['query', 'RETURN 1'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('onrecord ingest FILE');
    expect((await run(['status'], { cwd })).stdout).toContain('none yet');
  });
});
