import ts from "typescript";
import { expect, it } from "vitest";
import { isFamilyPage } from "#app/family-pages.ts";
import { addresses } from "#app/routes.ts";
import { sourceFiles } from "./source-files.ts";

/** Words of our own for what has a plain one: see app/messages/work/README.md. */
const ownWords =
  /\b(?:taken? (?:it |them )?back|took (?:it |them )?back|took .{1,40} back$|taken out|takes? (?:it |them )?out|took out|tied to|put right|said elsewhere|writ(?:e|ten) (?:it |that |this )?down|wrote (?:it |that |this )?down|piles?|tak(?:e|en) off)\b/i;

const familyNouns = new Set(
  addresses.filter(([path]) => isFamilyPage(path)).map(([, page]) => page.split("/")[0]),
);

it("people who work here read plain words, each thing under one", () => {
  const found = sourceFiles("app")
    .filter(({ path }) => {
      const [, room, noun] = path.split("/");
      if (room === "routes") return noun !== undefined && !familyNouns.has(noun);
      return path.startsWith("app/messages/work/") || path.startsWith("app/domain/audit/");
    })
    .flatMap(({ path, text }) => wordsIn(path, text).filter(isOfOurOwn));
  expect(found).toEqual([]);
});

it("finds words of our own, and lets plain ones and codes be", () => {
  const code = `
    const status = "Taken back";
    const button = <Button>Write it down</Button>;
    const told = \`\${name} took it back.\`;
    const plain = "Its sender withdrew it.";
    const outcome = "tied";
    const name = "reading-piles";
  `;
  expect(wordsIn("code.tsx", code).filter(isOfOurOwn)).toEqual([
    "Taken back",
    "Write it down",
    " took it back.",
  ]);
});

/** The name that issue 15 gives to the way to the safeguarding queue. */
const concernName = /write down a concern/gi;

function isOfOurOwn(words: string): boolean {
  return /\s|^\p{Lu}/u.test(words.trim()) && ownWords.test(words.replace(concernName, ""));
}

/** The texts of a file that may be read on a screen; names of classes and codes are among them. */
function wordsIn(path: string, code: string): string[] {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node)) found.push(node.text);
    else if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind));
  return found.map((words) => words.replace(/\s+/g, " "));
}
