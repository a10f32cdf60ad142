import { readFile } from "node:fs/promises";
import { getDocumentProxy } from "unpdf";
import { keepText } from "./keep-text.ts";

/** Page by page. A PDF that is only pictures of pages gives no text; one with a password throws. */
export async function takeFromPdf(path: string, most: number): Promise<{ text: string; cut: boolean }> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)));
  const kept = keepText(most);
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const words = items
      .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : ""))
      .join("");
    page.cleanup();
    if (!kept.add(`${words}\n\n`)) break;
  }
  return kept.taken();
}
