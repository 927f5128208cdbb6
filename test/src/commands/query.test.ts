/** `onrecord query` as a user meets it: formats, parameters, limits, and what it refuses. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RunOptions, run } from '../../support/cli.js';
import { emptyFolder } from '../../support/folder.js';
import { ingestedFolder } from './articles.js';

const WHO = "MATCH (a:Actor {name: '林海明'})-[:SAID]->(s:Statement) RETURN a.name AS who, s.text AS what";

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

  it.each([
    ['a mistake in it', ['MATCH (n RETURN n'], 1],
    ['none', [], 2],
    ['an empty one', ['  '], 2],
    ['two', ['RETURN 1', '--file', 'q.cypher'], 2],
    ['a file that is missing', ['--file', 'nowhere.cypher'], 66],
    ['a parameter without a name', ['RETURN 1', '--param', 'x'], 2],
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
