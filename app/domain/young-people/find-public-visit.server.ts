import type { Queries } from "#db/connection.ts";
import { findNotifiedInspectionBySlug } from "#db/queries/inspections.ts";
import { isVisitOver, stepOf } from "../calendar/inspection-dates.ts";
import type { Contact } from "../contacts/contact.ts";
import { listContacts } from "../contacts/list-contacts.server.ts";
import { findDateStatus } from "../inspections/find-date-status.server.ts";

export type PublicVisit = {
  readonly areaName: string;
  readonly slug: string;
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  /** Whether the last day on site is behind us. */
  readonly over: boolean;
  readonly contacts: readonly Contact[];
};

/** When inspectors are in an area, for the young people there; null until the area has been notified (¶114). */
export async function findPublicVisit(
  db: Queries,
  { slug, now }: { slug: string; now: Temporal.Instant },
): Promise<PublicVisit | null> {
  const inspection = await findNotifiedInspectionBySlug(db, slug);
  const dateStatus = inspection && (await findDateStatus(db, { inspectionId: inspection.id, now }));
  if (!dateStatus) return null;
  const lastDay = stepOf(dateStatus.steps, "final-day").set.date;
  return {
    areaName: inspection.areaName,
    slug: inspection.slug,
    firstDay: dateStatus.dayOne,
    lastDay,
    over: isVisitOver(dateStatus.steps, now),
    contacts: await listContacts(db, inspection.id),
  };
}
