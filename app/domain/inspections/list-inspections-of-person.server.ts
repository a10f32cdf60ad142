import type { Queries } from "#db/connection.ts";
import { listInspectionsByMember } from "#db/queries/inspections.ts";
import type { Role } from "../access/roles.ts";
import { stepOf } from "../calendar/inspection-dates.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { findDateStatus } from "./find-date-status.server.ts";
import { surveyStage } from "./move-rules.ts";

export type PersonInspection = {
  id: string;
  areaName: string;
  role: Role;
  dayOne: Temporal.PlainDate;
  days: number;
  notified: boolean;
  /** Where it stands: the survey by the clock, the visit by the date in London. */
  stage: "to-come" | "survey-open" | "visit" | "over";
};

/** The re-visits that a person has a part in now, the latest first day first. */
export async function listInspectionsOfPerson(
  db: Queries,
  { personId, now }: { personId: string; now: Temporal.Instant },
): Promise<PersonInspection[]> {
  const rows = await listInspectionsByMember(db, personId);
  const today = dateInLondon(now);
  return Promise.all(
    rows.map(async (row): Promise<PersonInspection> => {
      const dateStatus = await findDateStatus(db, { inspectionId: row.id, now });
      if (!dateStatus) throw new Error("The re-visit is not there any more");
      const { dayOne, steps } = dateStatus;
      const over = Temporal.PlainDate.compare(today, stepOf(steps, "final-day").set.date) > 0;
      const begun = Temporal.PlainDate.compare(today, dayOne) >= 0;
      const open = surveyStage(dateStatus) === "open";
      return {
        id: row.id,
        areaName: row.areaName,
        role: row.role,
        dayOne,
        days: row.days,
        notified: row.notifiedAt !== null,
        stage: over ? "over" : begun ? "visit" : open ? "survey-open" : "to-come",
      };
    }),
  );
}
