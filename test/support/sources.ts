/** The source files of the project and what each of them imports, read with TypeScript's own scanner. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Files of the project that it imports, dynamically, for their types or otherwise. */
  readonly imports: readonly string[];
}

/** Every TypeScript file under the given folders. */
export function readSources(folders: readonly string[]): SourceFile[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).split(sep).join('/')),
  );
  return paths.sort().map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, imports: importsOf(path, text, paths) };
  });
}

function importsOf(path: string, text: string, known: readonly string[]): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const relative = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
  return relative.flatMap((name) => {
    const target = posix.join(dirname(path), name);
    const candidates = [target, target.replace(/\.js$/, '.ts'), target.replace(/\.jsx?$/, '.tsx')];
    return candidates.find((candidate) => known.includes(candidate)) ?? [];
  });
}
