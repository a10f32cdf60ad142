import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  type DeclaredName,
  parse,
  partsOf,
  readColumns,
  readDeclaredNames,
  readOwnFiles,
  readShapeKeys,
} from "./declared-names.ts";

/** Names that are read together with what they mean are free. */
const maxLinesOfFreeName = 5;

/** Bare participles and pronouns, and riddles where the field has a word: none of them can be searched for. */
const emptyWords = toSet(`
  said asked kept given own there its standing told shown whole rest what here come gone taken put untouched around beside
  onward stretch pile tied doubts borrowed quiet patience
`);

/** What the house called things before, as whole names or as their ends. */
const oldNames = toSet(`
  families-way families-routes light-request page-in-pieces cut-page fill-page kept-pages same-for-all settle-broken-page
  show-page begin-answer await-body let-routes-say-safer send-without-telling give-file take-out take-outs say-with
  say-moment page-shown asked-thread counter-of unwaited take-turns due-work settle-after-closing sound-box tie-evidence
  runs-of-words reading-pile piles in-stretches stretches taking-over page-surroundings came-from window-copy example-mark
`);

/** For `describe…`, `max…`, `min…`; and relative clauses, which are no names. */
const emptyBeginnings = toSet("say most longest fewest what why who whom which where how");

const columns = readColumns();
const shapeKeys = readShapeKeys();
const files = readOwnFiles();
const names = readDeclaredNames();

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

function isFree({ lines, namesProperty, name }: DeclaredName): boolean {
  return lines <= maxLinesOfFreeName || (namesProperty && (columns.has(name) || shapeKeys.has(name)));
}

function endsInEmptyWord(parts: readonly string[]): boolean {
  return emptyWords.has(parts.at(-1) ?? "");
}

function endsInOldName(parts: readonly string[]): boolean {
  return parts.some((_, place) => oldNames.has(parts.slice(place).join("-")));
}

function beginsEmptily(parts: readonly string[]): boolean {
  const [first = "", ...more] = parts;
  return emptyBeginnings.has(first) && (more.length > 0 || first === "say" || first === "most");
}

const isRefused = (parts: readonly string[]) =>
  endsInEmptyWord(parts) || endsInOldName(parts) || beginsEmptily(parts);

describe("names", () => {
  it("are no words that nobody can search for", () => {
    const refused = names.filter((one) => !isFree(one) && isRefused(one.parts));
    expect(refused.map(formatPlace)).toEqual([]);
  });

  it("call left only what has a right side", () => {
    const hasRight = new Set(names.filter(({ parts }) => parts.includes("right")).map(({ path }) => path));
    const refused = names.filter(
      (one) => !isFree(one) && one.parts.at(-1) === "left" && !hasRight.has(one.path),
    );
    expect(refused.map(formatPlace)).toEqual([]);
  });

  it("of files and folders follow the same rules", () => {
    const segments = new Map(
      files.flatMap(({ path }) => path.split("/").map((segment) => [segment.replace(/\..*$/, ""), path])),
    );
    const refused = [...segments].filter(([segment]) => isRefused(partsOf(segment)));
    expect(refused.map(([, path]) => path)).toEqual([]);
  });
});

function formatPlace({ path, line, name }: DeclaredName): string {
  return `${path}:${line} ${name}`;
}

describe("a search finds", () => {
  it("each cache: a map of a module that fills while the server runs", () => {
    const unnamed = files.flatMap((file) =>
      (/^(?:export )?const .*=\s*new (?:Weak)?Map/m.test(file.text) ? moduleMaps(parse(file)) : [])
        .filter((name) => file.text.includes(`\n  ${name}.set(`) || file.text.includes(` ${name}.set(`))
        .filter((name) => !/[cC]ache|By[A-Z]/.test(name))
        .map((name) => `${file.path} ${name}`),
    );
    expect(unnamed).toEqual([]);
  });

  it("each template: a function that takes or makes one", () => {
    const unnamed = functionsThat(/\bPageTemplate\b/, "signature").filter((name) => !/template/i.test(name));
    expect(unnamed).toEqual([]);
  });

  it("each worker: a file that starts a thread", () => {
    const paths = files.filter(({ text }) => /\bnew Worker\(/.test(text)).map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !/worker/.test(path))).toEqual([]);
  });

  it("each lock: a function that takes one in the database", () => {
    const holders = functionsThat(/\.forUpdate\(|pg_advisory/, "body");
    expect(holders.length).toBeGreaterThan(0);
    expect(holders.filter((name) => !/lock|serialize|job/i.test(name))).toEqual([]);
  });

  it("each locale: a file that reads which languages a browser asks for", () => {
    const paths = files.filter(({ text }) =>
      /headers\["accept-language"\]|get\("Accept-Language"\)/i.test(text),
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.map(({ path }) => path).filter((path) => !/locale|language/.test(path))).toEqual([]);
  });
});

/** The names of a module's own maps. */
function moduleMaps(tree: ts.SourceFile): string[] {
  return tree.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, type, initializer }) => {
      const isMap =
        !type?.getText().startsWith("Readonly") &&
        initializer !== undefined &&
        ts.isNewExpression(initializer) &&
        /^(Weak)?Map$|LRU/.test(initializer.expression.getText());
      return isMap && ts.isIdentifier(name) ? [name.text] : [];
    }),
  );
}

/** The module-level functions whose signature or body matches. */
function functionsThat(pattern: RegExp, where: "signature" | "body"): string[] {
  return files.flatMap((file) =>
    pattern.test(file.text)
      ? parse(file).statements.flatMap((statement) => {
          if (!ts.isFunctionDeclaration(statement) || !statement.name || !statement.body) return [];
          const text = statement.getText();
          const bodyStart = statement.body.getStart() - statement.getStart();
          const part = where === "body" ? text.slice(bodyStart) : text.slice(0, bodyStart);
          return pattern.test(part) ? [statement.name.text] : [];
        })
      : [],
  );
}
