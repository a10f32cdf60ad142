import type { Queries, Trx } from "../connection.ts";
import type { Tables } from "../tables/index.ts";

const countedTables = [
  "inspections",
  "people",
  "drafts",
  "responses",
  "answers",
  "discussionWords",
  "youngPeoplesResponses",
  "youngPeoplesWords",
  "meetingNotes",
  "evidenceUploads",
  "findings",
  "erasures",
  "auditEntries",
] as const satisfies readonly (keyof Tables)[];

/** How many rows there are of what a backup is made for, by table. */
export async function countRowsByTable(db: Queries): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of countedTables) {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    counts[table] = Number(count);
  }
  return counts;
}

/** The hashes of all receipts that were ever given, in the order of their signs. */
export async function listReceiptHashes(db: Queries): Promise<string[]> {
  const sent = await db
    .selectFrom("responses")
    .select("receiptHash")
    .where("receiptHash", "is not", null)
    .execute();
  const further = await db.selectFrom("furtherReceipts").select("receiptHash").execute();
  return [...sent, ...further].flatMap(({ receiptHash }) => receiptHash ?? []).sort();
}

/** Responses that somebody sent from a screen: each has a receipt. */
export async function countSentResponses(db: Queries): Promise<{ sent: number; withoutReceipt: number }> {
  const rows = await db
    .selectFrom("responses")
    .select((eb) => [eb.fn.countAll<number>().as("sent"), eb.fn.count<number>("receiptHash").as("receipts")])
    .where("mode", "=", "online")
    .where("unfinished", "=", false)
    .executeTakeFirstOrThrow();
  return { sent: Number(rows.sent), withoutReceipt: Number(rows.sent) - Number(rows.receipts) };
}

/** Evidence whose file is kept, with what the file has to be. */
export function listFilesOfUploads(db: Queries) {
  return db
    .selectFrom("evidenceUploads")
    .select(["storedName", "size", "sha256"])
    .where("storedName", "is not", null)
    .orderBy("storedName")
    .execute();
}

/**
 * Everybody signs in anew, by a link: a session, a link, a passkey or an account at a provider that was ended since the backup
 * would open again.
 */
export async function deleteAllSignIns(trx: Trx): Promise<void> {
  await trx.deleteFrom("sessions").execute();
  await trx.deleteFrom("signInLinks").execute();
  await trx.deleteFrom("invitationLinks").execute();
  await trx.deleteFrom("passkeyChallenges").execute();
  await trx.deleteFrom("passkeys").execute();
  await trx.deleteFrom("openidAccounts").execute();
}
