/** Finds code that decides on the name of a rule: names are for whoever reads the graph, what is decided on is data. */
import ts from 'typescript';

/** A variable or a property that holds the name of a rule: rule, speakerRule. */
const HOLDS_NAME = /^(?:rule|ruleName|[a-z]\w*Rule)$/;
const COMPARING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
/** Methods that ask whether a list, a set or a pattern holds the name. */
const ASKING: ReadonlySet<string> = new Set(['has', 'get', 'includes', 'indexOf', 'test', 'exec', 'hasOwn']);

/** The lines in which the source asks what a rule is called. */
export function labelLogic(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (decides(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${node.getText().split('\n')[0]}`);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function decides(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node))
    return COMPARING.has(node.operatorToken.kind) && (isName(node.left) || isName(node.right));
  if (ts.isSwitchStatement(node)) return isName(node.expression);
  if (ts.isElementAccessExpression(node)) return isName(node.expression) || isName(node.argumentExpression);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: object, name: method } = node.expression;
  return isName(object) || (ASKING.has(method.text) && node.arguments.some(isName));
}

function isName(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node))
    return isName(node.expression);
  if (ts.isIdentifier(node)) return HOLDS_NAME.test(node.text);
  return ts.isPropertyAccessExpression(node) && HOLDS_NAME.test(node.name.text);
}
