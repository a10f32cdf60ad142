import type { Queries } from "../connection.ts";
import type { RevisitContactsTable } from "../tables/revisits.ts";

export function listContactsByRevisit(db: Queries, revisitId: string): Promise<RevisitContactsTable[]> {
  return db.selectFrom("revisitContacts").selectAll().where("revisitId", "=", revisitId).execute();
}

/** Puts these contacts in place of all that the re-visit had. */
export async function replaceContacts(
  db: Queries,
  { revisitId, contacts }: { revisitId: string; contacts: RevisitContactsTable[] },
): Promise<void> {
  await db.deleteFrom("revisitContacts").where("revisitId", "=", revisitId).execute();
  if (contacts.length > 0) await db.insertInto("revisitContacts").values(contacts).execute();
}
