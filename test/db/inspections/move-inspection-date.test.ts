import { beforeEach, expect, it } from "vitest";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { formatWhen, stepOf } from "#app/domain/calendar/inspection-dates.ts";
import type { StepKey } from "#app/domain/calendar/schedule.ts";
import { moveInspectionDate } from "#app/domain/date-changes/move-inspection-date.server.ts";
import { findDateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { listDateChangesByInspection } from "#db/queries/inspection-dates.ts";
import type { AnInspection } from "../../factories/inspections.ts";
import { describeOnBoth } from "../on-both.ts";
import { anInspectionWithDates, auditedActions } from "./inspection-with-dates.ts";

const beforeAll = "2022-09-01T09:00:00Z";
const whileOpen = "2022-09-21T09:00:00Z";
const afterwards = "2022-09-26T11:00:00Z";

// Kent: day 1 on Tuesday 27 September 2022; survey from noon on the 20th to noon on the 26th; told on the 12th.
describeOnBoth("moving a date of a re-visit", (open) => {
  let inspection: AnInspection;
  const move = (key: StepKey, to: string, time: string | null = null, now = beforeAll) =>
    moveInspectionDate(
      { db: open.db, reader: createDirectQueries(open.db) },
      {
        inspectionId: inspection.id,
        key,
        date: Temporal.PlainDate.from(to),
        time: time === null ? null : Temporal.PlainTime.from(time),
        reason: "The hall is not free",
        actor: inspection.leadActor,
        now: Temporal.Instant.from(now),
      },
    );
  const stepNow = async (key: StepKey) => {
    const standing = await findDateStatus(open.db, {
      inspectionId: inspection.id,
      now: Temporal.Instant.from(beforeAll),
    });
    return stepOf(standing?.steps ?? [], key);
  };

  beforeEach(async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2022-09-27" });
  });

  it("keeps the rule's date beside the lead's, with the reason, who moved it and when", async () => {
    expect(await move("open-meeting", "2022-09-28")).toMatchObject({ kind: "moved" });
    const { rule, set, moved } = await stepNow("open-meeting");
    expect([formatWhen(rule), formatWhen(set)]).toEqual([
      "Tuesday 27 September 2022",
      "Wednesday 28 September 2022",
    ]);
    expect(moved).toMatchObject({ reason: "The hall is not free", by: inspection.lead.name });
    expect(moved?.at.toString()).toBe(beforeAll);
  });

  it("moves the survey's ends by day and time, in London's time", async () => {
    expect(await move("survey-opens", "2022-09-19", "09:30")).toMatchObject({ kind: "moved" });
    expect((await stepNow("survey-opens")).set.at?.toString()).toBe("2022-09-19T08:30:00Z");
  });

  it("writes each move to the history and to the audit list, in order", async () => {
    await move("open-meeting", "2022-09-28");
    await move("survey-closes", "2022-09-26", "18:00");
    const changes = await listDateChangesByInspection(open.db, inspection.id);
    expect(changes.map(({ key }) => key).toSorted()).toEqual(["open-meeting", "survey-closes"]);
    expect(changes.find(({ key }) => key === "survey-closes")).toMatchObject({
      fromValue: "2022-09-26T11:00:00.000Z",
      toValue: "2022-09-26T17:00:00.000Z",
      reason: "The hall is not free",
      changedByName: inspection.lead.name,
    });
    expect(await auditedActions(open.db)).toEqual(["inspection-dates.moved", "inspection-dates.moved"]);
    expect(await verifyAuditChain(open.db)).toMatchObject({ kind: "whole" });
  });

  it("ends being moved when it is put back on the rule's date, and the history still tells", async () => {
    await move("open-meeting", "2022-09-28");
    await move("open-meeting", "2022-09-27");
    expect((await stepNow("open-meeting")).moved).toBeNull();
    expect(await listDateChangesByInspection(open.db, inspection.id)).toHaveLength(2);
  });

  it("changes nothing, and records nothing, for the date it has already", async () => {
    expect(await move("open-meeting", "2022-09-27")).toEqual({ kind: "unchanged" });
    expect(await auditedActions(open.db)).toEqual([]);
  });

  it("refuses a day or a noon that has passed", async () => {
    expect(await move("evidence-upload", "2022-08-31")).toMatchObject({ kind: "refused" });
    expect(await move("survey-opens", "2022-09-01", "09:00", "2022-09-01T08:00:00Z")).toMatchObject({
      kind: "refused",
      why: "9am on Thursday 1 September 2022 has passed. Choose a later time for the survey to open.",
    });
  });

  it("refuses to put the steps out of order, and says which stands in the way", async () => {
    expect(await move("survey-opens", "2022-09-26", "12:00")).toEqual({
      kind: "refused",
      why: "The survey's opening must come before the survey's closing (12 noon on Monday 26 September 2022). Choose an earlier time, or move that first.",
    });
    expect(await move("evidence-upload", "2022-09-09")).toMatchObject({ kind: "refused" });
    expect(await move("open-meeting", "2022-09-30")).toMatchObject({ kind: "refused" });
    expect(await move("final-day", "2022-09-26")).toMatchObject({ kind: "refused" });
  });

  it("answers for a re-visit that is not there", async () => {
    const outcome = await moveInspectionDate(
      { db: open.db, reader: createDirectQueries(open.db) },
      {
        inspectionId: "elsewhere",
        key: "open-meeting",
        date: Temporal.PlainDate.from("2022-09-28"),
        time: null,
        reason: "",
        actor: inspection.leadActor,
        now: Temporal.Instant.from(beforeAll),
      },
    );
    expect(outcome).toEqual({ kind: "no-such-inspection" });
  });
});

