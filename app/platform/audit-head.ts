import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const shape = z.object({ length: z.int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) });

const fileIn = (dataDir: string) => join(dataDir, "audit-head.json");

/** How long the audit chain was when it was last written down here; null where that never was. Throws where it cannot be read. */
export async function readAuditHead(dataDir: string): Promise<z.infer<typeof shape> | null> {
  const text = await readFile(fileIn(dataDir), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return text === null ? null : shape.parse(JSON.parse(text));
}

export async function writeAuditHead(dataDir: string, head: z.infer<typeof shape>): Promise<void> {
  const file = fileIn(dataDir);
  // Every process writes it down.
  const next = `${file}.${process.pid}.new`;
  await writeFile(next, JSON.stringify(head), { mode: 0o600 });
  await rename(next, file);
}
