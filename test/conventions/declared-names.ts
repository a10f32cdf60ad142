import ts from "typescript";
import { type SourceFile, sourceFiles } from "./source-files.ts";

export type DeclaredName = {
  path: string;
  line: number;
  name: string;
  /** Its parts in small letters: `maxAnswerLength` has three. */
  parts: readonly string[];
  isProperty: boolean;
  /** Whether it is the name of a property: one that is declared, or one that is read under its name. */
  namesProperty: boolean;
  /** From its declaration to its last use; infinite for what a whole module, or another, can use. */
  lines: number;
};

/** Every name that app and db declare, by the syntax alone. Migrations are frozen, and left out. */
export function readDeclaredNames(): DeclaredName[] {
  return readOwnFiles().flatMap(namesIn);
}

/** Every file of app and db, but the migrations. */
export function readOwnFiles(): SourceFile[] {
  return [...sourceFiles("app"), ...sourceFiles("db")].filter(
    ({ path }) => !path.startsWith("db/migrations/"),
  );
}

/** The columns of all tables, by the names that code reads them under. */
export function readColumns(): ReadonlySet<string> {
  return new Set(
    sourceFiles("db/tables").flatMap((file) =>
      namesIn(file)
        .filter(({ isProperty }) => isProperty)
        .map(({ name }) => name),
    ),
  );
}

/** The keys of every shape: fields of forms, and what is stored as JSON. */
export function readShapeKeys(): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && isArgumentOfData(node)) {
      for (const { name } of node.properties) if (name && ts.isIdentifier(name)) keys.add(name.text);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of readOwnFiles()) if (/\bz\b/.test(file.text)) visit(parse(file));
  return keys;
}

export function partsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase()
    .split(/[-_.]+/)
    .filter(Boolean);
}

function namesIn(file: SourceFile): DeclaredName[] {
  const tree = parse(file);
  const lineAt = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1;
  const names: DeclaredName[] = [];
  const visit = (node: ts.Node): void => {
    const identifier = declaredIdentifier(node);
    if (identifier) {
      const line = lineAt(identifier.getStart(tree));
      const scope = isProperty(node) ? null : scopeOf(node);
      const lines = scope === null ? Number.POSITIVE_INFINITY : lineAt(lastUse(identifier, scope)) - line + 1;
      const { text: name } = identifier;
      names.push({
        path: file.path,
        line,
        name,
        parts: partsOf(name),
        isProperty: isProperty(node),
        namesProperty: isProperty(node) || isReadProperty(node),
        lines,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

export function parse({ path, text }: SourceFile): ts.SourceFile {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

function declaredIdentifier(node: ts.Node): ts.Identifier | null {
  const isDeclaration =
    isProperty(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node);
  if (!isDeclaration || !node.name || !ts.isIdentifier(node.name)) return null;
  return node.name;
}

function isProperty(
  node: ts.Node,
): node is
  | ts.PropertySignature
  | ts.MethodSignature
  | ts.PropertyDeclaration
  | ts.MethodDeclaration
  | ts.PropertyAssignment {
  return (
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    (ts.isPropertyAssignment(node) && !isKeyOfData(node))
  );
}

function isReadProperty(node: ts.Node): boolean {
  return ts.isBindingElement(node) && !node.propertyName && ts.isObjectBindingPattern(node.parent);
}

/**
 * A key that names data and was not chosen here: beside its words, in a shape (a field of a form, or stored), in a query,
 * among a message's values, or one that the file also writes as a text.
 */
function isKeyOfData({ name, initializer, parent }: ts.PropertyAssignment): boolean {
  const isText = ts.isStringLiteralLike(initializer) || ts.isTemplateExpression(initializer);
  return isText || isArgumentOfData(parent) || parent.getSourceFile().text.includes(`"${name.getText()}"`);
}

function isArgumentOfData(literal: ts.Node): boolean {
  const { parent } = literal;
  // A message's values, under the names of its placeholders.
  if (ts.isPropertyAssignment(parent) && parent.name.getText() === "values") return true;
  if (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent))
    return isArgumentOfData(parent);
  return (
    ts.isCallExpression(parent) &&
    /^(?:z\.\w*[oO]bject|withQuery|(?:\w+\.)?t(?:Rich)?)$/.test(calleeOf(parent))
  );
}

function calleeOf({ expression }: ts.CallExpression): string {
  return expression.getText().replace(/\s+/g, "");
}

/** The function or block in which a local name can be used; null for a name of the module. */
function scopeOf(node: ts.Node): ts.Node | null {
  for (let scope = node.parent; scope && !ts.isSourceFile(scope); scope = scope.parent) {
    const isScope =
      ts.isBlock(scope) ||
      ts.isFunctionLike(scope) ||
      ts.isForOfStatement(scope) ||
      ts.isForStatement(scope) ||
      ts.isTypeAliasDeclaration(scope) ||
      ts.isInterfaceDeclaration(scope);
    if (isScope) return scope;
  }
  return null;
}

function lastUse(identifier: ts.Identifier, scope: ts.Node): number {
  let last = identifier.getStart();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === identifier.text) last = Math.max(last, node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(scope);
  return last;
}
