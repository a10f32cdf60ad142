import { createHash } from "node:crypto";

/**
 * The name under which the preview of a stored file is kept: known before it is drawn, so that it is erased with the file
 * although whoever drew it was killed before writing it down.
 */
export function previewNameOf(storedName: string): string {
  const hash = createHash("sha256").update(`preview of ${storedName}`).digest("hex");
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
