import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { parseSnapshot, snapshotFolder } from "../db/reviewed-sql.ts";

const reviewed = readdirSync(snapshotFolder).flatMap((file) =>
  parseSnapshot(basename(file, ".sql"), readFileSync(join(snapshotFolder, file), "utf8")),
);

it("no SQL is kept of a query that is gone", () => {
  const named = new Set(listNames().map(({ noun, name }) => `${noun} ${name}`));
  expect(reviewed.map(({ noun, query }) => `${noun} ${query}`).filter((one) => !named.has(one))).toEqual([]);
});

it("the SQL of every query stands in db/sql", () => {
  const known = new Set(reviewed.map(({ noun, query }) => `${noun} ${query}`));
  const missing = listNames()
    .filter(({ builds }) => builds)
    .map(({ noun, name }) => `${noun} ${name}`)
    .filter((one) => !known.has(one));
  expect(missing).toEqual([]);
});

type Name = {
  noun: string;
  name: string /** Whether it makes a query itself, and not through another. */;
  builds: boolean;
};

function listNames(): Name[] {
  return readdirSync("db/queries").flatMap((file) => {
    const path = join("db/queries", file);
    const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
    return source.statements.flatMap((statement) => {
      const named = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : statement;
      if (!named || !("name" in named)) return [];
      const builds =
        ts.isFunctionDeclaration(statement) &&
        /\.(execute|executeTakeFirst|executeTakeFirstOrThrow)\((?!async)/.test(statement.getText());
      return [{ noun: basename(file, ".ts"), name: (named.name as ts.Identifier).text, builds }];
    });
  });
}
