import ts from "typescript";
import { expect, it } from "vitest";
import { instantColumns } from "#db/dialects/column-codecs.ts";
import { sourceFiles } from "./source-files.ts";

/** Places of what somebody wrote have these names, too, and are numbers. */
const alsoOfNumbers = ["startsAt", "endsAt"];
const names = new Set(instantColumns.filter((name) => name !== "at" && !alsoOfNumbers.includes(name)));

const comparisons = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

const trees = ["app", "db"].flatMap((folder) =>
  sourceFiles(folder).map(({ path, text }) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX),
  ),
);

/** Pages have the words for an instant under its name. */
const domain = trees.filter(({ fileName }) => /^(?:app\/(?:domain|jobs)|db)\//.test(fileName));

it("instants are compared by their time: an operator compares texts, or asks whether two are one object", () => {
  const compared = findNodes(
    trees,
    (node) =>
      ts.isBinaryExpression(node) &&
      comparisons.has(node.operatorToken.kind) &&
      [node.left, node.right].some(isInstant) &&
      ![node.left, node.right].some(isNothing),
  );
  expect(compared).toEqual([]);
});

it("instants are written by one function, so that each text of them has one width", () => {
  const written = findNodes(
    domain,
    (node) =>
      (ts.isTemplateSpan(node) && !isOfSql(node) && isInstant(node.expression)) ||
      (ts.isCallExpression(node) &&
        ts.isPropertyAccessExpression(node.expression) &&
        node.expression.name.text === "toString" &&
        isInstant(node.expression.expression)),
  );
  expect(written).toEqual([]);
});

it("no instant is read out of a column's text, or written into one, outside the database's own code", () => {
  const imported = trees
    .filter(({ fileName }) => fileName.startsWith("app/"))
    .flatMap((tree) =>
      tree.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
        const bindings = importClause?.namedBindings;
        if (!bindings || !ts.isNamedImports(bindings)) return [];
        return bindings.elements
          .map(({ propertyName, name }) => (propertyName ?? name).text)
          .filter((name) => ["toText", "fromText"].includes(name))
          .map((name) => `${tree.fileName}: ${name}`);
      }),
    );
  expect(imported).toEqual([]);
  const parsed = findNodes(
    domain,
    (node) =>
      ts.isCallExpression(node) &&
      /^(?:parseInstant|Temporal\.Instant\.from)$/.test(node.expression.getText()) &&
      node.arguments.some(isInstant),
  );
  expect(parsed).toEqual([]);
});

function isInstant(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return names.has(node.name.text);
  return ts.isIdentifier(node) && names.has(node.text);
}

function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}

function isOfSql(span: ts.TemplateSpan): boolean {
  return ts.isTaggedTemplateExpression(span.parent.parent);
}

function findNodes(among: readonly ts.SourceFile[], isWanted: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  for (const tree of among) {
    const visit = (node: ts.Node): void => {
      if (isWanted(node)) found.push(`${tree.fileName}: ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}
