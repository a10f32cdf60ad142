import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { writeAtomically } from "./quarantine.ts";

const head = z.object({ length: z.int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) });
type Heads = Readonly<Record<string, z.infer<typeof head>>>;

/** Before there were several chains the file held the head of the one. */
const shape = z.union([
  head.transform((first): Heads => ({ audit: first })),
  z.object({ heads: z.record(z.string(), head) }).transform(({ heads }): Heads => heads),
]);

const fileIn = (dataDir: string) => join(dataDir, "audit-head.json");

/** How long each audit chain was when it was last written down here; null where that never was. Throws where it cannot be read. */
export async function readAuditHeads(dataDir: string): Promise<Heads | null> {
  const text = await readFile(fileIn(dataDir), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return text === null ? null : shape.parse(JSON.parse(text));
}

export async function writeAuditHeads(dataDir: string, heads: Heads): Promise<void> {
  await writeAtomically(fileIn(dataDir), JSON.stringify({ heads }));
}
