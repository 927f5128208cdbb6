/** `onrecord ask` as a user meets it: the list, one question, names in part, and what it refuses. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readQuestions } from '../../../graph/queries/index.js';
import { type RunOptions, run } from '../../support/cli.js';
import { emptyFolder } from '../../support/folder.js';
import { ingestedFolder } from './articles.js';

describe('ask', () => {
  let folder: RunOptions;
  beforeAll(async () => {
    folder = await ingestedFolder();
  });

  it('lists every question with both titles, also where there is no graph', async () => {
    const { code, stdout } = await run(['ask'], { cwd: emptyFolder() });
    expect(code).toBe(0);
    for (const { name, title } of readQuestions()) {
      expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
      expect(stdout).toContain(title.zh);
    }
  });

  it('lists them for scripts', async () => {
    const list = async (format: string) => (await run(['ask', '--format', format], folder)).stdout;
    expect(JSON.parse(await list('json'))).toEqual(readQuestions());
    expect((await list('ndjson')).trimEnd().split('\n')).toHaveLength(readQuestions().length);
    expect(await list('csv')).toContain('\nsaid-by,What did an actor say?,某人说过什么？,ACTOR [act] [from] [to]\n');
  });

  it('answers, and says whom it took a part of a name for', async () => {
    const { code, stdout, stderr } = await run(['ask', 'said-by', '海明', '--format', 'json'], folder);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ words: '北线渡轮已于今天上午复航', headline: '港务局长称渡轮已复航' }]);
    expect(stderr).toMatch(/^actor: 林海明 \(actor:[0-9a-f]{16}\)\n$/);
  });

  it('finds a name that is given in the other script', async () => {
    const { code, stderr } = await run(['ask', 'said-by', '陳立'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^actor: 陈立 \(/) });
  });

  it('takes parameters by name or in their order, and an id without a word', async () => {
    const byName = await run(['ask', 'said-by', '--param', 'actor=陈立', '--param', 'act=promise'], folder);
    expect(await run(['ask', 'said-by', '陈立', 'promise'], folder)).toEqual(byName);
    const [, id = ''] = /\((actor:\w+)\)/.exec(byName.stderr) ?? [];
    expect((await run(['ask', 'said-by', id, 'promise'], folder)).stdout).toBe(byName.stdout);
    expect((await run(['ask', 'said-by', id, 'promise'], folder)).stderr).toMatch(/^\d+ rows?\n$/);
  });

  it('shows a question whole', async () => {
    const { stdout } = await run(['ask', 'path', '--show'], folder);
    expect(stdout).toContain('\n两者之间最短的联系：');
    expect(stdout).toContain('from (actor, needed): one actor  一方');
    expect(stdout).toContain('limit (count, 10 unless given)');
    expect(stdout).toContain('MATCH path = allShortestPaths');
  });

  it.each([
    ['an unknown question', ['said'], 3, 'Did you mean'],
    ['a missing parameter', ['said-by'], 2, '--param actor='],
    ['an unknown parameter', ['said-by', '--param', 'who=x'], 2, 'It has actor, act, from, to.'],
    ['too many values', ['contested', 'x'], 2, 'onrecord ask contested --show'],
    ['nobody', ['said-by', '张三丰'], 3, 'part of any name'],
    ['a day that is none', ['timeline', '--param', 'from=gestern'], 2, 'must be a day'],
  ])('says what is wrong with %s', async (_, args, expected, says) => {
    const { code, stdout, stderr } = await run(['ask', ...args], folder);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(/^onrecord: /);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('lists those that a name may mean', async () => {
    const { code, stderr } = await run(['ask', 'life', '海'], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/海 may be any of \d+ actors: .*林海明 \(actor:/);
  });
});