describeOnBoth("moving the survey once parents can answer", (open) => {
  let inspection: AnInspection;
  const move = (key: StepKey, to: string, time: string, now: string) =>
    moveInspectionDate(
      { db: open.db, reader: createDirectQueries(open.db) },
      {
        inspectionId: inspection.id,
        key,
        date: Temporal.PlainDate.from(to),
        time: Temporal.PlainTime.from(time),
        reason: "The survey was faulty on its first day",
        actor: inspection.leadActor,
        now: Temporal.Instant.from(now),
      },
    );

  beforeEach(async () => {
    const told = { notifiedAt: "2022-09-12T08:00:00Z", approved: true };
    inspection = await anInspectionWithDates(open.db, { dayOne: "2022-09-27", ...told });
  });

  it("leaves the opening where it was", async () => {
    expect(await move("survey-opens", "2022-09-22", "12:00", whileOpen)).toEqual({
      kind: "refused",
      why: "The survey opened at 12 noon on Tuesday 20 September 2022, so its opening stays.",
    });
  });

  it("leaves its closing to be extended, where everybody who relied on it is told", async () => {
    for (const [day, time] of [
      ["2022-09-26", "11:59"],
      ["2022-09-27", "18:00"],
    ] as const)
      expect(await move("survey-closes", day, time, whileOpen)).toMatchObject({
        kind: "refused",
        why: expect.stringContaining("It is extended on the page of the survey’s state"),
      });
  });

  it("does not open it again after it has closed", async () => {
    expect(await move("survey-closes", "2022-09-28", "12:00", afterwards)).toEqual({
      kind: "refused",
      why: "The survey closed at 12 noon on Monday 26 September 2022, so its closing stays.",
    });
  });
});

describeOnBoth("a survey whose opening noon has passed without approved questions", (open) => {
  it("can still be given another opening, since no parent has seen it open", async () => {
    const told = { notifiedAt: "2022-09-12T08:00:00Z" };
    const inspection = await anInspectionWithDates(open.db, { dayOne: "2022-09-27", ...told });
    const outcome = await moveInspectionDate(
      { db: open.db, reader: createDirectQueries(open.db) },
      {
        inspectionId: inspection.id,
        key: "survey-opens",
        date: Temporal.PlainDate.from("2022-09-22"),
        time: Temporal.PlainTime.from("12:00"),
        reason: "The questions were not ready",
        actor: inspection.leadActor,
        now: Temporal.Instant.from(whileOpen),
      },
    );
    expect(outcome).toMatchObject({ kind: "moved" });
  });
});
