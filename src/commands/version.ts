/** The version of the installed package. */
import { existsSync, readFileSync } from 'node:fs';

/** package.json stands two folders up from the sources and three from dist. */
export function version(): string {
  const candidates = ['../../package.json', '../../../package.json'].map((path) => new URL(path, import.meta.url));
  for (const candidate of candidates.filter((url) => existsSync(url))) {
    const { name, version } = JSON.parse(readFileSync(candidate, 'utf8')) as { name?: string; version?: string };
    if (name === 'onrecord' && version !== undefined) return version;
  }
  return 'unknown';
}
