import { readFile } from "node:fs/promises";
import { getDocumentProxy } from "unpdf";
import type { Annotation } from "./pdf/annotations.ts";
import { joinBroken } from "./pdf/join-lines.ts";
import { type PageLine, type PageText, readPage } from "./pdf/page-lines.ts";
import type { DrawnText } from "./pdf/pieces.ts";
import { withoutRunningLines } from "./pdf/running-lines.ts";
import { cutText, tidyText } from "./text-builder.ts";

/** What is extracted from a PDF; `wordlessPages` show no words, such as pictures of pages. */
export type PdfText = { text: string; cut: boolean; pages: number; wordlessPages: number };

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf["getPage"]>>;

const maxPages = 5000;
const maxAnnotations = 2000;

/**
 * Page by page as it is read, for so long; what is not reached by then is left out. A PDF that is only pictures of pages gives no
 * text; one with a password throws.
 */
export async function takeFromPdf(path: string, maxLength: number, maxReadMs = 40_000): Promise<PdfText> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)), { verbosity: 0 });
  const deadline = performance.now() + maxReadMs;
  const isLate = () => performance.now() > deadline;
  const pages: PageText[] = [];
  let length = 0;
  let number = 1;
  for (; number <= Math.min(pdf.numPages, maxPages) && length <= maxLength && !isLate(); number += 1) {
    const page = await pdf.getPage(number);
    const read = readPage({
      drawn: await listDrawn(page, { maxLength: maxLength - length + 1, isLate }),
      annotations: (await page.getAnnotations()).slice(0, maxAnnotations) as Annotation[],
      view: page.view,
    });
    page.cleanup();
    length += read.lines.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(read);
  }
  const text = tidyText(toText(pages));
  return {
    text: cutText(text, maxLength),
    cut: text.length > maxLength || number <= pdf.numPages,
    pages: pdf.numPages,
    wordlessPages: pages.filter(({ hasWords }) => !hasWords).length,
  };
}

/** One page may hold more than all that is kept, or be drawn for ever. */
async function listDrawn(
  page: Page,
  { maxLength, isLate }: { maxLength: number; isLate(): boolean },
): Promise<DrawnText[]> {
  const reader = page.streamTextContent().getReader();
  const drawn: DrawnText[] = [];
  for (let length = 0; length < maxLength && !isLate(); ) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: { items: unknown[] } };
    if (done || !value) return drawn;
    for (const item of value.items) {
      if (!isDrawnText(item)) continue;
      drawn.push(item);
      length += item.str.length;
    }
  }
  await reader.cancel(new Error("there is more than is kept"));
  return drawn;
}

function isDrawnText(item: unknown): item is DrawnText {
  return typeof item === "object" && item !== null && "str" in item;
}

function toText(pages: readonly PageText[]): string {
  const kept = withoutRunningLines(pages.map(({ lines }) => lines));
  const isUsed = createWordFinder(kept);
  const lines: PageLine[] = [];
  kept.forEach((some, index) => {
    some.forEach((line, place) => {
      const before = lines.at(-1);
      const goesOn = place === 0 && before !== undefined && continuesPage(before.text, line.text);
      lines.push(goesOn ? { ...line, beginsParagraph: false } : line);
    });
    for (const note of pages[index]?.notes ?? []) {
      lines.push({ text: `Note: ${note}`, top: 1, beginsParagraph: true });
    }
  });
  return toParagraphs(lines, isUsed);
}

function toParagraphs(lines: readonly PageLine[], isUsed: (word: string) => boolean): string {
  const pieces: string[] = [];
  let remainder: string | null = null;
  lines.forEach((line, index) => {
    const text: string = remainder ?? line.text;
    remainder = null;
    if (text === "") return;
    const next = lines[index + 1];
    const joined = next && !next.beginsParagraph ? joinBroken(text, next.text, isUsed) : null;
    if (joined) remainder = joined.next;
    pieces.push(line.beginsParagraph ? "\n\n" : "\n", (joined?.line ?? text).replaceAll("\u00ad", ""));
  });
  return pieces.join("");
}

/** A sentence that goes on over the page. */
function continuesPage(last: string, first: string): boolean {
  return !/[.!?:;]["”’)]*$/.test(last) && /^\p{Ll}/u.test(first);
}

/** Whether a word stands anywhere else in the text; its words are gathered when it is first asked. */
function createWordFinder(pages: readonly (readonly PageLine[])[]): (word: string) => boolean {
  let words: Set<string> | null = null;
  return (word) => {
    words ??= new Set(
      pages.flat().flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []),
    );
    return words.has(word);
  };
}
