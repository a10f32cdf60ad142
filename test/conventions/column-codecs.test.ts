import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import {
  booleanColumns,
  columnAliases,
  instantColumns,
  instantExpressions,
  jsonColumns,
} from "#db/dialects/column-codecs.ts";

const decoded = new Set<string>([
  ...booleanColumns,
  ...instantColumns,
  ...instantExpressions,
  ...jsonColumns,
]);

it("a column is decoded as a boolean where db/tables types it so, and nowhere else", () => {
  expect(booleanColumns.toSorted()).toEqual(namesOfType("boolean"));
});

it("a column is decoded as an instant where db/tables types it so, which it does with each that is named as one", () => {
  expect(instantColumns.toSorted()).toEqual(namesOfType("Temporal.Instant"));
  const textual = readColumns().filter(({ name, type }) => isNamedAsInstant(name) && type === "string");
  expect(textual).toEqual([]);
});

it("a column is decoded as JSON where db/tables types it as a list or an object, and nowhere else", () => {
  const isJson = /^(?:readonly .*|.*\[\]|(?:Readonly|Partial|Record)<.*>|object)$/;
  expect(jsonColumns.toSorted()).toEqual(
    [...new Set(readColumns().flatMap(({ name, type }) => (isJson.test(type) ? [name] : [])))].toSorted(),
  );
});

it("a column that queries give under another name is decoded under that name, too", () => {
  const { columns } = readAliases();
  const given = columns.filter(
    ({ name, alias }) => decoded.has(name) && name !== alias && !instantExpressions.includes(alias),
  );
  expect(Object.fromEntries(given.map(({ name, alias }) => [alias, name]))).toEqual(columnAliases);
  // A key may stand under the name of a column of JSON: it is no list and no object, and stays text.
  const strict = new Set<string>([...booleanColumns, ...instantColumns]);
  expect(columns.filter(({ name, alias }) => strict.has(alias) && !strict.has(name))).toEqual([]);
});

it("nothing that queries work out has the name of a column that is decoded, but for instants", () => {
  const names = new Set([...booleanColumns, ...Object.keys(columnAliases)]);
  expect(readAliases().expressions.filter((alias) => names.has(alias))).toEqual([]);
});

it("an instant that queries work out is decoded", () => {
  const instants = new Set(readAliases().expressions.filter(isNamedAsInstant));
  expect([...instants].filter((name) => !decoded.has(name))).toEqual([]);
  expect(instantExpressions.filter((name) => !instants.has(name))).toEqual([]);
});

function isNamedAsInstant(name: string): boolean {
  return /(?:At|Until)$|^at$/.test(name);
}

function namesOfType(wanted: string): string[] {
  return [...new Set(readColumns().flatMap(({ name, type }) => (type === wanted ? [name] : [])))].toSorted();
}

/** Every column of `db/tables`, with its type as it is written. */
function readColumns(): { name: string; type: string }[] {
  return parseFolder("db/tables").flatMap((tree) =>
    tree.statements.filter(ts.isInterfaceDeclaration).flatMap(({ members }) =>
      members.filter(ts.isPropertySignature).map(({ name, type }) => ({
        name: name.getText(),
        type: (type?.getText() ?? "").replace(/ \| null$/, ""),
      })),
    ),
  );
}

/** The names that queries give columns (`"table.column as alias"`) and what they work out (`.as("alias")`). */
function readAliases() {
  const columns: { name: string; alias: string }[] = [];
  const expressions: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && isSelected(node)) {
      const [, name, alias] = /^(?:\w+\.)?(\w+) as (\w+)$/.exec(node.text) ?? [];
      if (name && alias) columns.push({ name, alias });
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [alias] = node.arguments;
      if (node.expression.name.text === "as" && alias && ts.isStringLiteralLike(alias)) {
        expressions.push(alias.text);
      }
    }
    if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      expressions.push(...[...node.getText().matchAll(/\bas "?(\w+)"?/g)].map(([, alias = ""]) => alias));
    }
    ts.forEachChild(node, visit);
  };
  for (const tree of parseFolder("db/queries")) visit(tree);
  return { columns, expressions };
}

/** Whether a text names a column that is selected, and not a table. */
function isSelected(node: ts.Node): boolean {
  const call = ts.findAncestor(node, ts.isCallExpression);
  return call !== undefined && /\.select$/.test(call.expression.getText());
}

function parseFolder(folder: string): ts.SourceFile[] {
  return readdirSync(folder).map((file) => {
    const path = join(folder, file);
    return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  });
}
