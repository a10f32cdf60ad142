import { textMessages } from "#app/messages/work/text-messages.ts";
import type { TextProblem } from "#db/tables/enumerations.ts";

/** Why no words of a file can be searched. */
export type { TextProblem };

/** In a sentence, for those who open the file's page. */
export function describeTextProblem(problem: TextProblem, isPdf: boolean): string {
  switch (problem) {
    case "no-words":
      return isPdf
        ? "Nothing in this file can be searched. Its pages are pictures, as scanners make them. Download the file to read it."
        : "Nothing in this file can be searched. There are no words in it. Download the file to see what is in it.";
    case "locked":
      return "Nothing in this file can be searched. It asks for a password. Ask its sender for one without a password.";
    case "unreadable":
      return "Nothing in this file can be searched. It could not be read. Download the file to see what is in it.";
  }
}

/** Of a PDF of which some pages show words and others do not; null where all do. */
export function describeWordlessPages(count: number): string | null {
  if (count === 0) return null;
  return textMessages.t("pages.without-words", { count });
}
