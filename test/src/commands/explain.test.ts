/** `onrecord explain` must lead from any node or edge to the words it rests on and to who stands behind them. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RunOptions, run } from '../../support/cli.js';
import { ingestedFolder } from './articles.js';

describe('explain', () => {
  let folder: RunOptions;
  let ids: { statement: string; edge: string; actor: string };

  beforeAll(async () => {
    folder = await ingestedFolder();
    const cypher =
      "MATCH (a:Actor {name: '林海明'})-[r:SAID]->(s) RETURN a.id AS actor, r.id AS edge, s.id AS statement";
    [ids] = JSON.parse((await run(['query', cypher, '--format', 'json'], folder)).stdout);
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
});
