import { createHash } from "node:crypto";
import type { EditionContent } from "./letter-form.server.ts";

/** Identifies exactly what a letter says, so that nobody assures what they have not read. */
export function fingerprintOf(content: EditionContent): string {
  return fingerprintOfText(JSON.stringify(content));
}

export function fingerprintOfText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
