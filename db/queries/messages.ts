import type { Insertable, Selectable } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import { decodeJson } from "../dialects/column-codecs.ts";
import type { MessageTemplate } from "../tables/enumerations.ts";
import type { InvitationLinksTable, MessageRow, MessagesTable } from "../tables/messages.ts";

export async function insertMessage(trx: Trx, message: Insertable<MessagesTable>): Promise<void> {
  await trx.insertInto("messages").values(message).execute();
}

export async function findMessage(db: Queries, id: string): Promise<MessageRow | undefined> {
  const row = await db.selectFrom("messages").selectAll().where("id", "=", id).executeTakeFirst();
  return row && decodeMessage(row);
}

export async function listWaitingMessages(db: Queries): Promise<MessageRow[]> {
  const rows = await db
    .selectFrom("messages")
    .selectAll()
    .where("state", "=", "waiting")
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return rows.map(decodeMessage);
}

/** Its details are decoded here: those of the audit, which have the same name, are hashed as text. */
function decodeMessage({ details, ...row }: Selectable<MessagesTable>): MessageRow {
  return { ...row, details: decodeJson(details) as MessageRow["details"] };
}

/** How many messages of a re-visit wait to be sent. */
export async function countWaitingMessages(db: Queries, inspectionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("messages")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("state", "=", "waiting")
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What failed after its tries: of a re-visit, or of a person where it belongs to none. */
export async function listFailedMessages(
  db: Queries,
  of: { inspectionId: string } | { personId: string },
): Promise<MessageRow[]> {
  const failed = db.selectFrom("messages").selectAll().where("state", "=", "failed");
  const those =
    "inspectionId" in of
      ? failed.where("inspectionId", "=", of.inspectionId)
      : failed.where("personId", "=", of.personId).where("inspectionId", "is", null);
  const rows = await those.orderBy("finishedAt", "desc").limit(50).execute();
  return rows.map(decodeMessage);
}

/** Whether a message about something was begun since then and has not failed. */
export async function isMessageBegun(
  db: Queries,
  { template, subjectId, since }: { template: MessageTemplate; subjectId: string; since: Temporal.Instant },
): Promise<boolean> {
  const message = await db
    .selectFrom("messages")
    .select("id")
    .where("subjectId", "=", subjectId)
    .where("template", "=", template)
    .where("createdAt", ">", since)
    .where("state", "<>", "failed")
    .limit(1)
    .executeTakeFirst();
  return message !== undefined;
}

/** How many messages of a kind wait to be sent to a person. */
export async function countMessagesWaitingFor(
  db: Queries,
  { personId, template }: { personId: string; template: MessageTemplate },
): Promise<number> {
  const { count } = await db
    .selectFrom("messages")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("state", "=", "waiting")
    .where("personId", "=", personId)
    .where("template", "=", template)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Moves a message from one state to another; false where it was not in that one. */
export async function updateMessageState(
  db: Queries,
  change: Pick<MessagesTable, "id" | "state" | "finishedAt"> & { from: MessagesTable["state"] },
): Promise<boolean> {
  const { id, from, state, finishedAt } = change;
  const { numUpdatedRows } = await db
    .updateTable("messages")
    .set({ state, finishedAt })
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteMessagesFinishedBy(
  db: Queries,
  { done, failed }: { done: Temporal.Instant; failed: Temporal.Instant },
): Promise<void> {
  await db
    .deleteFrom("messages")
    .where((eb) =>
      eb.or([
        eb.and([eb("state", "in", ["sent", "obsolete"]), eb("finishedAt", "<", done)]),
        eb.and([eb("state", "=", "failed"), eb("finishedAt", "<", failed)]),
      ]),
    )
    .execute();
}

export async function insertInvitationLink(db: Queries, link: InvitationLinksTable): Promise<void> {
  await db.insertInto("invitationLinks").values(link).execute();
}

export async function deleteInvitationLinks(trx: Trx, invitationId: string): Promise<void> {
  await trx.deleteFrom("invitationLinks").where("invitationId", "=", invitationId).execute();
}
