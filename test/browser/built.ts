/** The page that `npm run build` made, unless a source is younger; then one that is built for the test alone. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

/** What is built from which configuration, and which of its files tells its age. */
const PAGES = {
  viewer: { config: 'vite.config.ts', file: 'index.html' },
  'viewer-file': { config: 'vite.file.config.ts', file: 'page.js' },
} as const;

/** The folder of a page; `folder` is where it goes if it must be built. */
export async function currentPage(page: keyof typeof PAGES, folder: string): Promise<string> {
  const { config, file } = PAGES[page];
  const built = join(CHECKOUT, 'dist', page);
  const sources = ['viewer', 'graph'].map((room) => youngestIn(join(CHECKOUT, room)));
  if (existsSync(join(built, file)) && statSync(join(built, file)).mtimeMs > Math.max(...sources)) return built;
  const configFile = join(CHECKOUT, config);
  const root = join(CHECKOUT, 'viewer');
  const outDir = join(folder, page);
  await build({ configFile, root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** When the last of the files in a folder was changed, in milliseconds. */
function youngestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((latest, { parentPath, name }) => Math.max(latest, statSync(join(parentPath, name)).mtimeMs), 0);
}
