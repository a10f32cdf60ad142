import type { CreateTask } from "../worker-task.ts";
import { takeFromEmail } from "./email-text.ts";
import { maxTextLength } from "./extracted-text.ts";
import { takeFromOffice } from "./office-text.ts";
import { takeFromPdf } from "./pdf-text.ts";
import { takeFromCsv, takeFromPlainText } from "./plain-text.ts";

/** Reads one file from outside, in a process of its own. Throws where it has no text that can be read. */
export const createTask: CreateTask = () => async (input) => {
  const { path, kind } = input as { path: string; kind: string };
  return { email: null, ...(await take(path, kind)) };
};

type FileText = { text: string; cut: boolean; wordlessPages?: number; isLocked?: boolean };

function take(path: string, kind: string): Promise<FileText> {
  switch (kind) {
    case "pdf":
      return takePdf(path);
    case "word":
    case "excel":
    case "powerpoint":
    case "odt":
    case "ods":
    case "odp":
      return takeFromOffice(path, kind, maxTextLength);
    case "email":
      return takeFromEmail(path, maxTextLength);
    case "text":
      return takeFromPlainText(path, maxTextLength);
    case "csv":
      return takeFromCsv(path, maxTextLength);
    default:
      throw new Error("no text is looked for in files of that kind");
  }
}

async function takePdf(path: string): Promise<FileText> {
  try {
    const { text, cut, wordlessPages } = await takeFromPdf(path, maxTextLength);
    return wordlessPages > 0 ? { text, cut, wordlessPages } : { text, cut };
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      return { text: "", cut: false, isLocked: true };
    throw error;
  }
}
