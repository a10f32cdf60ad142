import type { Queries } from "../connection.ts";
import { prepared } from "../prepared.ts";
import type { InspectionContactsTable } from "../tables/inspections.ts";

const contactsByInspection = prepared<{ inspectionId: string }>()((db, param) =>
  db.selectFrom("inspectionContacts").selectAll().where("inspectionId", "=", param("inspectionId")),
);

export function listContactsByInspection(
  db: Queries,
  inspectionId: string,
): Promise<InspectionContactsTable[]> {
  return contactsByInspection.all(db, { inspectionId });
}

/** Puts these contacts in place of all that the re-visit had. */
export async function replaceContacts(
  db: Queries,
  { inspectionId, contacts }: { inspectionId: string; contacts: InspectionContactsTable[] },
): Promise<void> {
  await db.deleteFrom("inspectionContacts").where("inspectionId", "=", inspectionId).execute();
  if (contacts.length > 0) await db.insertInto("inspectionContacts").values(contacts).execute();
}
