/** Tables must stand straight with wide characters and lose none of them when they are wrapped. */
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { tableText } from '../../../src/commands/query/table.js';

const TEXT = '渔船当时位于双方主张重叠的水域👩‍👩‍👧，扣船“不符合两国谅解”';

function lines(width?: number): string[] {
  return tableText(
    ['who', 'what'],
    [
      ['阿里夫', TEXT],
      ['x', 'y'],
    ],
    width,
  )
    .trimEnd()
    .split('\n');
}

describe('tableText', () => {
  it.each([[undefined], [40], [60]])('gives every line the same width (terminal: %s)', (width) => {
    const widths = new Set(lines(width).map((line) => stringWidth(line)));
    expect(widths.size).toBe(1);
    if (width !== undefined) expect([...widths][0]).toBeLessThanOrEqual(width);
  });

  it('wraps between characters and leaves none out', () => {
    const cells = lines(40).map((line) => line.split('│')[2]?.trim() ?? '');
    expect(cells.join('')).toContain(TEXT);
  });

  it('narrows the widest column and keeps the others whole', () => {
    expect(lines(40).join('\n')).toContain('阿里夫');
  });

  it('holds as many rows as there are, in one frame', () => {
    const text = tableText(
      ['数'],
      Array.from({ length: 20_000 }, (_, i) => [`第${i}行`]),
    );
    const all = text.trimEnd().split('\n');
    expect(new Set(all.map((line) => stringWidth(line))).size).toBe(1);
    expect(all.filter((line) => line.includes('第'))).toHaveLength(20_000);
    expect(all.filter((line) => /[┌└]/.test(line))).toHaveLength(2);
  });
});
