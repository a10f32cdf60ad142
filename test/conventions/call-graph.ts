import ts from "typescript";
import { resolveImport, type SourceFile, sourceFiles } from "./source-files.ts";

/** A function that has a name: a declaration, or a constant that is one. */
export type NamedFunction = { path: string; name: string; body: ts.ConciseBody };

export type CallGraph = {
  functions: readonly NamedFunction[];
  /** The function that a name means in a file; null where it means something else. */
  find(path: string, name: string): NamedFunction | null;
};

type Module = {
  functions: Map<string, NamedFunction>;
  /** Names that mean what another module, or this one, calls so. */
  aliases: Map<string, { path: string; name: string }>;
};

/** Every named function of app and db, with what each name in a file means, by the syntax alone. */
export function readCallGraph(): CallGraph {
  const files = [...sourceFiles("app"), ...sourceFiles("db")];
  const modules = new Map(files.map((file) => [file.path, readModule(file)]));
  const find = (path: string, name: string): NamedFunction | null => {
    const module = modules.get(path);
    const alias = module?.aliases.get(name);
    return module?.functions.get(name) ?? (alias ? find(alias.path, alias.name) : null);
  };
  return { functions: [...modules.values()].flatMap(({ functions }) => [...functions.values()]), find };
}

function readModule({ path, text }: SourceFile): Module {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const module: Module = { functions: new Map(), aliases: new Map() };
  for (const statement of tree.statements) {
    for (const [name, alias] of readAliases(path, statement)) module.aliases.set(name, alias);
  }
  const visit = (node: ts.Node): void => {
    const declared = readFunction(node);
    if (declared && !module.functions.has(declared.name)) {
      module.functions.set(declared.name, { path, ...declared });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return module;
}

function readAliases(path: string, statement: ts.Statement): [string, { path: string; name: string }][] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && ts.isIdentifier(initializer)
        ? [[name.text, { path, name: initializer.text }]]
        : [],
    );
  }
  const names = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : ts.isExportDeclaration(statement)
      ? statement.exportClause
      : undefined;
  if (!names || ts.isNamespaceImport(names) || ts.isNamespaceExport(names)) return [];
  const specifier =
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && statement.moduleSpecifier;
  const from = specifier && ts.isStringLiteral(specifier) ? resolveImport(path, specifier.text) : path;
  return names.elements.flatMap(({ name, propertyName = name }) =>
    from === path && name.text === propertyName.text
      ? []
      : [[name.text, { path: from, name: propertyName.text }]],
  );
}

function readFunction(node: ts.Node): { name: string; body: ts.ConciseBody } | null {
  if (ts.isFunctionDeclaration(node) && node.name && node.body)
    return { name: node.name.text, body: node.body };
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return null;
  const { initializer } = node;
  if (!ts.isArrowFunction(initializer) && !ts.isFunctionExpression(initializer)) return null;
  return { name: node.name.text, body: initializer.body };
}

/**
 * Which functions have what `has` finds in their own syntax, or call or hand on, by whatever way, one that has. What is
 * declared within a function counts as its own.
 */
export function functionsThat(graph: CallGraph, has: (node: ts.Node) => boolean): Set<NamedFunction> {
  const found = new Set<NamedFunction>();
  const users = new Map<NamedFunction, NamedFunction[]>();
  for (const one of graph.functions) {
    const visit = (node: ts.Node): void => {
      if (has(node)) found.add(one);
      const used = ts.isIdentifier(node) && !isOnlyAName(node) ? graph.find(one.path, node.text) : null;
      if (used && used !== one) users.set(used, [...(users.get(used) ?? []), one]);
      ts.forEachChild(node, visit);
    };
    visit(one.body);
  }
  const queue = [...found];
  for (const one of queue) {
    for (const user of users.get(one) ?? []) {
      if (!found.has(user)) queue.push(user);
      found.add(user);
    }
  }
  return found;
}

/** The name of a property or a type, which means no function. */
function isOnlyAName({ parent, text }: ts.Identifier): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) &&
      parent.name.text === text &&
      parent.expression.getText() !== text) ||
    (ts.isPropertyAssignment(parent) &&
      parent.name.getText() === text &&
      parent.initializer.getText() !== text) ||
    ts.isTypeNode(parent)
  );
}
