import { readXml } from "../read-xml.ts";
import type { ZipParts } from "../zip-budget.ts";

const maxFormulas = 1_000;
const maxLength = 10_000;
const tokens = new Set(["math:mi", "math:mn", "math:mo", "math:mtext"]);
/** Of these elements the second child is written after a sign. */
const signs: Readonly<Record<string, string>> = { "math:mfrac": "/", "math:msup": "^", "math:msub": "_" };

/** The formulas that lie in a file as objects of their own (MathML), in a line each, by their place in the file. */
export async function readFormulas(parts: ZipParts): Promise<Map<string, string>> {
  const formulas = new Map<string, string>();
  for (const name of parts.names) {
    const place = /^([^/]+)\/content\.xml$/.exec(name)?.[1];
    if (place === undefined || formulas.size >= maxFormulas) continue;
    const formula = await readFormula(parts.pieces(name));
    if (formula !== "") formulas.set(place, formula);
  }
  return formulas;
}

async function readFormula(pieces: AsyncIterable<Buffer>): Promise<string> {
  const open: { sign: string; children: number }[] = [];
  let isFormula: boolean | null = null;
  let inToken = false;
  let formula = "";
  await readXml(pieces, {
    begin(name) {
      isFormula ??= name === "math:math";
      // How the formula was typed stands beside it.
      if (name === "math:annotation") return "skip";
      const outer = open.at(-1);
      if (outer) {
        outer.children += 1;
        if (outer.children === 2) formula += outer.sign;
      }
      open.push({ sign: signs[name] ?? "", children: 0 });
      inToken = tokens.has(name);
      return undefined;
    },
    end() {
      open.pop();
      inToken = false;
    },
    text(words) {
      if (inToken) formula += words.trim();
    },
    isFull: () => isFormula === false || formula.length > maxLength,
  });
  return isFormula ? formula : "";
}
