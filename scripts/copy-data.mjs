// Copies the data files that lie beside the sources into dist, where the compiled code reads them, and checks those of the languages once for all.
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const LANGUAGE = join('dist', 'src', 'language');
const CHECKED = join(LANGUAGE, 'checked');
/** Where each data file of a language is read. */
const READERS = [
  ['src/language/lexicon.js', 'loadLexicon'],
  ['src/language/cues.js', 'loadCues'],
  ['src/language/event-lexicon.js', 'loadEventLexicon'],
  ['src/language/dictionary.js', 'loadDictionary'],
  ['src/language/confidence.js', 'loadConfidenceScales'],
  ['src/language/transliterations.js', 'knownSpellings'],
  ['src/language/time-words.js', 'loadTimeWords'],
  ['src/language/en/listed.js', 'listedNames'],
];

/** Files of the ending below the folder, each with its path. */
function filesIn(folder, ending) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

rmSync(CHECKED, { recursive: true, force: true });
for (const room of ['src', 'graph']) {
  for (const file of filesIn(room, /\.(json|cypher)$/)) {
    mkdirSync(dirname(join('dist', file)), { recursive: true });
    copyFileSync(file, join('dist', file));
  }
}

const load = (module) => import(pathToFileURL(join('dist', module)).href);
for (const [module, name] of READERS) (await load(module))[name]();
const { checkedData } = await load('src/language/read-data.js');
const files = filesIn(LANGUAGE, /\.json$/).map((file) => relative(LANGUAGE, file).replaceAll('\\', '/'));
const unread = files.filter((file) => !checkedData.has(file));
if (unread.length > 0) throw new Error(`name in READERS of scripts/copy-data.mjs who reads ${unread.join(', ')}`);
for (const [file, value] of checkedData) write(join(CHECKED, file), JSON.stringify(value));
