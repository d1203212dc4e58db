import ts from 'typescript';

/** What a comparison becomes when it is turned round, and when its limit moves by one. */
const TURNED = {
  '<': ['>=', '<='],
  '<=': ['>', '<'],
  '>': ['<=', '>='],
  '>=': ['<', '>'],
  '===': ['!=='],
  '!==': ['==='],
};
const JOINED = ['&&', '||'];

/** What holds examples: they are themselves tests or template rows, so nothing can find them out. */
const EXAMPLE_PROPERTIES = ['example', 'examples'];
const isExample = (node) =>
  (ts.isPropertyAssignment(node) && EXAMPLE_PROPERTIES.includes(node.name.getText())) ||
  (ts.isVariableDeclaration(node) && node.name.getText().startsWith('VOORBEELD')) ||
  // The sheet Gegevens of an agreement, with a delivery as an example.
  (node.parent !== undefined &&
    ts.isCallExpression(node.parent) &&
    node.parent.expression.getText() === 'gegevensVoor' &&
    node.parent.arguments[1] === node);

/**
 * Is this what is taken when an array holds nothing at a place that a loop counts through? It always holds something
 * there; only the compiler does not know that.
 */
function isNeverTaken(node) {
  const { parent } = node;
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return false;
  if (parent.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken) return false;
  const place = ts.isElementAccessExpression(parent.left) ? parent.left.argumentExpression : null;
  if (place === null || !ts.isIdentifier(place)) return false;
  const loop = ts.findAncestor(
    node,
    (outer) =>
      ts.isForStatement(outer) &&
      outer.initializer !== undefined &&
      ts.isVariableDeclarationList(outer.initializer) &&
      outer.initializer.declarations.some(({ name }) => ts.isIdentifier(name) && name.text === place.text),
  );
  return loop !== undefined;
}

/**
 * Every small mistake that someone could make in a source text: a comparison turned round or moved by one, a number
 * one more or one less, a condition dropped. Each stands for itself; `apply` puts it into the text.
 */
export function mutantsOf(text, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const mutants = [];
  const add = (node, to) => {
    const start = node.getStart(source);
    const from = text.slice(start, node.end);
    if (from !== to)
      mutants.push({
        file,
        line: source.getLineAndCharacterOfPosition(start).line + 1,
        start,
        end: node.end,
        from,
        to,
      });
  };
  const textOf = (node) => node.getText(source);

  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (isExample(node)) return;
    if (ts.isBinaryExpression(node)) {
      const operator = textOf(node.operatorToken);
      for (const other of TURNED[operator] ?? []) add(node.operatorToken, other);
      if (JOINED.includes(operator)) {
        add(node, textOf(node.left));
        add(node, textOf(node.right));
      }
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, textOf(node.operand));
    if (ts.isIfStatement(node)) add(node.expression, 'false');
    if (ts.isConditionalExpression(node)) {
      add(node, textOf(node.whenTrue));
      add(node, textOf(node.whenFalse));
    }
    if (ts.isNumericLiteral(node) && !isNeverTaken(node)) {
      const value = Number(node.text);
      add(node, String(value + 1));
      // In brackets: a minus sign may stand before it.
      add(node, `(${value - 1})`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/** The text with the mistake in it. */
export const apply = (text, { start, end, to }) => `${text.slice(0, start)}${to}${text.slice(end)}`;
