import { expect, it } from "vitest";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { addBankHolidays, removeBankHoliday } from "#app/domain/bank-holidays/add-bank-holidays.server.ts";
import { findTouchedInspections } from "#app/domain/bank-holidays/find-touched-inspections.server.ts";
import { formatWhen, stepOf } from "#app/domain/calendar/inspection-dates.ts";
import type { StepKey } from "#app/domain/calendar/schedule.ts";
import { moveInspectionDate } from "#app/domain/date-changes/move-inspection-date.server.ts";
import {
  confirmProposedDates,
  declineProposedDates,
} from "#app/domain/inspections/confirm-proposed-dates.server.ts";
import { findDateProposal } from "#app/domain/inspections/find-date-proposal.server.ts";
import { findDateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import type { AnInspection } from "../../factories/inspections.ts";
import { describeOnBoth } from "../on-both.ts";
import { anInspectionWithDates, auditedActions } from "./inspection-with-dates.ts";

const at = Temporal.Instant.from;
const date = Temporal.PlainDate.from;
const early = at("2026-09-01T09:00:00Z");

// Day 1 on Tuesday 13 October 2026: told on 29 September, survey from noon on the 6th to noon on the 12th.
describeOnBoth("a bank holiday added on screen", (open) => {
  let inspection: AnInspection;
  const add = (day: string, now = early) =>
    addBankHolidays(open.db, {
      holidays: [{ date: date(day), title: "A day of thanks" }],
      actor: inspection.leadActor,
      now,
    });
  const proposalNow = async (now = early) => {
    const found = await findDateProposal(open.db, { inspectionId: inspection.id, now });
    if (!found) throw new Error("dates are proposed");
    return found;
  };
  const standing = async () => {
    const found = await findDateStatus(open.db, { inspectionId: inspection.id, now: early });
    if (!found) throw new Error("the re-visit is there");
    return found;
  };
  const set = async (key: StepKey) => formatWhen(stepOf((await standing()).steps, key).set);

  it("proposes new dates to the leads of the re-visits it touches, and of no others, and moves nothing", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2026-10-13" });
    await anInspectionWithDates(open.db, { areaName: "Later", dayOne: "2026-12-08" });
    const outcome = await add("2026-10-08");
    expect(outcome).toMatchObject({
      kind: "added",
      touched: [{ inspectionId: inspection.id, leads: [{ email: inspection.lead.email }] }],
    });
    expect(await set("survey-opens")).toBe("12 noon on Tuesday 6 October 2026");
    const { proposal } = await proposalNow();
    expect(proposal.changes.map(({ key, to }) => `${key}: ${formatWhen(to)}`)).toEqual([
      "notification: Monday 28 September 2026",
      "evidence-upload: Thursday 1 October 2026",
      "young-people-questions: Friday 2 October 2026",
      "survey-opens: 12 noon on Monday 5 October 2026",
    ]);
  });

  it("takes the new dates once the lead confirms them, and then proposes nothing more", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2026-10-13" });
    await add("2026-10-08");
    const { proposal } = await proposalNow();
    const confirming = {
      inspectionId: inspection.id,
      identity: proposal.identity,
      actor: inspection.leadActor,
      now: early,
    };
    expect(await confirmProposedDates(open.db, confirming)).toEqual({ kind: "confirmed" });
    expect(await set("survey-opens")).toBe("12 noon on Monday 5 October 2026");
    expect(stepOf((await standing()).steps, "survey-opens").moved).toBeNull();
    expect(await findDateProposal(open.db, { inspectionId: inspection.id, now: early })).toBeNull();
    expect(await confirmProposedDates(open.db, confirming)).toEqual({ kind: "changed-meanwhile" });
    expect(await auditedActions(open.db)).toEqual([
      "bank-holiday.added",
      "inspection-dates.proposal-confirmed",
    ]);
    expect(await verifyAuditChain(open.db)).toMatchObject({ kind: "whole" });
  });

  it("does not confirm other dates than those that the lead saw", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2026-10-13" });
    await add("2026-10-08");
    const seen = (await proposalNow()).proposal.identity;
    await add("2026-10-07");
    expect(
      await confirmProposedDates(open.db, {
        inspectionId: inspection.id,
        identity: seen,
        actor: inspection.leadActor,
        now: early,
      }),
    ).toEqual({ kind: "changed-meanwhile" });
  });

  it("gives back only the re-visits to which it proposes something new", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2026-10-13" });
    const later = { areaName: "Later", dayOne: "2026-12-08", lead: inspection.lead };
    const { id: laterId } = await anInspectionWithDates(open.db, later);
    await add("2026-10-08");
    expect(await add("2026-12-03")).toMatchObject({ kind: "added", touched: [{ inspectionId: laterId }] });
    expect(await findTouchedInspections(open.db, { now: early })).toHaveLength(2);
  });

  it("keeps the dates, with the lead's reason, when the lead declines", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2026-10-13" });
    await add("2026-10-08");
    const declining = {
      inspectionId: inspection.id,
      identity: (await proposalNow()).proposal.identity,
      reason: "The area was told in person",
      actor: inspection.leadActor,
      now: early,
    };
    expect(await declineProposedDates(open.db, declining)).toEqual({ kind: "declined" });
    expect(await set("survey-opens")).toBe("12 noon on Tuesday 6 October 2026");
    expect((await proposalNow()).declined).toMatchObject({
      reason: "The area was told in person",
      by: inspection.lead.name,
    });
    expect(await findTouchedInspections(open.db, { now: early })).toEqual([]);
  });

  it("on day 1 itself, proposes the next working day as day 1", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2026-10-13" });
    await add("2026-10-13");
    const { proposal } = await proposalNow();
    expect(proposal.dayOneLost?.bankHoliday).toBe("A day of thanks");
    await confirmProposedDates(open.db, {
      inspectionId: inspection.id,
      identity: proposal.identity,
      actor: inspection.leadActor,
      now: early,
    });
    expect((await standing()).dayOne.toString()).toBe("2026-10-14");
    expect(await set("open-meeting")).toBe("Wednesday 14 October 2026");
    expect(await set("survey-closes")).toBe("12 noon on Monday 12 October 2026");
  });

  it("leaves a step where the lead put it, and only shows the rule's new date", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2026-10-13" });
    await moveInspectionDate(
      { db: open.db, reader: createDirectQueries(open.db) },
      {
        inspectionId: inspection.id,
        key: "evidence-upload",
        date: date("2026-10-05"),
        time: null,
        reason: "The area asked for a weekend more",
        actor: inspection.leadActor,
        now: early,
      },
    );
    await add("2026-10-08");
    const { proposal } = await proposalNow();
    const step = proposal.changes.find(({ key }) => key === "evidence-upload");
    expect(step?.exception).toEqual({ because: "moved", reason: "The area asked for a weekend more" });
    await confirmProposedDates(open.db, {
      inspectionId: inspection.id,
      identity: proposal.identity,
      actor: inspection.leadActor,
      now: early,
    });
    const evidence = stepOf((await standing()).steps, "evidence-upload");
    expect([formatWhen(evidence.rule), formatWhen(evidence.set)]).toEqual([
      "Thursday 1 October 2026",
      "Monday 5 October 2026",
    ]);
  });

  it("does not propose what is too late: a day gone by, an area told, a survey open", async () => {
    inspection = await anInspectionWithDates(open.db, {
      dayOne: "2026-10-13",
      notifiedAt: "2026-09-29T08:00:00Z",
      approved: true,
    });
    const open_ = at("2026-10-07T09:00:00Z");
    expect(await add("2026-10-09", open_)).toMatchObject({ kind: "added", touched: [] });
    expect(await findDateProposal(open.db, { inspectionId: inspection.id, now: open_ })).toBeNull();
  });

  it("proposes the earlier dates back when it is taken off the list again", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2026-10-13" });
    await add("2026-10-08");
    const { proposal } = await proposalNow();
    await confirmProposedDates(open.db, {
      inspectionId: inspection.id,
      identity: proposal.identity,
      actor: inspection.leadActor,
      now: early,
    });
    const removing = { date: date("2026-10-08"), actor: inspection.leadActor, now: early };
    expect(await removeBankHoliday(open.db, removing)).toMatchObject({
      kind: "removed",
      title: "A day of thanks",
      touched: [{ inspectionId: inspection.id }],
    });
    expect(formatWhen(stepOfPlan((await proposalNow()).proposal.steps, "survey-opens"))).toBe(
      "12 noon on Tuesday 6 October 2026",
    );
    expect(await removeBankHoliday(open.db, removing)).toEqual({ kind: "not-listed" });
  });

  it("comes with others from a file, which leaves out what the list has", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2026-10-13" });
    const days = ["2026-12-25", "2028-01-03", "2028-04-14", "2028-04-14"];
    const holidays = days.map((day) => ({ date: date(day), title: "A day" }));
    const outcome = await addBankHolidays(open.db, { holidays, actor: inspection.leadActor, now: early });
    expect(outcome.kind === "added" && outcome.added.map(({ date: day }) => day.toString())).toEqual([
      "2028-01-03",
      "2028-04-14",
    ]);
  });

  it("is refused where the list has one on that day", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2026-10-13" });
    expect(await add("2026-12-25")).toEqual({ kind: "all-listed", title: "Christmas Day" });
  });

  it("that ships is taken off while it is still to come, and stays once it has passed", async () => {
    inspection = await anInspectionWithDates(open.db, { dayOne: "2027-05-10" });
    const remove = (day: string, now = early) =>
      removeBankHoliday(open.db, { date: date(day), actor: inspection.leadActor, now });
    expect(await remove("2027-05-03")).toMatchObject({
      kind: "removed",
      touched: [{ inspectionId: inspection.id }],
    });
    expect(await remove("2027-05-03")).toEqual({ kind: "not-listed" });
    expect(await remove("2026-08-31")).toEqual({ kind: "passed", title: "Summer bank holiday" });
    const { proposal } = await proposalNow();
    expect(formatWhen(stepOfPlan(proposal.steps, "survey-opens"))).toBe("12 noon on Monday 3 May 2027");
  });
});

function stepOfPlan<Step extends { key: StepKey; to: Parameters<typeof formatWhen>[0] }>(
  steps: readonly Step[],
  key: StepKey,
) {
  const step = steps.find((candidate) => candidate.key === key);
  if (!step) throw new Error(`the plan has no ${key}`);
  return step.to;
}
