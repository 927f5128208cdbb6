/** Values of a query as cells, fields and JSON: nothing is lost and nothing commands the terminal. */
import { describe, expect, it } from 'vitest';
import type { EdgeValue, NodeValue, Value } from '../../../graph/store/store.js';
import { jsonValue, plainText, shownText } from '../../../src/commands/query/values.js';

const actor: NodeValue = {
  kind: 'node',
  labels: ['Actor', 'OnRecord'],
  properties: { name: '某"甲"', aliases: ['乙'] },
};
const said: EdgeValue = { kind: 'edge', type: 'SAID', properties: { cue: '称' } };

describe('values', () => {
  it.each<[Value, string, string, unknown]>([
    [null, 'null', '', null],
    [true, 'true', 'true', true],
    [0.5, '0.5', '0.5', 0.5],
    ['甲\n\u001b[2J', '甲␊␛[2J', '甲\n\u001b[2J', '甲\n\u001b[2J'],
    [['a', 1, null], '["a", 1, null]', '["a",1,null]', ['a', 1, null]],
    [
      { kind: 'map', entries: { n: 1, list: ['x'] } },
      '{n: 1, list: ["x"]}',
      '{"n":1,"list":["x"]}',
      { n: 1, list: ['x'] },
    ],
    [
      said,
      '[:SAID {cue: "称"}]',
      '{"type":"SAID","properties":{"cue":"称"}}',
      { type: 'SAID', properties: { cue: '称' } },
    ],
  ])('%j', (value, shown, plain, json) => {
    expect(shownText(value)).toBe(shown);
    expect(plainText(value)).toBe(plain);
    expect(jsonValue(value)).toEqual(json);
  });

  it('shows nodes and paths in the notation of Cypher', () => {
    const shown = '(:Actor:OnRecord {name: "某\\"甲\\"", aliases: ["乙"]})';
    expect(shownText(actor)).toBe(shown);
    const path: Value = { kind: 'path', nodes: [actor, actor], edges: [said] };
    expect(shownText(path)).toBe(`${shown}--[:SAID {cue: "称"}]--${shown}`);
  });
});
