/** Holds the rooms and arrows of the design: who may import whom, no cycles, and files small enough to read. */
import { describe, expect, it } from 'vitest';
import { grouped } from '../src/language/grouped.js';
import { labelLogic } from './support/label-logic.js';
import { readSources, type SourceFile } from './support/sources.js';
import { wordsIn } from './support/words-in.js';

interface Arrow {
  readonly because: string;
  /** The files that the rule binds. */
  readonly from: RegExp;
  /** What they may import; everything else is forbidden. */
  readonly may: RegExp;
}

const sources = readSources(['src', 'graph', 'viewer']);
const everything = [...sources, ...readSources(['test'])];

const ARROWS: readonly Arrow[] = [
  { because: 'the model imports nothing of ours', from: /^graph\/model\//, may: /^graph\/model\// },
  { because: 'graphs know nothing of texts, commands or pages', from: /^graph\//, may: /^graph\// },
  {
    because: 'the viewer gets slices, searches and exports them, and never sees a store',
    from: /^viewer\//,
    may: /^(viewer\/|graph\/(model|search|export)\/)/,
  },
  {
    because: 'only the commands and the server pick a concrete store',
    from: /^src\/(?!commands\/|server\/|cli\.ts)/,
    may: /^(src\/|graph\/(model\/|resolve\/|build\.ts|store\/store\.ts))/,
  },
  {
    because: 'only the bin runs commands, and only commands run the server',
    from: /^(?!src\/(cli\.ts|commands\/|server\/))/,
    may: /^(?!src\/(commands|server)\/)/,
  },
  {
    because: 'reading comes before the document',
    from: /^src\/ingest\//,
    may: /^(src\/(ingest\/|language\/|document\/(shadow\.ts|plain\/))|graph\/model\/)/,
  },
  {
    because: 'a document does not know what will be extracted from it',
    from: /^src\/document\//,
    may: /^(src\/(document\/|language\/|ingest\/|onnx\/|options\.ts|package\.ts)|graph\/model\/)/,
  },
  {
    because: 'a runtime of models knows what it runs no more than its bytes',
    from: /^src\/onnx\//,
    may: /^(src\/(onnx\/|options\.ts|package\.ts)|graph\/model\/)/,
  },
  {
    because: 'the encoder reads lines, and knows of the document what it is to give it',
    from: /^src\/encoder\//,
    may: /^(src\/(encoder\/|onnx\/|document\/encoded\.ts)|graph\/model\/)/,
  },
  {
    because: 'a step knows the document and the language, not the file it came from',
    from: /^src\/extract\//,
    may: /^(src\/(extract|document|language|times)\/|graph\/model\/)/,
  },
  {
    because: 'what decides and settles is the same for every language; times are read by the rules of all',
    from: /^src\/extract\/(?!times\/)/,
    may: /^(?!src\/language\/(zh|en)\/)/,
  },
  {
    because: 'a pack puts the steps and the words of a language together',
    from: /^src\/packs\//,
    may: /^(src\/(packs|extract|document|language|times)\/|graph\/model\/)/,
  },
  {
    because: 'language is data, in shapes of its own and those of times',
    from: /^src\/language\//,
    may: /^(src\/(language|times)\/|graph\/model\/)/,
  },
  {
    because: 'what times mean hangs on no language, nor on who reads them',
    from: /^src\/times\//,
    may: /^(src\/times\/|graph\/model\/)/,
  },
  {
    because: 'the workspace keeps records of the model',
    from: /^src\/workspace\//,
    may: /^(src\/workspace\/|graph\/model\/)/,
  },
];

describe('arrows', () => {
  it.each(ARROWS)('$because', ({ from, may }) => {
    const bound = sources.filter(({ path }) => from.test(path));
    expect(bound).not.toEqual([]);
    const broken = bound.flatMap(({ path, imports }) =>
      imports.filter((target) => !may.test(target)).map((target) => `${path} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('nothing imports the tests', () => {
    expect(sources.filter(({ text }) => /from '(\.\.\/)+test\//.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('there are no cycles', () => {
    expect(findCycle(everything)).toBeUndefined();
  });

  it('the environment is read in one place', () => {
    const readers = sources.filter(({ text }) => /process\.env\b/.test(text)).map(({ path }) => path);
    expect(readers).toEqual(['src/options.ts']);
  });
});

describe('elements of a graph', () => {
  const elements = sources.filter(({ path }) => /^graph\/(elements\/|build\.ts)/.test(path));
  const searches = ({ text }: SourceFile) =>
    text
      .split('\n')
      .filter((line) => /\btext\.(indexOf|lastIndexOf|includes|search|match|matchAll|split)\(/.test(line));

  it('come from what was read: they look for nothing in a text, and hold no mark of a language', () => {
    expect(elements).not.toEqual([]);
    expect(elements.flatMap(searches)).toEqual([]);
    expect(failing(elements, ({ text }) => !/[\u3000-\u303f\uff00-\uffef]/.test(text))).toEqual([]);
  });
});

describe('the name of a rule', () => {
  it('decides nothing', () => {
    const bound = sources.filter(({ path }) => /^src\/(extract|packs|times)\//.test(path));
    expect(bound.flatMap(({ path, text }) => labelLogic(path, text))).toEqual([]);
  });

  it.each([
    "if (draft.rule === 'transcript/named') return;",
    "if (speakerRule !== 'carried') return;",
    "const isOpen = !last.rule.startsWith('cue-quotation');",
    "const [words] = statement.rule.split('/');",
    'const isClosed = CLOSED.has(one?.rule);',
    "const known = ['named', 'issuer'].includes(subject.rule);",
    'const isPlain = /^cue-/.test((draft.rule as string));',
    'switch (trigger.rule) {}',
    'const weight = WEIGHTS[rule];',
  ])('would be found deciding: %s', (line) => expect(labelLogic('src/extract/one.ts', line)).toHaveLength(1));

  it.each([
    "const made = { ...base, rule: 'cue-clause/named' };",
    'const shown = describeRule(statement.rule);',
    "if (draft.construction === 'transcript') return;",
    "const evidence = evidenceOf('rule', rule);",
  ])('may be made and shown: %s', (line) => expect(labelLogic('src/extract/one.ts', line)).toEqual([]));
});

/** Vitest takes a reporter from a default export. */
const DEFAULT_EXPORTS = new Set(['test/support/closing-line.ts']);

describe('words of a language', () => {
  const WHERE =
    'words belong into src/language/zh/words, what may stand around them into rules in src/language/zh/rules';

  it('leave the steps of extraction', () => {
    const bound = sources.filter(({ path }) => /^src\/(extract|packs|times)\//.test(path));
    const held = bound.map((file) => [file.path, wordsIn(file).length] as const);
    const some = held.filter(([, count]) => count > 0).map(([path, count]) => `${path} ${count}`);
    expect(some, WHERE).toEqual([]);
  });

  it('are counted outside comments, wherever they stand', () => {
    const text = ['/** 说 */ const 话 = /说|讲$/; // 讲\nconst said = `$', "{'说'}话`;"].join('');
    expect(wordsIn({ path: 'src/extract/one.ts', text, imports: [] })).toEqual([...'话说讲说话']);
  });
});

describe('files', () => {
  it('of the product are short enough to read', () => {
    expect(failing(sources, ({ text }) => text.split('\n').length <= 300)).toEqual([]);
  });

  it('begin with a sentence that says their purpose', () => {
    expect(failing(everything, ({ text }) => /^(#!.*\n)?(\/\*\*|\/\/) ?\S/.test(text))).toEqual([]);
  });

  it('have named exports only', () => {
    const bound = everything.filter(({ path }) => !DEFAULT_EXPORTS.has(path));
    expect(failing(bound, ({ text }) => !/^export default\b/m.test(text))).toEqual([]);
  });

  it('are mostly shorter than 60 lines', () => {
    const lengths = sources.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('lie in folders that can be looked over', () => {
    const folders = grouped(everything, ({ path }) => path.slice(0, path.lastIndexOf('/')));
    expect([...folders].filter(([, files]) => files.length > 25).map(([folder]) => folder)).toEqual([]);
  });
});

/** Paths of the files that do not hold to the rule. */
function failing(files: readonly SourceFile[], holds: (file: SourceFile) => boolean): string[] {
  return files.filter((file) => !holds(file)).map(({ path }) => path);
}

/** The files of one cycle in the order they import each other, or undefined. */
function findCycle(files: readonly SourceFile[]): string[] | undefined {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const target of imports.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
