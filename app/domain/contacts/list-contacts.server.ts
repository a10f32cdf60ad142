import type { Queries } from "#db/connection.ts";
import { listContactsByInspection } from "#db/queries/contacts.ts";
import { type Contact, contactKinds } from "./contact-words.ts";

/** The area's own contacts, in the order in which families need them; a kind that has none is not there. */
export async function listContacts(db: Queries, inspectionId: string): Promise<Contact[]> {
  const rows = await listContactsByInspection(db, inspectionId);
  return contactKinds.flatMap((kind) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ name, phone, email, web }) => ({ kind, name, phone, email, web })),
  );
}
