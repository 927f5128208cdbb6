/** From a path to bytes to text: what is refused and why, and which encodings are understood. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { describe, expect, it, vi } from 'vitest';
import { MAX_SOURCE_BYTES, readArticle, readSource } from '../../../src/ingest/index.js';
import { emptyFolder } from '../../support/folder.js';

const CHINESE =
  '外交部发言人周一表示，会谈将于下月举行。双方没有透露地点，也没有说明议题。\n记者追问时，她拒绝回答。\n';
const TRADITIONAL =
  '外交部發言人週一表示，會談將於下月舉行。雙方沒有透露地點，也沒有說明議題。\n記者追問時，她拒絕回答。\n';

function file(name: string, content: string | Uint8Array): string {
  const path = join(emptyFolder(), name);
  writeFileSync(path, content);
  return path;
}

const read = async (path: string) => readArticle(await readSource(path));
const readBytes = (bytes: Uint8Array, name = 'page.txt') => readArticle({ bytes, name });

describe('a source that cannot be an article', () => {
  it('is missing', async () => {
    const path = join(emptyFolder(), 'none.txt');
    await expect(readSource(path)).rejects.toMatchObject({
      code: 'input-missing',
      message: expect.stringContaining('none.txt'),
    });
  });

  it('is a folder', async () => {
    const path = join(emptyFolder(), 'folder');
    mkdirSync(path);
    await expect(readSource(path)).rejects.toMatchObject({
      code: 'input-unreadable',
      message: expect.stringContaining('folder'),
    });
  });

  it('has 50 MB, and is not read to find that out', async () => {
    const path = file('huge.txt', '');
    truncateSync(path, 50 * 1024 * 1024);
    await expect(readSource(path)).rejects.toMatchObject({
      code: 'input-too-large',
      message: expect.stringContaining('50 MB'),
    });
  });

  it('is a stream without end', async () => {
    await expect(readSource('/dev/zero')).rejects.toMatchObject({ code: 'input-too-large' });
    expect(MAX_SOURCE_BYTES).toBe(20 * 1024 * 1024);
  });

  it.each([
    ['empty', ''],
    ['white space', ' \r\n　\n'],
    ['a byte order mark', '\uFEFF'],
    ['HTML without words', '<!doctype html><html><body><script>let a = 1</script></body></html>'],
  ])('is %s', async (_, content) => {
    await expect(read(file('a.txt', content))).rejects.toMatchObject({ code: 'input-empty', hint: expect.any(String) });
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['a PNG image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['a JPEG image', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a zip archive', Buffer.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['an RTF document', Buffer.from('{\\rtf1\\ansi hello}')],
    ['MHTML', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n')],
    ['binary data', Buffer.from([1, 2, 0, 0, 0, 7, 8, 0, 3, 4, 5, 0, 255])],
  ])('is %s, and is called so', (kind, bytes) => {
    expect(() => readBytes(bytes, 'article.txt')).toThrow(
      expect.objectContaining({
        code: 'input-binary',
        message: expect.stringContaining(kind),
        hint: expect.any(String),
      }),
    );
  });

  it('is in no encoding that can be told', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, index) => 128 + ((index * 73) % 127));
    expect(() => readBytes(noise)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^input-(?:encoding|binary)$/) }),
    );
  });
});

describe('standard input', () => {
  it('is read under the name -', async () => {
    const stdin = vi
      .spyOn(process, 'stdin', 'get')
      .mockReturnValue(Readable.from([CHINESE.slice(0, 9), CHINESE.slice(9)]) as typeof process.stdin);
    const source = await readSource('-');
    stdin.mockRestore();
    expect(source.name).toBe('standard input');
    expect(readArticle(source).article.text).toBe(CHINESE);
  });
});

describe('encodings', () => {
  it.each([
    ['gb18030', CHINESE],
    ['big5-hkscs', TRADITIONAL],
    ['utf-16le', CHINESE],
    ['utf-16be', CHINESE],
    ['utf-32le', CHINESE],
    ['utf-32be', CHINESE],
  ])('%s without mark is guessed, and said so', (encoding, text) => {
    const { article, issues } = readBytes(iconv.encode(text, encoding, { addBOM: false }));
    expect(article.text).toBe(text);
    expect(issues.filter(({ code }) => code === 'encoding-guessed')).toHaveLength(1);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    '%s with a byte order mark is known; the mark is dropped',
    (encoding) => {
      const { article, issues } = readBytes(iconv.encode(CHINESE, encoding, { addBOM: true }));
      expect(article.text).toBe(CHINESE);
      expect(issues.map(({ code }) => code)).not.toContain('encoding-guessed');
    },
  );

  it('a page says its own charset', () => {
    const html = `<html><head><meta charset="gb2312"></head><body><p>${CHINESE}</p></body></html>`;
    const { article, issues } = readBytes(iconv.encode(html, 'gbk'));
    expect(article.text).toContain('发言人周一表示，会谈将于下月举行');
    expect(issues.map(({ code }) => code)).not.toContain('encoding-guessed');
  });

  it('a page that is UTF-8 whatever it says is read as UTF-8', () => {
    const html = `<html><head><meta charset="gb2312"></head><body><p>${CHINESE}</p></body></html>`;
    expect(readBytes(Buffer.from(html)).article.text).toContain('发言人周一表示');
  });

  it('UTF-8 that is cut off within a character is read to there, and said so', () => {
    const { article, issues } = readBytes(new TextEncoder().encode(CHINESE.repeat(5)).slice(0, -5));
    expect(article.text).toBe(`${CHINESE.repeat(5).slice(0, -3)}\uFFFD`);
    expect(issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['encoding-guessed', 'encoding-replacement']),
    );
  });

  it('characters lost before are counted', () => {
    const { issues } = readBytes(Buffer.from(`发言人\uFFFD一表示，会谈\uFFFD下月举行。${CHINESE}`));
    expect(issues.find(({ code }) => code === 'encoding-replacement')).toMatchObject({ start: 3, data: { count: 2 } });
  });

  it('hidden control characters are counted and kept', () => {
    const text = `发言人\u202E周一\u0007表示，会谈将于下月举行。`;
    const { article, issues } = readBytes(Buffer.from(text));
    expect(article.text).toBe(text);
    expect(issues.find(({ code }) => code === 'control-characters')).toMatchObject({ start: 3, data: { count: 2 } });
  });

  it('line ends stay as they are', () => {
    const text = '会谈将恢复\r\n\r\n发言人说，好。\r\n';
    expect(readBytes(Buffer.from(text)).article.text).toBe(text);
  });
});
