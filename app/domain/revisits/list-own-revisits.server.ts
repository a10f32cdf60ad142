import type { Queries } from "#db/connection.ts";
import { listDatesByRevisit } from "#db/queries/revisit-dates.ts";
import { listRevisitsByMember } from "#db/queries/revisits.ts";
import type { Role } from "../people/roles.ts";
import { dateInLondon } from "./london-time.ts";

export type OwnRevisit = {
  id: string;
  areaName: string;
  role: Role;
  dayOne: Temporal.PlainDate;
  days: number;
  notified: boolean;
  /** By the date in London. */
  visit: "to-come" | "now" | "over";
};

/** The re-visits that a person has a part in now, the latest first day first. */
export async function listOwnRevisits(
  db: Queries,
  { personId, now }: { personId: string; now: Temporal.Instant },
): Promise<OwnRevisit[]> {
  const rows = await listRevisitsByMember(db, personId);
  const today = dateInLondon(now);
  return Promise.all(
    rows.map(async (row): Promise<OwnRevisit> => {
      const dates = await listDatesByRevisit(db, row.id);
      const end = dates.find(({ key }) => key === "final-day")?.date ?? row.dayOne;
      const dayOne = Temporal.PlainDate.from(row.dayOne);
      const over = Temporal.PlainDate.compare(today, Temporal.PlainDate.from(end)) > 0;
      const begun = Temporal.PlainDate.compare(today, dayOne) >= 0;
      return {
        id: row.id,
        areaName: row.areaName,
        role: row.role as Role,
        dayOne,
        days: row.days,
        notified: row.notifiedAt !== null,
        visit: over ? "over" : begun ? "now" : "to-come",
      };
    }),
  );
}
