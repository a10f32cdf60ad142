import type { PageLine } from "./page-lines.ts";

/** In parts of a page's height: how far from its edge heads and feet stand. */
const margin = 0.12;
const minShare = 0.3;

const isAtHead = ({ top }: PageLine) => top < margin;
const isAtFoot = ({ top }: PageLine) => top > 1 - margin;

/** The pages without the numbers of pages, and with what stands at the head or foot of many of them once. */
export function withoutRunningLines(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(lines.filter(isAtEdge).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const numbers = findNumbering(pages);
  const seen = new Set<string>();
  return pages.map((lines, index) =>
    lines.filter((line) => {
      if (!isAtEdge(line)) return true;
      if (isPageNumber(line, index + numbers)) return false;
      const key = keyOf(line);
      const count = counts.get(key) ?? 0;
      if (count < 2 || count < minShare * pages.length || !seen.has(key)) {
        seen.add(key);
        return true;
      }
      return false;
    }),
  );
}

const isAtEdge = (line: PageLine) => isAtHead(line) || isAtFoot(line);

/** Same words at the same height. */
function keyOf({ text, top }: PageLine): string {
  return `${Math.round(top * 50)} ${text}`;
}

/** What the first page's number would be by most of the numbers at the edges. */
function findNumbering(pages: readonly (readonly PageLine[])[]): number {
  const firsts = new Map<number, number>();
  pages.forEach((lines, index) => {
    const numbers = lines.filter(isAtEdge).map((line) => numberIn(line.text));
    for (const number of new Set(numbers)) {
      if (number !== null) firsts.set(number - index, (firsts.get(number - index) ?? 0) + 1);
    }
  });
  const [best = [1, 0]] = [...firsts].sort(([, one], [, other]) => other - one);
  return best[1] > 1 || pages.length === 1 ? best[0] : 1;
}

function isPageNumber(line: PageLine, number: number): boolean {
  return numberIn(line.text) === number && number > 0;
}

/** "3", "- 3 -", "Page 3", "Page 3 of 9", "3/9" */
function numberIn(text: string): number | null {
  const found = /^[-–—|\s]*(?:page|p\.?)?\s*(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|\s]*$/i.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
