/** The tables must come back cell by cell, and nothing in them may run in a spreadsheet. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../graph/export/index.js';
import { emptyGraph, type OnRecordGraph } from '../../../graph/model/index.js';
import { AWKWARD_TEXTS, awkwardGraph } from './awkward-graph.js';

type Format = 'csv-nodes' | 'csv-edges';
const csv = (format: Format, graph: OnRecordGraph): string => [...EXPORT_FORMATS[format].chunks(graph)].join('');
const rows = (format: Format, graph: OnRecordGraph): Record<string, string>[] =>
  parse(csv(format, graph), { bom: true, columns: true });

describe('CSV', () => {
  it('has a row for every node, with its text as it was', () => {
    const nodes = rows('csv-nodes', awkwardGraph());
    expect(nodes.map(({ id }) => id)).toEqual(awkwardGraph().nodes().sort());
    const textOf = (id: string) => nodes.find((node) => node.id === id)?.text;
    expect(AWKWARD_TEXTS.map((_, i) => textOf(`statement:${i}`))).toEqual(AWKWARD_TEXTS);
    expect(JSON.parse(nodes.find(({ id }) => id === 'actor:1')?.aliases ?? '')).toEqual(['甲, 乙', '"丙"']);
  });

  it('has a row for every edge, with its ends by id and by name', () => {
    expect(rows('csv-edges', awkwardGraph())).toMatchObject([
      {
        id: 'edge:a',
        type: 'SAID',
        from: 'actor:1',
        fromLabel: '某"发言人"',
        to: 'statement:0',
        cue: '又称',
      },
      { id: 'edge:b', type: 'SAID', cue: '称' },
    ]);
  });

  it.each(['=HYPERLINK("http://evil.example")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('lets %j not run', (text) => {
    const graph = emptyGraph();
    graph.addNode('statement:1', { label: 'Statement', furtherLabels: [], properties: { text } });
    const [row] = rows('csv-nodes', graph);
    expect(row?.text).toBe(`'${text}`);
    expect(row?.label?.startsWith("'")).toBe(true);
  });

  it('says that it is UTF-8, and has its head even when it is empty', () => {
    expect(csv('csv-nodes', emptyGraph())).toBe('\ufeffid,nodeLabel,label\r\n');
  });
});
