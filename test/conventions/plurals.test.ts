import ts from "typescript";
import { expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "./source-files.ts";

const files = sourceFiles("app");
const trees = files.map((file) => ({ file, tree: parse(file) }));

it("plurals are chosen by the messages, not by comparing a count with one", () => {
  expect(findAll(isPluralByHand)).toEqual([]);
});

it("a number that may be one stands before no word of many, but in the messages", () => {
  expect(findAll(isCountOfMany, (path) => !path.startsWith("app/messages/"))).toEqual([]);
});

it("numbers, dates and lists are written by the messages", () => {
  // What runs on a family's phone imports nothing of the app: the server has written the page's language into it.
  const elsewhere = (path: string) => !/^app\/(messages|browser)\//.test(path);
  expect(findAll(isSeparateFormat, elsewhere)).toEqual([]);
  expect(findAll((node) => isListByHand(node) || areNamesOfDays(node), elsewhere)).toEqual([]);
});

it("finds the plurals and formats that it refuses", () => {
  const refused = (code: string) => {
    const tree = ts.createSourceFile(
      "code.tsx",
      code.replaceAll("#{", "${"),
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX,
    );
    const kinds = [isPluralByHand, isSeparateFormat, isListByHand, areNamesOfDays, isCountOfMany];
    return nodesOf(tree).some((node) => kinds.some((isRefused) => isRefused(node)));
  };
  const bad = [
    'count === 1 ? "text" : "texts"',
    "count !== 1 ? `#{count} texts` : `one text`",
    '(count > 1) ? "s" : ""',
    '1 === count ? "is" : many ? "are" : "were"',
    "<p>{count == 1 ? <>text</> : <>{count} texts</>}</p>",
    'if (count === 1) { return "one text"; } else { return "texts"; }',
    'function say(count: number) { if (count === 1) return "one text"; return `#{count} texts`; }',
    'number.toLocaleString("en-GB")',
    "new Intl.NumberFormat()",
    "Intl.DateTimeFormat().format(day)",
    "new globalThis.Intl.PluralRules()",
    "`#{names.slice(0, -1).join(', ')} and #{names.at(-1)}`",
    "names.slice(0, names.length - 1).join()",
    "`#{left} texts are left`",
    "`#{formatNumber(count)} new responses came`",
    "<p>{name}: {total} faces</p>",
    '["January", "February", "March"]',
    'const days = [["Mon", "Monday"], ["Tue", "Tuesday"]]',
  ];
  expect(bad.filter((code) => !refused(code))).toEqual([]);
  const good = [
    "page === 1 ? first : other",
    "page > 1 ? <a href={before}>Before</a> : <span />",
    "number === 1 ? '' : ` (#{number})`",
    'place === last + 1 ? "now" : "next"',
    'new Intl.Segmenter("en")',
    "names.slice(0, 3).join(', ')",
    "path.split('/').slice(1).join('/')",
    '["May", "Might"]',
    '[["May", 61], ["June", 58]]',
    "`Fewer than #{min} people said it`",
    "`Use at most #{limit} words`",
    "`#{said} of #{all} texts`",
    "<p>At least {min} responses</p>",
    'row.position === 1 ? "yes" : "no"',
    '({ action: ids.length === 1 ? "question.added" : "questions.added" })',
  ];
  expect(good.filter(refused)).toEqual([]);
});

/** One of two wordings, chosen by whether something is one. */
function isPluralByHand(node: ts.Node): boolean {
  if (ts.isConditionalExpression(node)) {
    const branches = [node.whenTrue, node.whenFalse];
    return comparesWithOne(node.condition) && areWordings(branches) && !isAuditCode(node);
  }
  if (!ts.isIfStatement(node) || !comparesWithOne(node.expression)) return false;
  const otherwise = node.elseStatement ?? nextOf(node);
  return areWordings([returned(node.thenStatement), otherwise && returned(otherwise)]);
}

function isSeparateFormat(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node)) return false;
  const { text } = node.name;
  if (/^toLocale(Date|Time)?String$/.test(text)) return true;
  const isOfIntl = /(^|\.)Intl$/.test(node.expression.getText());
  return isOfIntl && /^(NumberFormat|DateTimeFormat|PluralRules|ListFormat|RelativeTimeFormat)$/.test(text);
}

