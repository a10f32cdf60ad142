import type { Queries } from "#db/connection.ts";
import { findNotifiedRevisitBySlug } from "#db/queries/revisits.ts";
import { isVisitOver, stepOf } from "../calendar/revisit-dates.ts";
import type { Contact } from "../contacts/contact.ts";
import { listContacts } from "../contacts/list-contacts.server.ts";
import { findDateStatus } from "../revisits/find-date-status.server.ts";

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
  const revisit = await findNotifiedRevisitBySlug(db, slug);
  const dateStatus = revisit && (await findDateStatus(db, { revisitId: revisit.id, now }));
  if (!dateStatus) return null;
  const lastDay = stepOf(dateStatus.steps, "final-day").set.date;
  return {
    areaName: revisit.areaName,
    slug: revisit.slug,
    firstDay: dateStatus.dayOne,
    lastDay,
    over: isVisitOver(dateStatus.steps, now),
    contacts: await listContacts(db, revisit.id),
  };
}
