import ts from "typescript";
import { expect, it } from "vitest";
import { addresses } from "#app/routes.ts";
import { sourceFiles } from "./source-files.ts";

/** The shortcuts are keys, of which one is a slash. */
const lists = ["app/routes.ts", "app/revisit-addresses.ts", "app/paths.ts", "app/messages/shortcuts.ts"];

it("addresses are written by app/paths.ts alone", () => {
  const found = sourceFiles("app")
    .filter(({ path }) => !lists.includes(path))
    .flatMap(({ path, text }) => findAddresses(path, text));
  expect(found).toEqual([]);
});

it("finds every kind of address made by hand", () => {
  const made = [
    'redirect("/revisits")',
    'const to = "/revisits/new?from=list";',
    "const to = `/revisits/#{id}/letter`;",
    "const to = `/areas/#{slug}`;",
    'path.startsWith("/areas/")',
    "const pattern = `/areas/:area/survey/#{page}`;",
    "const link = `#{origin}/demo`;",
    "const link = `Be anyone at #{origin}/demo.`;",
    "const cookie = `draft=#{token}; Path=/areas/#{slug}; HttpOnly`;",
    "const to = `#{base}/#{step}`;",
    "const to = `#{base}/#{step}?saved`;",
    "const to = `#{base}/focus/#{number}?question=2`;",
    "const to = `#{area}/survey/kept#top`;",
    "const to = `#{files}/#{name}.svg`;",
    "const to = `#{base}#{isProposed ? '/proposal' : ''}`;",
    'const to = base + "/letter";',
    "const to = `collation/focus-areas/#{id}`;",
    "const to = `evidence/#{id}#shows`;",
    '<a href="/">Start</a>',
    '<a href={"/timetable"}>Timetable</a>',
    "<AreaList page='/survey' />",
    'redirect("/", { headers })',
    'toLocalPath(from, "/")',
    "<p>Families go to /areas/ and a name.</p>",
    "/^\\/areas\\/[^/]+/.exec(pathname)",
  ];
  expect(made.filter((code) => findAddresses("code.tsx", withTemplates(code)).length === 0)).toEqual([]);
});

it("leaves alone what is no address of a page", () => {
  const free = [
    'import { paths } from "#app/paths.ts";',
    'import { People } from "../people/list.ts";',
    "paths.revisits.overview(id)",
    "const to = `#{paths.people.list()}?done=saved`;",
    "<a href='?page=2'>Next</a>",
    "<a href={`?page=#{page}`}>Next</a>",
    "<a href={`##{id}`}>There</a>",
    'patternOf("survey/consent")',
    'path.split("/")',
    'path === "/"',
    'const cookie = { path: "/" };',
    'fetch("/healthz")',
    "const script = `/build/family-#{hash}.js`;",
    "const step: Step = `focus/#{number}`;",
    'const type = "text/html";',
    "const date = `#{day} / #{month}`;",
    "const file = `#{folder}/400Regular/font.ttf`;",
    "const words = 'Parents and/or people who care for them';",
    "<p>Parents and/or people who care for them</p>",
    "/[^/]+$/.exec(path)",
    "/^(.+)$/s.exec(words)",
    "const path = `/#{parts.join()}`;",
  ];
  expect(free.filter((code) => findAddresses("code.tsx", withTemplates(code)).length > 0)).toEqual([]);
});

const hole = "\0";
const patterns = addresses
  .map(([pattern]): string => pattern)
  .filter((pattern) => pattern !== "/" && pattern !== "/*");
const beginnings = [...new Set(patterns.map((pattern) => pattern.split("/")[1] ?? ""))].map((part) =>
  part.replaceAll(".", "\\."),
);
/** The first part of an address, not in the middle of a word or behind a folder: "and/or people" has none. */
const beginning = new RegExp(`(?<![\\w/.-])/(?:${beginnings.join("|")})(?![\\w-])`);

function findAddresses(path: string, code: string): string[] {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  return literalsOf(tree)
    .filter(isAddress)
    .map(
      (node) => `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`,
    );
}

function literalsOf(node: ts.Node, found: ts.Node[] = []): ts.Node[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return found;
  if (textOf(node)?.includes("/")) found.push(node);
  node.forEachChild((child) => {
    literalsOf(child, found);
  });
  return found;
}

/** The text of a literal, with a hole where something is put in; null for what is none. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isJsxText(node)) return node.text;
  if (ts.isRegularExpressionLiteral(node))
    return node.text.slice(1, node.text.lastIndexOf("/")).replaceAll("\\/", "/");
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(hole);
  return null;
}

function isAddress(node: ts.Node): boolean {
  const text = textOf(node) ?? "";
  if (text === "/") return isStart(node);
  if (beginning.test(text)) return true;
  if (ts.isJsxText(node) || ts.isRegularExpressionLiteral(node)) return false;
  const [path = ""] = text.split(/[?#]/, 1);
  const [first = "", ...rest] = path.split("/");
  if (first !== "" && first !== hole) return isBelowPage(path);
  const isOfHoles = first === hole && rest.length > 0 && rest.every((part) => part.includes(hole));
  return isOfHoles || isEnd(rest);
}

/** Whether a slash is the address of the start, and not what separates the parts of a path. */
function isStart({ parent }: ts.Node): boolean {
  if (ts.isJsxAttribute(parent) || ts.isJsxExpression(parent)) return true;
  return ts.isCallExpression(parent) && ts.isIdentifier(parent.expression);
}

/** Whether the parts are the last of some page's address, as in `${base}/letter`. */
function isEnd(parts: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const ending = pattern.split("/").slice(-parts.length);
    return ending.length === parts.length && fits(ending, parts);
  });
}

/** Whether a path without a slash before it leads to a page below a re-visit or an area, as in `evidence/${id}`. */
function isBelowPage(path: string): boolean {
  const parts = path.split("/");
  if (!path.includes(hole) || parts.length < 2) return false;
  return patterns.some((pattern) => {
    const [, below] = /^\/\w+\/:\w+\/(.+)$/.exec(pattern) ?? [];
    const ending = below?.split("/") ?? [];
    return ending.length === parts.length && fits(ending, parts);
  });
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return (
    pattern.every((segment, place) => {
      const part = parts[place] ?? "";
      return segment.startsWith(":") ? part !== "" : part.includes(hole) || part === segment;
    }) && pattern.some((segment, place) => segment === parts[place])
  );
}

function withTemplates(code: string): string {
  return code.replaceAll("#{", "${");
}
