import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { replaceContacts } from "#db/queries/contacts.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { isOutdated } from "../text/mark-of.server.ts";
import type { Contact } from "./contact.ts";
import { listContacts } from "./list-contacts.server.ts";

/**
 * Makes these the area's own contacts, shown where families need them. Once the area has been notified the number of
 * children's social care cannot be taken away, since pages tell families to call it.
 */
export async function setContacts(
  db: Queries,
  input: {
    inspectionId: string;
    contacts: readonly Contact[];
    /** The mark of those that were on the page, see `markOfFields`. */
    seen?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<
  | { kind: "set" }
  | { kind: "social-care-needed" }
  /** Others stand there than were on the page: they would all be replaced. */
  | { kind: "changed-meanwhile"; contacts: Contact[] }
> {
  const { inspectionId, contacts, seen, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const current = await listContacts(trx, inspectionId);
    if (isOutdated(seen, { current, next: contacts }))
      return { kind: "changed-meanwhile", contacts: current };
    const inspection = await findInspection(trx, inspectionId);
    const hasSocialCare = contacts.some(({ kind, phone }) => kind === "social-care-day" && phone !== "");
    if (inspection?.notifiedAt && !hasSocialCare) return { kind: "social-care-needed" };
    await replaceContacts(trx, {
      inspectionId,
      contacts: contacts.map(({ kind, name, phone, email, web }) => ({
        inspectionId,
        kind,
        name,
        phone,
        email,
        web,
      })),
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "contacts.changed",
      words: { contacts: contacts.map((contact) => Object.values(contact).join(", ")).join("; ") },
    });
    return { kind: "set" };
  });
}
