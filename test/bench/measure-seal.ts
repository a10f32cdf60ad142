import { format } from "#app/domain/seals/canonical.ts";
import { readEvidenceBase } from "#app/domain/seals/read-evidence-base.server.ts";
import { hashOfAll } from "#app/domain/seals/seal.ts";
import { openDatabase } from "#db/connection.ts";
import { say } from "./say.ts";

/** How long it takes to work out what a seal is over, as sealing does: over a connection that only reads. */
export async function measureSeal(
  databaseUrl: string,
  { database, responses, inspectionId }: { database: string; responses: number; inspectionId: string },
): Promise<void> {
  const opened = openDatabase(databaseUrl, { readOnly: true, poolSize: 1 });
  const began = performance.now();
  const base = await readEvidenceBase(opened.queries, {
    inspectionId,
    format,
    sealedAt: Temporal.Instant.from("9999-12-31T00:00:00Z"),
  });
  hashOfAll(base);
  const seconds = Math.round(performance.now() - began) / 1000;
  const memoryMiB = Math.round(process.memoryUsage().rss / 2 ** 20);
  await opened.close();
  say({ measured: "seal worked out", database, responses, seconds, memoryMiB });
}
