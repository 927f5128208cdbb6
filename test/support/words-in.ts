/** The Chinese characters of a source file outside its comments: those that the code itself holds. */
import ts from 'typescript';
import type { SourceFile } from './sources.js';

export function wordsIn({ path, text }: SourceFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const charactersOf = (node: ts.Node): string[] => {
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    if (children.length > 0) return children.flatMap(charactersOf);
    return node.getText(file).match(/\p{Script=Han}/gu) ?? [];
  };
  return charactersOf(file);
}
