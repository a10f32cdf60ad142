import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findInspectionBySlug, insertInspection } from "#db/queries/inspections.ts";
import { findPerson, upsertMember } from "#db/queries/people.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { formatDate } from "../calendar/format-dates.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { type LengthInDays, timetableFor } from "../calendar/timetable.ts";
import { suggestAnotherAddressName } from "./address-name.ts";
import { setInspectionDates } from "./set-inspection-dates.server.ts";

export type InspectionStarted =
  | { kind: "started"; inspectionId: string }
  | { kind: "not-a-lead" }
  | { kind: "address-name-taken"; suggestion: string }
  /** A sentence that says why not that first day, and what to do. */
  | { kind: "bad-day-one"; message: string };

/**
 * Starts a re-visit: its dates follow from day 1 and the length, and who starts it is its lead inspector. Only somebody
 * appointed a lead inspector may. `slug` is the checked address name; `dayOne` a date in London.
 */
export async function startInspection(
  db: Queries,
  input: {
    areaName: string;
    slug: string;
    dayOne: Temporal.PlainDate;
    days: LengthInDays;
    personId: string;
    now: Temporal.Instant;
  },
): Promise<InspectionStarted> {
  const { areaName, slug, dayOne, days, personId, now } = input;
  return db.transaction().execute(async (trx) => {
    const person = await findPerson(trx, personId);
    if (!person?.appointedLeadAt) return { kind: "not-a-lead" };
    if (Temporal.PlainDate.compare(dayOne, dateInLondon(now)) < 0) {
      return {
        kind: "bad-day-one",
        message: `${formatDate(dayOne)} has passed. Choose a day still to come.`,
      };
    }
    const timetable = timetableFor({ dayOne, days, bankHolidays: await findBankHolidays(trx) });
    if (timetable.kind === "not-a-working-day") return { kind: "bad-day-one", message: timetable.message };
    // Two people starting with the same address name at once: one is told that it is taken.
    await serializeTransactions(trx, `inspection:${slug}`);
    if (await findInspectionBySlug(trx, slug)) {
      return { kind: "address-name-taken", suggestion: suggestAnotherAddressName(slug, dayOne) };
    }
    const inspectionId = makeId();
    await insertInspection(trx, {
      id: inspectionId,
      kind: "revisit",
      areaName,
      slug,
      dayOne: dayOne.toString(),
      days,
      createdAt: now,
      createdBy: personId,
      notifiedAt: null,
      notifiedBy: null,
    });
    await setInspectionDates(trx, { inspectionId, timetable });
    await upsertMember(trx, {
      id: makeId(),
      inspectionId,
      personId,
      role: "lead-inspector",
      organisation: "",
      inspectorate: null,
      joinedAt: now,
      leftAt: null,
    });
    await recordAudit(trx, {
      at: now,
      actor: { kind: "person", personId, role: "lead-inspector" },
      inspectionId,
      action: "inspection.started",
      details: { areaName, slug, dayOne: dayOne.toString(), days },
    });
    return { kind: "started", inspectionId };
  });
}
