/** Every regular expression of some source files: those written down, and those built while the code runs. */
import ts from 'typescript';
import type { SourceFile } from './sources.js';

export interface Found {
  /** `src/….ts:12`, where it is written or built. */
  readonly place: string;
  readonly expression: RegExp;
}

export function writtenExpressions(files: readonly SourceFile[]): Found[] {
  return nodesOf(files, ts.isRegularExpressionLiteral).map(({ node: { text }, place }) => {
    const end = text.lastIndexOf('/');
    return { place, expression: new RegExp(text.slice(1, end), text.slice(end + 1)) };
  });
}

/** Where the files build expressions out of strings. */
export function buildingPlaces(files: readonly SourceFile[]): string[] {
  const isBuilding = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
  return nodesOf(files, isBuilding).map(({ place }) => place);
}

/** What the code builds while it is loaded and run; `places` are those to look out for. */
export async function builtExpressions(places: readonly string[], run: () => Promise<unknown>): Promise<Found[]> {
  const found = new Map<string, Found>();
  const record = (expression: RegExp): RegExp => {
    const stack = (new Error().stack ?? '').replaceAll('\\', '/');
    const place = places.find((each) => stack.includes(`/${each}:`));
    if (place !== undefined) found.set(`${place} ${expression}`, { place, expression });
    return expression;
  };
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct: (target, given: ConstructorParameters<typeof RegExp>) => record(new target(...given)),
    apply: (target, _, given: ConstructorParameters<typeof RegExp>) => record(new target(...given)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = own;
  }
  return [...found.values()];
}

function nodesOf<T extends ts.Node>(files: readonly SourceFile[], is: (node: ts.Node) => node is T) {
  return files.flatMap(({ path, text }) => {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const found: { node: T; place: string }[] = [];
    const visit = (node: ts.Node): void => {
      if (is(node))
        found.push({ node, place: `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}` });
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}
