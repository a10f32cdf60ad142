import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

const retentionDays = 30;

/** Removes the messages of the outbox that were written more than 30 days ago: their names begin with when. */
export async function sweepOutbox({
  dataDir,
  now,
}: {
  dataDir: string;
  now: Temporal.Instant;
}): Promise<number> {
  const folder = join(dataDir, "outbox");
  const before = now.subtract({ hours: retentionDays * 24 }).toString({ smallestUnit: "millisecond" });
  const files = await readdir(folder).catch(() => []);
  const old = files.filter((file) => file.endsWith(".json") && file < before.replace(/[:.]/g, "-"));
  for (const file of old) await rm(join(folder, file), { force: true });
  return old.length;
}
