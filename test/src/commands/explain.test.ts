/** `onrecord explain` must lead from any node or edge to the words it rests on and to who stands behind them. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RunOptions, run } from '../../support/cli.js';
import { ingestedFolder } from './articles.js';

describe('explain', () => {
  let folder: RunOptions;
  let articleId: string;
  let ids: { statement: string; edge: string; actor: string };

  beforeAll(async () => {
    folder = await ingestedFolder();
    const cypher =
      "MATCH (a:Actor {name: '林海明'})-[r:SAID]->(s) RETURN a.id AS actor, r.id AS edge, s.id AS statement";
    [ids] = JSON.parse((await run(['query', cypher, '--format', 'json'], folder)).stdout);
    const named = "MATCH (a:Actor {name: '林海明'})-[:MENTIONED_IN]->(d) RETURN d.id AS id";
    [{ id: articleId }] = JSON.parse((await run(['query', named, '--format', 'json'], folder)).stdout);
    // The record is enough.
    rmSync(join(folder.cwd, '.onrecord/graph.grafeo'), { recursive: true });
  });

  it('shows the sentence of a statement with its words marked, the rule, and the chain', async () => {
    const { code, stdout } = await run(['explain', ids.statement], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Statement statement:/);
    expect(stdout).toMatch(/Source {2}林海明 ← article 港务局长称渡轮已复航/);
    expect(stdout).toMatch(/content, article:\S+ \d+–\d+\n/);
    expect(stdout).toMatch(
      /港务局局长林海明18日表示，.*⟦.*北线渡轮已于今天上午复航.*⟧.*\n {4}rule cue-quotation\/named \(a cue of saying, .*; the speaker is named there\), confidence 0\.\d+\n/,
    );
  });

  it('takes the beginning of an id, with or without its kind', async () => {
    const whole = await run(['explain', ids.edge], folder);
    expect(whole.stdout).toMatch(/^SAID edge:[\s\S]*from: 林海明[\s\S]*⟦表示⟧/);
    expect(await run(['explain', ids.edge.slice(0, 14)], folder)).toEqual(whole);
    expect(await run(['explain', ids.edge.slice(5, 14)], folder)).toEqual(whole);
  });

  it('gives scripts offsets that lead to the words', async () => {
    const explanation = JSON.parse((await run(['explain', ids.actor, '--json'], folder)).stdout);
    expect(explanation).toMatchObject({ type: 'Actor', chain: [], properties: { name: '林海明' } });
    expect(explanation.evidence[0]).toMatchObject({ words: '林海明', as: 'name', rule: 'person-name' });
    expect(explanation.evidence[0].reads).toMatch(/^a full name/);
    expect(explanation.evidence[0].confidence).toBeGreaterThan(0.9);
  });

  it.each([
    ['nothing', 'statement:zzzz', /No node and no edge has the id statement:zzzz/],
    ['several', 'statement:', /\d+ ids begin with statement:[\s\S]*Write more of it: statement:/],
  ])('says so when an id names %s', async (_, id, message) => {
    const { code, stdout, stderr } = await run(['explain', id], folder);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('tells why a place is read as it is, with what was not taken', async () => {
    const { code, stdout } = await run(['explain', '--at', `${articleId}:北线渡轮`], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^article:\S+ \d+–\d+\n.*⟦北线渡轮⟧.*\n/);
    expect(stdout).toMatch(
      /Taken {2}statement .*北线渡轮已于今天上午复航.*\n {2}chance 0\.\d\d, taken from 0\.\d\d, rule cue-quotation\/named\n {2}for: /,
    );
    expect(stdout).toMatch(/speaker:\n {4}林海明 {2}taken, chance 0\.\d\d\n {6}for: /);
    const whole = JSON.parse((await run(['explain', '--at', `${articleId}:北线渡轮`, '--json'], folder)).stdout);
    expect(whole.proposed[0]).toMatchObject({ kind: 'statement', taken: true });
    expect(whole.proposed[0].reasons.length).toBeGreaterThan(5);
  });

  it.each([
    ['both', ['statement:1', '--at', 'a:1']],
    ['neither', []],
  ])('wants an id or a place, not %s', async (_, given) => {
    const { code, stderr } = await run(['explain', ...given], folder);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/takes an id or --at/) });
  });
});
