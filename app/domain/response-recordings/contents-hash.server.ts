import { createHash } from "node:crypto";
import type { YoungPeoplesRecordingsTable } from "#db/tables/young-peoples-responses.ts";

/**
 * The SHA-256 of a recording's file, or of what was drawn: of its id, a line feed and the strokes as JSON without spaces, as both
 * databases give them; hex. Null where it was erased while no seal stood.
 */
export function contentsHashOf({
  id,
  sha256,
  strokes,
}: Pick<YoungPeoplesRecordingsTable, "id" | "sha256" | "strokes">): string | null {
  if (strokes === null) return sha256;
  return createHash("sha256")
    .update(`${id}\n${JSON.stringify(strokes)}`)
    .digest("hex");
}
