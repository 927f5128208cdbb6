// Copies the data files that lie beside the sources (lexica, queries) into dist, where the compiled code reads them.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

for (const room of ['src', 'graph']) {
  for (const entry of readdirSync(room, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(json|cypher)$/.test(entry.name)) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join('dist', from);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
}
