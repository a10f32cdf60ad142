import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OfficeKind, takeFromOffice } from "#app/platform/file-text/office-text.ts";

/** The text of an office file that lies in memory. */
export async function textOfOffice(kind: OfficeKind, file: Buffer, maxLength = 2_000_000) {
  const folder = mkdtempSync(join(tmpdir(), "noonday-office-"));
  try {
    const path = join(folder, "file");
    writeFileSync(path, file);
    return await takeFromOffice(path, kind, maxLength);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
