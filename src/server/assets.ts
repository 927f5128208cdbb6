/** The built page, read into memory: only a file that is in the list can be served, whatever path is asked for. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OnRecordError } from '../../graph/model/index.js';

export interface Asset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** How long a browser may keep it. */
  readonly cache: string;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The build puts a hash of the content into such names. */
const NAMED_BY_CONTENT = /^\/assets\/[^/]*-[\w-]{8}\.\w+$/;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** `dist/viewer` of the installed package, or of the checkout when run from the sources. */
export function builtPage(): string {
  const beside = fileURLToPath(new URL('../../viewer/', import.meta.url));
  return existsSync(join(beside, 'assets')) ? beside : fileURLToPath(new URL('../../dist/viewer/', import.meta.url));
}

/** Every file under `root` by its URL path (`/assets/index-1234.js`); the index is also `/`. */
export async function readAssets(root: string): Promise<ReadonlyMap<string, Asset>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const assets = new Map<string, Asset>();
  for (const file of files) {
    const path = `/${relative(root, file).split(sep).join('/')}`;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const body = new Uint8Array(await readFile(file));
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    assets.set(path, { type, body, etag, cache: NAMED_BY_CONTENT.test(path) ? FOR_EVER : 'no-cache' });
  }
  const index = assets.get('/index.html');
  if (!index) {
    const hint = 'Install the package again, or run `npm run build` in a checkout.';
    throw new OnRecordError('asset-damaged', `The viewer page is missing from ${root}`, { hint });
  }
  return assets.set('/', index);
}
