import ts from "typescript";
import { expect, it } from "vitest";
import { booleanColumns, columnAliases, jsonColumns } from "#db/dialects/column-codecs.ts";
import { sourceFiles } from "./source-files.ts";

const booleans = new Set([...booleanColumns, ...Object.keys(columnAliases)]);
const lists = new Set([...jsonColumns, ...Object.keys(columnAliases)]);
const unions = readUnions();

it("nothing in app decodes what db has decoded", () => {
  const found = sourceFiles("app").flatMap(({ path, text }) =>
    findDecodings(path, text).map((code) => `${path}: ${code}`),
  );
  expect(found).toEqual([]);
});

it.each([
  "row.mayQuote === 1",
  "(draft?.sharedDevice ?? 0) !== 0",
  "row.unfinished == 1 ? 'yes' : 'no'",
  "wasSent ? 1 : 0",
  "store({ late: isLate ? 1 : 0 })",
  "Boolean(row.required)",
  "Number(choices.takePart)",
  "!!row.sufficient",
  "member.role as Role",
  "row.inspectorate as Inspectorate | null",
  "<Role>member.role",
  'tie.kind as FindingEvidenceTable["kind"]',
  "JSON.parse(row.masks)",
  'JSON.parse(fields ?? "[]")',
  "store({ labels: JSON.stringify(labels) })",
  'row.doubts === "[]"',
  'store({ windows: "{}" })',
])("finds %s", (code) => {
  expect(findDecodings("app/example.ts", code)).toHaveLength(1);
});

it.each([
  "row.mayQuote ? 'yes' : 'no'",
  "row.number === 1",
  "count === 1 ? 1 : 0",
  "Object.keys(names) as Role[]",
  "store({ late: isLate })",
  "['read'] as const",
  "JSON.parse(text)",
  "JSON.stringify([what, ...columns])",
  "store({ labels })",
  "'qps' as LanguageCode",
])("lets %s be", (code) => {
  expect(findDecodings("app/example.ts", code)).toEqual([]);
});

/** The code in a file that makes of a column's value what its type says already. */
function findDecodings(path: string, text: string): string[] {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (decodesBoolean(node) || decodesJson(node) || assertsUnion(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function decodesBoolean(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) {
    const isComparison = /^[!=]==?$/.test(node.operatorToken.getText());
    return isComparison && isBooleanColumn(node.left) && isZeroOrOne(node.right);
  }
  if (ts.isConditionalExpression(node)) {
    const isNumber = isZeroOrOne(node.whenTrue) && isZeroOrOne(node.whenFalse);
    return isNumber && (isBooleanColumn(node.condition) || isBooleanColumn(node.parent));
  }
  if (ts.isPrefixUnaryExpression(node)) {
    const { operand } = node;
    return ts.isPrefixUnaryExpression(operand) && isBooleanColumn(operand.operand);
  }
  if (!ts.isCallExpression(node) || !/^(?:Boolean|Number)$/.test(node.expression.getText())) return false;
  return node.arguments.some(isBooleanColumn);
}

function decodesJson(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) {
    const [value] = node.arguments;
    if (!value) return false;
    const called = node.expression.getText();
    return (
      (called === "JSON.parse" && isJsonColumn(value)) ||
      (called === "JSON.stringify" && ts.isPropertyAssignment(node.parent) && isJsonColumn(node.parent))
    );
  }
  if (!ts.isStringLiteral(node) || !/^(?:\[\]|\{\})$/.test(node.text)) return false;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return isJsonColumn(parent);
  return ts.isBinaryExpression(parent) && /^[!=]==?$/.test(parent.operatorToken.getText())
    ? isJsonColumn(parent.left)
    : false;
}

function isJsonColumn(node: ts.Node): boolean {
  const name = nameOf(node);
  return name !== null && lists.has(name);
}

function isBooleanColumn(node: ts.Node): boolean {
  const name = nameOf(node);
  return name !== null && booleans.has(name);
}

/** The name under which a value was read, or is stored. */
function nameOf(node: ts.Node): string | null {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return nameOf(node.expression);
  if (ts.isBinaryExpression(node)) {
    return node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken ? nameOf(node.left) : null;
  }
  if (ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node)) return node.name.getText();
  return ts.isIdentifier(node) ? node.text : null;
}

function isZeroOrOne(node: ts.Node): boolean {
  return ts.isNumericLiteral(node) && /^[01]$/.test(node.text);
}

function assertsUnion(node: ts.Node): boolean {
  if (!ts.isAsExpression(node) && !ts.isTypeAssertionExpression(node)) return false;
  if (ts.isStringLiteral(node.expression)) return false;
  const types = ts.isUnionTypeNode(node.type) ? node.type.types : [node.type];
  return types.some(
    (type) =>
      (ts.isTypeReferenceNode(type) && unions.has(type.typeName.getText())) ||
      (ts.isIndexedAccessTypeNode(type) && /Table$/.test(type.objectType.getText())),
  );
}

/** The names of the unions of `db/tables`, and those under which app has them. */
function readUnions(): Set<string> {
  const names = new Set<string>();
  const declarations = [...sourceFiles("db/tables"), ...sourceFiles("app")].flatMap(({ path, text }) =>
    ts
      .createSourceFile(path, text, ts.ScriptTarget.Latest)
      .statements.filter(ts.isTypeAliasDeclaration)
      .map(({ name, type }) => ({ isUnion: path.endsWith("enumerations.ts"), name: name.text, type })),
  );
  for (const { isUnion, name } of declarations) if (isUnion) names.add(name);
  for (const { name, type } of declarations) {
    if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && names.has(type.typeName.text)) {
      names.add(name);
    }
  }
  return names;
}
