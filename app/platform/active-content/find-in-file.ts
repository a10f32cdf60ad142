import { readFile } from "node:fs/promises";
import { openZip, type Zip } from "../zip.ts";
import type { ActiveContent } from "./active-content.ts";
import { findInEmail } from "./in-email.ts";
import { findInOffice } from "./in-office.ts";
import { findInOpenDocument } from "./in-open-document.ts";
import { findInPdf } from "./in-pdf.ts";
import { hasEqualNames } from "./in-zip.ts";

/** The first active content that is found in a file of that kind; null where there is none. Throws where it cannot be read. */
export async function findInFile(path: string, kind: string): Promise<ActiveContent | null> {
  switch (kind) {
    case "pdf":
      return findInPdf(await readFile(path));
    case "email":
      return findInEmail(await readFile(path));
    case "word":
    case "excel":
    case "powerpoint":
      return withZip(path, findInOffice);
    case "odt":
    case "ods":
    case "odp":
      return withZip(path, findInOpenDocument);
    default:
      return null;
  }
}

async function withZip(
  path: string,
  find: (zip: Zip) => Promise<ActiveContent | null>,
): Promise<ActiveContent | null> {
  const zip = await openZip(path);
  try {
    return hasEqualNames(zip) ? "disguised" : await find(zip);
  } finally {
    zip.close();
  }
}
