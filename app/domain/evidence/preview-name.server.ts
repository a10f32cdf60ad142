import { createHash } from "node:crypto";

/**
 * The name under which a stored file's preview is kept. It is known before the preview is drawn. So the preview is
 * erased with the file even if its process was killed before it wrote the name down.
 */
export function previewNameOf(storedName: string): string {
  const hash = createHash("sha256").update(`preview of ${storedName}`).digest("hex");
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
