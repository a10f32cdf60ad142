import type { Queries } from "../connection.ts";
import { prepared } from "../prepared.ts";
import type { RevisitContactsTable } from "../tables/revisits.ts";

const contactsByRevisit = prepared<{ revisitId: string }>()((db, param) =>
  db.selectFrom("revisitContacts").selectAll().where("revisitId", "=", param("revisitId")),
);

export function listContactsByRevisit(db: Queries, revisitId: string): Promise<RevisitContactsTable[]> {
  return contactsByRevisit.all(db, { revisitId });
}

/** Puts these contacts in place of all that the re-visit had. */
export async function replaceContacts(
  db: Queries,
  { revisitId, contacts }: { revisitId: string; contacts: RevisitContactsTable[] },
): Promise<void> {
  await db.deleteFrom("revisitContacts").where("revisitId", "=", revisitId).execute();
  if (contacts.length > 0) await db.insertInto("revisitContacts").values(contacts).execute();
}
