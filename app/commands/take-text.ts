import { takeFromEmail } from "../platform/file-text/email-text.ts";
import { tidyText } from "../platform/file-text/keep-text.ts";
import { takeFromExcel, takeFromOpenDocument, takeFromWord } from "../platform/file-text/office-text.ts";
import { takeFromPdf } from "../platform/file-text/pdf-text.ts";
import { readPlainText } from "../platform/file-text/plain-text.ts";
import { mostText } from "../platform/file-text/taken-text.ts";

/** Run by `takeText` for one file, which it is given by its path and kind; answers in JSON on standard output. */
const [path = "", kind = ""] = process.argv.slice(2);
const taken = await take();
process.stdout.write(JSON.stringify({ email: null, ...taken }));

function take(): Promise<{ text: string; cut: boolean }> {
  switch (kind) {
    case "pdf":
      return takeFromPdf(path, mostText);
    case "word":
      return takeFromWord(path, mostText);
    case "excel":
      return takeFromExcel(path, mostText);
    case "odt":
    case "ods":
    case "odp":
      return takeFromOpenDocument(path, mostText);
    case "email":
      return takeFromEmail(path, mostText);
    case "text":
    case "csv":
      return plain();
    default:
      throw new Error("no text is looked for in files of that kind");
  }
}

async function plain() {
  const read = await readPlainText(path, { keep: mostText });
  if (!read) throw new Error("it is not text");
  return { ...read, text: tidyText(read.text) };
}
