import type { Queries, Trx } from "../connection.ts";
import type { ManifestsTable } from "../tables/manifests.ts";

export type ManifestHead = Omit<ManifestsTable, "leaves">;

/** What a manifest says, without its leaves. */
export function findManifestHead(db: Queries, inspectionId: string): Promise<ManifestHead | undefined> {
  return db
    .selectFrom("manifests")
    .select(["inspectionId", "closedAt", "settledUntil", "madeAt", "salt", "size", "root"])
    .select(["unfinishedCount", "enteredCount", "withdrawnCount", "countedAt"])
    .where("inspectionId", "=", inspectionId)
    .executeTakeFirst();
}

/** A manifest with its leaves. */
export function findManifest(db: Queries, inspectionId: string): Promise<ManifestsTable | undefined> {
  return db.selectFrom("manifests").selectAll().where("inspectionId", "=", inspectionId).executeTakeFirst();
}

/** Until which closing each re-visit has been seen to. */
export function listSettledManifests(db: Queries) {
  return db.selectFrom("manifests").select(["inspectionId", "settledUntil"]).execute();
}

/** The receipts (sha256, hexadecimal) of what was sent before an instant and not taken back: the last one of each response. */
export async function listValidReceiptHashes(
  db: Queries,
  { inspectionId, before }: { inspectionId: string; before: Temporal.Instant },
): Promise<string[]> {
  const rows = await db
    .selectFrom("responses")
    .select("receiptHash")
    .where("inspectionId", "=", inspectionId)
    .where("receiptHash", "is not", null)
    .where("unfinished", "=", false)
    .where("withdrawnAt", "is", null)
    .where("receivedAt", "<", before)
    .execute();
  return rows.flatMap(({ receiptHash }) => receiptHash ?? []);
}

/** How many responses have no receipt: unfinished ones, and those that inspectors entered. */
export async function countWithoutReceipt(
  db: Queries,
  inspectionId: string,
): Promise<{ unfinishedCount: number; enteredCount: number }> {
  const rows = await db
    .selectFrom("responses")
    .select("unfinished")
    .select((eb) => eb.fn.countAll<number>().as("responses"))
    .where("inspectionId", "=", inspectionId)
    .where("receiptHash", "is", null)
    .where("withdrawnAt", "is", null)
    .groupBy("unfinished")
    .execute();
  const countOf = (isUnfinished: boolean) =>
    Number(rows.find(({ unfinished }) => unfinished === isUnfinished)?.responses ?? 0);
  return { unfinishedCount: countOf(true), enteredCount: countOf(false) };
}

/** How many responses with a receipt were taken back since an instant. */
export async function countWithdrawnSince(
  db: Queries,
  { inspectionId, since }: { inspectionId: string; since: Temporal.Instant },
): Promise<number> {
  const { responses } = await db
    .selectFrom("responses")
    .select((eb) => eb.fn.countAll<number>().as("responses"))
    .where("inspectionId", "=", inspectionId)
    .where("receiptHash", "is not", null)
    .where("withdrawnAt", ">", since)
    .executeTakeFirstOrThrow();
  return Number(responses);
}

/** In place of the one of an earlier closing, where there is one. */
export async function replaceManifest(trx: Trx, manifest: ManifestsTable): Promise<void> {
  await trx.deleteFrom("manifests").where("inspectionId", "=", manifest.inspectionId).execute();
  await trx.insertInto("manifests").values(manifest).execute();
}

export async function updateManifestAsSettled(
  trx: Trx,
  { inspectionId, settledUntil }: { inspectionId: string; settledUntil: Temporal.Instant },
): Promise<void> {
  await trx.updateTable("manifests").set({ settledUntil }).where("inspectionId", "=", inspectionId).execute();
}

export async function updateManifestAsCounted(
  trx: Trx,
  manifest: Pick<ManifestsTable, "inspectionId" | "withdrawnCount" | "enteredCount"> & {
    countedAt: Temporal.Instant;
  },
): Promise<void> {
  const { inspectionId, ...counted } = manifest;
  await trx
    .updateTable("manifests")
    .set(counted)
    .where("inspectionId", "=", inspectionId)
    .where("countedAt", "is", null)
    .execute();
}
