import { expect, it } from "vitest";
import { formatWhen, stepOf } from "#app/domain/calendar/inspection-dates.ts";
import type { StepKey } from "#app/domain/calendar/schedule.ts";
import type { LengthInDays } from "#app/domain/calendar/timetable.ts";
import { changeDayOne, planDayOne } from "#app/domain/date-changes/change-day-one.server.ts";
import { moveInspectionDate } from "#app/domain/date-changes/move-inspection-date.server.ts";
import { findDateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { listDateChangesByInspection } from "#db/queries/inspection-dates.ts";
import type { AnInspection } from "../../factories/inspections.ts";
import { describeOnBoth } from "../on-both.ts";
import { anInspectionWithDates } from "./inspection-with-dates.ts";

const at = Temporal.Instant.from;
const early = "2022-09-01T09:00:00Z";

describeOnBoth("changing day 1 or the length of a re-visit", (open) => {
  let inspection: AnInspection;
  const change = (dayOne: string, days: LengthInDays, now = early, reason = "An inspector is ill") =>
    changeDayOne(
      { db: open.db, reader: createDirectQueries(open.db) },
      {
        inspectionId: inspection.id,
        dayOne: Temporal.PlainDate.from(dayOne),
        days,
        reason,
        actor: inspection.leadActor,
        now: at(now),
      },
    );
  const standing = async (now = early) => {
    const found = await findDateStatus(open.db, { inspectionId: inspection.id, now: at(now) });
    if (!found) throw new Error("the re-visit is there");
    return found;
  };
  const set = async (key: StepKey) => formatWhen(stepOf((await standing()).steps, key).set);

  it("gives it all the rule's dates for the new day", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2022-09-27" });
    expect(await change("2022-10-04", 2)).toEqual({ kind: "changed" });
    const { dayOne, days } = await standing();
    expect([dayOne.toString(), days]).toEqual(["2022-10-04", 2]);
    expect(await set("notification")).toBe("Tuesday 20 September 2022");
    expect(await set("survey-opens")).toBe("12 noon on Tuesday 27 September 2022");
    expect(await set("final-day")).toBe("Wednesday 5 October 2022");
    const changes = await listDateChangesByInspection(open.db, inspection.id);
    expect(changes.map(({ key }) => key)).toContain("day-one");
    expect(changes.map(({ key }) => key)).toContain("days");
    expect(changes).toHaveLength(9);
  });

  it("puts steps that the lead had moved back on the rule", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2022-09-27" });
    const meeting = { key: "open-meeting", date: Temporal.PlainDate.from("2022-09-28"), time: null } as const;
    await moveInspectionDate(
      { db: open.db, reader: createDirectQueries(open.db) },
      {
        inspectionId: inspection.id,
        ...meeting,
        reason: "The hall",
        actor: inspection.leadActor,
        now: at(early),
      },
    );
    await change("2022-10-04", 3);
    const step = stepOf((await standing()).steps, "open-meeting");
    expect([formatWhen(step.set), step.moved]).toEqual(["Tuesday 4 October 2022", null]);
  });

  it("needs a reason once the area has been told, and none before", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2022-09-27" });
    expect(await change("2022-10-04", 3, early, "")).toEqual({ kind: "changed" });
    await open.db
      .updateTable("inspections")
      .set({ notifiedAt: Temporal.Instant.from("2022-09-20T08:00:00.000Z"), notifiedBy: inspection.lead.id })
      .execute();
    expect(await change("2022-10-05", 3, "2022-09-20T09:00:00Z", "")).toEqual({ kind: "reason-missing" });
    expect(await change("2022-10-05", 3, "2022-09-20T09:00:00Z")).toEqual({ kind: "changed" });
    expect(await set("notification")).toBe("Tuesday 20 September 2022");
  });

  it("leaves an open survey alone, both ends, and says why it stands off the rule", async () => {
    inspection = await anInspectionWithDates(open.db, {
      dayOne: "2022-09-27",
      notifiedAt: "2022-09-12T08:00:00Z",
      approved: true,
    });
    expect(await change("2022-09-29", 3, "2022-09-21T09:00:00Z")).toEqual({ kind: "changed" });
    expect(await set("survey-opens")).toBe("12 noon on Tuesday 20 September 2022");
    expect(await set("survey-closes")).toBe("12 noon on Monday 26 September 2022");
    expect(await set("final-day")).toBe("Monday 3 October 2022");
    const closes = stepOf((await standing()).steps, "survey-closes");
    expect(formatWhen(closes.rule)).toBe("12 noon on Wednesday 28 September 2022");
    expect(closes.moved?.reason).toContain("already open");
  });

  it("refuses a weekend, a bank holiday, a day gone by, and one that leaves no time for the survey", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2022-09-27" });
    for (const day of ["2022-10-01", "2022-09-19", "2022-08-31", "2022-09-05"])
      expect(await change(day, 3)).toMatchObject({ kind: "refused" });
    expect(await standing()).toMatchObject({ days: 3 });
  });

  it("lets the length change during the visit, but not its first day", async () => {
    inspection = await anInspectionWithDates(open.db, {
      dayOne: "2022-09-27",
      notifiedAt: "2022-09-12T08:00:00Z",
      approved: true,
    });
    const duringTheVisit = "2022-09-28T09:00:00Z";
    expect(await change("2022-09-29", 3, duringTheVisit)).toMatchObject({ kind: "refused" });
    expect(await change("2022-09-27", 4, duringTheVisit)).toEqual({ kind: "changed" });
    expect(await set("final-day")).toBe("Friday 30 September 2022");
    expect(await set("open-meeting")).toBe("Tuesday 27 September 2022");
  });

  it("shows what it would do, and does nothing, when asked for the plan", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2022-09-27" });
    const planned = await planDayOne(open.db, {
      inspectionId: inspection.id,
      dayOne: Temporal.PlainDate.from("2022-10-04"),
      days: 3,
      now: at(early),
    });
    expect(planned).toMatchObject({ kind: "planned" });
    expect((await standing()).dayOne.toString()).toBe("2022-09-27");
  });
});
