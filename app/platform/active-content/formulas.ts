import type { ActiveContent } from "./active-content.ts";

/** Functions of workbooks that do more than reckon, in Excel (MS-XLSX) and OpenFormula. */
const functions: [RegExp, ActiveContent][] = [
  [/\bDDE\s*\(/i, "dde"],
  [/(?:\b|_)(?:WEBSERVICE|IMAGE)\s*\(/i, "remote"],
  [/(?:\b|_)(?:RTD|CALL|EXEC|REGISTER(?:\.ID)?)\s*\(/i, "macros"],
  // A program, a bar, and what it is to give.
  [/\b[a-z][\w.]*\|(?:'[^']*'|\w+)!/i, "dde"],
];

/** What a formula does by itself; null where it only reckons. What stands in quotation marks is words. */
export function judgeFormula(formula: string): ActiveContent | null {
  const code = formula.replace(/"[^"]*"/g, '""');
  return functions.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
