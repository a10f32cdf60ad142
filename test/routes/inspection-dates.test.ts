import { beforeEach, expect, it } from "vitest";
import type { Role } from "#app/domain/access/roles.ts";
import { loader as calendar } from "#app/routes/dates/calendar/route.ts";
import { action as changeDayOne, loader as dayOne } from "#app/routes/dates/day-one/route.tsx";
import { loader as dates } from "#app/routes/dates/overview/route.tsx";
import { action as move, loader as moveForm } from "#app/routes/dates/step/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { type AnInspection, anInspection } from "../factories/inspections.ts";
import { type APerson, aMember, longBefore, signInAs } from "../factories/people.ts";
import { ask, requestContext } from "./asking.ts";

const now = longBefore.add({ hours: 1 });

// Day 1 on Monday 7 December 2026: the survey from noon on 30 November to noon on 4 December.
describeOnBoth("the pages of a re-visit's dates", (open) => {
  let inspection: AnInspection;
  beforeEach(async () => {
    inspection = await anInspection(open.db, { notified: false });
  });

  const as = async (
    person: APerson,
    handler: Parameters<typeof ask>[0],
    { step, query = "", form }: { step?: string; query?: string; form?: Record<string, string> } = {},
  ) =>
    ask(handler, requestContext(open.database, now), {
      path: `/revisits/${inspection.id}/dates${step ? `/${step}` : ""}${query}`,
      params: { id: inspection.id, ...(step ? { step } : {}) },
      cookie: await signInAs(open.db, person),
      form,
    });
  const member = (role: Role) => aMember(open.db, { inspection, role });
  const newDate = { "date-day": "8", "date-month": "12", "date-year": "2026", reason: "The hall is taken" };

  it("show everybody in the re-visit but the letter's recipients its dates, with the rule's beside the lead's", async () => {
    await as(inspection.lead, move, { step: "open-meeting", form: newDate });
    for (const role of [
      "cqc-inspector",
      "quality-assurance",
      "parent-carer-forum",
      "local-area-officer",
    ] as const) {
      const answer = await as(await member(role), dates);
      expect(answer.status, role).toBe(200);
      const { view, mayChange } = await answer.json();
      expect(mayChange).toBe(false);
      const meeting = view.steps.find(({ key }: { key: string }) => key === "open-meeting");
      expect(meeting).toMatchObject({
        whenText: "Tuesday 8 December 2026",
        ruleText: "Monday 7 December 2026",
        moved: { reason: "The hall is taken", by: inspection.lead.name },
      });
    }
    expect((await as(await member("letter-recipient"), dates)).status).toBe(404);
  });

  it("let only the lead move a date: others are refused, and strangers find nothing", async () => {
    const forum = await member("parent-carer-forum");
    expect((await as(forum, moveForm, { step: "open-meeting" })).status).toBe(403);
    expect((await as(forum, move, { step: "open-meeting", form: newDate })).status).toBe(403);
    expect((await as(forum, changeDayOne, { step: "day-one", form: newDate })).status).toBe(403);
    const { lead: stranger } = await anInspection(open.db);
    expect((await as(stranger, dates)).status).toBe(404);
    expect((await as(stranger, move, { step: "open-meeting", form: newDate })).status).toBe(404);
  });

  it("send back to the dates once one is moved", async () => {
    const answer = await as(inspection.lead, move, { step: "open-meeting", form: newDate });
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toBe(
      `/revisits/${inspection.id}/dates?moved=open-meeting#open-meeting`,
    );
    const again = await as(inspection.lead, dates, { query: "?moved=open-meeting" });
    expect((await again.json()).done).toBe("Open meeting: now Tuesday 8 December 2026.");
  });

  it("move the survey's closing by its time of day", async () => {
    const form = { ...newDate, "date-day": "4", time: "6pm" };
    expect((await as(inspection.lead, move, { step: "survey-closes", form })).status).toBe(302);
    const { view } = await (await as(inspection.lead, dates)).json();
    const closes = view.steps.find(({ key }: { key: string }) => key === "survey-closes");
    expect(closes.whenText).toBe("6pm on Friday 4 December 2026");
  });

  it("keep everything typed when a move is not accepted, and say beside each field why", async () => {
    const form = { "date-day": "31", "date-month": "11", "date-year": "2026", time: "soon", reason: "" };
    const answer = await as(inspection.lead, move, { step: "survey-closes", form });
    expect(answer.status).toBe(422);
    const { errors, typed } = await answer.json();
    expect(errors).toEqual({
      date: "There is no such date: November has 30 days.",
      time: expect.stringMatching(/^Write the time as in 9:30am/),
      reason: "Say why, so that everybody who relied on the date can see it.",
    });
    expect(typed).toMatchObject({ "date-day": ["31"], time: ["soon"] });
  });

  it("say what the domain refuses beside the date", async () => {
    const form = { ...newDate, "date-year": "2025" };
    const answer = await as(inspection.lead, move, { step: "open-meeting", form });
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors.date).toContain("Monday 8 December 2025 has passed.");
  });

  it("give no reason in a family's words, since forums and officers read it", async () => {
    const words = "Nobody ever rang us back about the plan that we were promised.";
    await open.db
      .insertInto("texts")
      .values({ number: 7001, inspectionId: inspection.id, source: "survey", sourceId: "1", words })
      .execute();
    const reason = "A family says that nobody ever rang us back about the plan.";
    const forms = { ...newDate, reason };
    const moved = await as(inspection.lead, move, { step: "open-meeting", form: forms });
    expect(moved.status).toBe(422);
    expect((await moved.json()).errors.reason).toContain("as a family gave them");
    const dayOneForm = { "date-day": "9", "date-month": "12", "date-year": "2026", days: "2", reason };
    const changed = await as(inspection.lead, changeDayOne, { step: "day-one", form: dayOneForm });
    expect(changed.status).toBe(422);
    await open.db.deleteFrom("texts").where("number", "=", 7001).execute();
  });

  it("know no step of another name", async () => {
    expect((await as(inspection.lead, moveForm, { step: "tea" })).status).toBe(404);
    expect((await as(inspection.lead, move, { step: "tea", form: newDate })).status).toBe(404);
  });

  it("show what another day 1 would change before it changes, and change it then", async () => {
    const query = "?day-1=2026-12-09&days=2";
    const plan = await (await as(inspection.lead, dayOne, { step: "day-one", query })).json();
    expect(plan.plan.steps.map(({ to }: { to: string }) => to)).toContain(
      "12 noon on Wednesday 2 December 2026",
    );
    const form = { "date-day": "9", "date-month": "12", "date-year": "2026", days: "2", reason: "" };
    const answer = await as(inspection.lead, changeDayOne, { step: "day-one", form });
    expect(answer.headers.get("Location")).toBe(`/revisits/${inspection.id}/dates?done=day-one`);
    const { view } = await (await as(inspection.lead, dates)).json();
    expect([view.dayOneText, view.days]).toEqual(["Wednesday 9 December 2026", 2]);
  });

  it.each(["?day-1=2026-12-12&days=2", "?day-1=2026-12-07&days=3", "?day-1=2026-12-09&days=7"])(
    "answer 422 to a day 1 or length that cannot be: %s",
    async (query) => {
      expect((await as(inspection.lead, dayOne, { step: "day-one", query })).status).toBe(422);
    },
  );

  it("give a calendar file whose entries keep their ids when a date moves, and count as newer", async () => {
    const before = await (await as(inspection.lead, calendar)).text();
    await as(inspection.lead, move, { step: "open-meeting", form: newDate });
    const after = await (await as(inspection.lead, calendar)).text();
    expect(after.match(/UID:.*/g)).toEqual(before.match(/UID:.*/g));
    expect(before).toContain("DTSTART;VALUE=DATE:20261207");
    expect(before).toContain("SEQUENCE:0");
    expect(after).toContain("SEQUENCE:1");
  });
});