/** All but the last of some words, joined: what comes behind is the "and" of a list. */
function isListByHand(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression: sliced } = node.expression;
  if (name.text !== "join" || !ts.isCallExpression(sliced)) return false;
  const [start, end] = sliced.arguments;
  const isSlice = ts.isPropertyAccessExpression(sliced.expression) && sliced.expression.name.text === "slice";
  return isSlice && start?.getText() === "0" && /^-1$|\.length - 1$/.test(end?.getText() ?? "");
}

/** What is counted on screens. After a limit ("at most", "fewer than") and after "of" stands a number that is not one. */
const countOfMany =
  /(?<!\b(?:of|from|at most|at least|than|up to|to) )\0 (?:new |other |more )?(?:texts|people|responses|answers|faces|entries|questions|notes|others|documents|themes|comments)\b/i;

/** A number and behind it the word for many: "1 texts". */
function isCountOfMany(node: ts.Node): boolean {
  const text = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("\0")
    : ts.isJsxElement(node) || ts.isJsxFragment(node)
      ? node.children.map((child) => (ts.isJsxText(child) ? child.text : "\0")).join("")
      : "";
  return countOfMany.test(text.replace(/\s+/g, " "));
}

const daysAndMonths =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Two or more names of days or months in a list of nothing but texts. */
function areNamesOfDays(node: ts.Node): boolean {
  if (!ts.isArrayLiteralExpression(node)) return false;
  const texts = node.elements.flatMap((element) =>
    ts.isArrayLiteralExpression(element) ? [...element.elements] : [element],
  );
  if (!texts.every((text) => ts.isStringLiteralLike(text))) return false;
  return texts.filter(({ text }) => daysAndMonths.test(text)).length > 1;
}

const comparisons = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
]);

function comparesWithOne(expression: ts.Expression): boolean {
  const bare = withoutBrackets(expression);
  if (!ts.isBinaryExpression(bare) || !comparisons.has(bare.operatorToken.kind)) return false;
  return [bare.left, bare.right].some((side) => /^1n?$/.test(side.getText()));
}

/** All of them texts that say how many: a number behind a name, such as " (2)", has no word, and "yes" says whether. */
function areWordings(branches: readonly (ts.Expression | undefined)[]): boolean {
  const words = branches.map((branch) => (branch ? wordsIn(branch) : null));
  return (
    words.every((text) => text !== null) &&
    words.some((text) => /\p{L}/u.test(text ?? "")) &&
    !words.includes("yes")
  );
}

/** The words that stand in a text; null for what is no text. */
function wordsIn(expression: ts.Expression): string | null {
  const bare = withoutBrackets(expression);
  if (ts.isStringLiteralLike(bare)) return bare.text;
  if (ts.isTemplateExpression(bare))
    return [bare.head, ...bare.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(" ");
  if (ts.isJsxFragment(bare))
    return bare.children.map((child) => (ts.isJsxText(child) ? child.text : "")).join("");
  if (ts.isConditionalExpression(bare)) return wordsIn(bare.whenTrue) ?? wordsIn(bare.whenFalse);
  return null;
}

function withoutBrackets(expression: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(expression) ? withoutBrackets(expression.expression) : expression;
}

/** The code of an audit entry, whose words stand in a catalogue. */
function isAuditCode({ parent }: ts.Node): boolean {
  return ts.isPropertyAssignment(parent) && parent.name.getText() === "action";
}

function returned(statement: ts.Statement): ts.Expression | undefined {
  const [only] = ts.isBlock(statement) ? statement.statements : [statement];
  return only && ts.isReturnStatement(only) ? only.expression : undefined;
}

function nextOf(statement: ts.Statement): ts.Statement | undefined {
  const { parent } = statement;
  if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) return undefined;
  return parent.statements[parent.statements.indexOf(statement) + 1];
}

function findAll(isRefused: (node: ts.Node) => boolean, isLookedAt = (_path: string) => true): string[] {
  return trees
    .filter(({ file }) => isLookedAt(file.path))
    .flatMap(({ file, tree }) =>
      nodesOf(tree)
        .filter(isRefused)
        .map((node) => `${file.path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`),
    );
}

function nodesOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [node];
  node.forEachChild((child) => {
    for (const below of nodesOf(child)) found.push(below);
  });
  return found;
}

function parse({ path, text }: SourceFile): ts.SourceFile {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}
