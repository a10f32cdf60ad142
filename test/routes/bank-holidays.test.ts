import { beforeEach, describe, expect, it } from "vitest";
import { action as addFile } from "#app/routes/bank-holidays/file/route.tsx";
import { action as add, loader as list } from "#app/routes/bank-holidays/list/route.tsx";
import { loader as askRemoval, action as remove } from "#app/routes/bank-holidays/removal/route.tsx";
import { loader as dates } from "#app/routes/dates/overview/route.tsx";
import { action as confirm, loader as proposal } from "#app/routes/dates/proposal/route.tsx";
import { action as decline } from "#app/routes/dates/refusal/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { type AnInspection, anInspection } from "../factories/inspections.ts";
import { type APerson, aLeadInspector, aMember, longBefore, signInAs } from "../factories/people.ts";
import { ask, requestContext, sendWaiting } from "./asking.ts";

const now = longBefore.add({ hours: 1 });
const holiday = { "date-day": "2", "date-month": "12", "date-year": "2026", title: "A day of thanks" };

// The re-visit's day 1 is Monday 7 December 2026, so Wednesday the 2nd is in the middle of its survey.
describeOnBoth("the page of bank holidays", (open) => {
  let inspection: AnInspection;
  let other: APerson;
  beforeEach(async () => {
    inspection = await anInspection(open.db, { areaName: "Exampleshire", notified: false });
    other = await aLeadInspector(open.db);
  });

  const as = async (
    person: APerson,
    handler: Parameters<typeof ask>[0],
    { params = {}, form }: { params?: Record<string, string>; form?: Record<string, string> } = {},
  ) => {
    const context = requestContext(open.database, now);
    const cookie = await signInAs(open.db, person);
    const answer = await ask(handler, context, { path: "/bank-holidays", params, cookie, form });
    await sendWaiting(context);
    return Object.assign(answer, { sent: context.sent });
  };
  const inInspection = {
    params: {
      get id() {
        return inspection.id;
      },
    },
  };
  const proposed = async () => (await (await as(inspection.lead, proposal, inInspection)).json()).proposal;

  it("is there for lead inspectors only", async () => {
    expect((await as(other, list)).status).toBe(200);
    const officer = await aMember(open.db, { inspection, role: "local-area-officer" });
    expect((await as(officer, list)).status).toBe(404);
    expect((await as(officer, add, { form: holiday })).status).toBe(404);
    expect((await as(officer, remove, { params: { date: "2026-12-02" }, form: {} })).status).toBe(404);
    const nobody = await ask(list, requestContext(open.database, now), { path: "/bank-holidays" });
    expect(nobody.headers.get("Location")).toBe("/sign-in?to=%2Fbank-holidays");
  });

  it("adds one, and writes to the leads of the re-visits it touches", async () => {
    const answer = await as(other, add, { form: holiday });
    expect(answer.headers.get("Location")).toBe("/bank-holidays?added=2026-12-02");
    expect(answer.sent).toHaveLength(1);
    expect(answer.sent[0]).toMatchObject({
      to: inspection.lead.email,
      subject: "New dates proposed for the re-visit to Exampleshire",
    });
    expect(answer.sent[0]?.text).toContain(`/revisits/${inspection.id}/dates/proposal`);
    const { coming, others } = await (await as(other, list)).json();
    expect(coming[0]).toMatchObject({ date: "2026-12-02", addedBy: other.name });
    expect(others).toBe(1);
  });

  it("writes nothing to the lead who made the change, and shows them their re-visit instead", async () => {
    expect((await as(inspection.lead, add, { form: holiday })).sent).toEqual([]);
    const { mine } = await (await as(inspection.lead, list)).json();
    expect(mine).toEqual([{ id: inspection.id, areaName: "Exampleshire" }]);
  });

  it("says what is wrong with one that cannot be added", async () => {
    const empty = await as(other, add, { form: {} });
    expect(empty.status).toBe(422);
    expect((await empty.json()).errors).toEqual({
      date: "Enter a date.",
      title: "Enter the bank holiday's name.",
    });
    const christmas = { ...holiday, "date-day": "25" };
    const twice = await as(other, add, { form: christmas });
    expect((await twice.json()).errors.date).toBe("That day is on the list already: Christmas Day.");
  });

  it("adds what is new in the government's file, and says so when nothing is", async () => {
    const events = [
      { title: "Christmas Day", date: "2026-12-25" },
      { title: "A day of thanks", date: "2026-12-02" },
    ];
    const form = { file: JSON.stringify({ "england-and-wales": { events } }) };
    const answer = await as(other, addFile, { form });
    expect(answer.headers.get("Location")).toBe("/bank-holidays?many=1");
    expect(answer.sent).toHaveLength(1);
    const again = await as(other, addFile, { form });
    expect((await again.json()).error).toBe("All of these are on the list already.");
    expect((await as(other, addFile, { form: { file: "no" } })).status).toBe(422);
  });

  it("takes one off once that is confirmed, and pressed twice does no harm", async () => {
    await as(other, add, { form: holiday });
    const params = { date: "2026-12-02" };
    const page = await (await as(other, askRemoval, { params })).json();
    expect(page.inspections).toEqual([{ areaName: "Exampleshire", changes: [] }]);
    expect((await as(other, remove, { params, form: {} })).headers.get("Location")).toBe(
      "/bank-holidays?removed=2026-12-02",
    );
    expect((await as(other, remove, { params, form: {} })).status).toBe(302);
    expect((await as(other, askRemoval, { params })).headers.get("Location")).toBe("/bank-holidays");
    expect((await as(other, remove, { params: { date: "soon" }, form: {} })).status).toBe(404);
  });

  it("tells leads who were told of new dates that those are not needed any more", async () => {
    await as(other, add, { form: holiday });
    const { sent } = await as(other, remove, { params: { date: "2026-12-02" }, form: {} });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      to: inspection.lead.email,
      subject: "No new dates needed for the re-visit to Exampleshire",
    });
    expect(sent[0]?.text).toContain("Wednesday 2 December 2026 (A day of thanks) has been removed");
  });

  it("asks about the old day where one of the same name is added to the same year", async () => {
    const form = { "date-day": "29", "date-month": "12", "date-year": "2026", title: "Boxing Day (moved)" };
    const answer = await as(other, add, { form });
    expect(answer.headers.get("Location")).toBe("/bank-holidays/2026-12-28/removal");
    const page = await (await as(other, askRemoval, { params: { date: "2026-12-28" } })).json();
    expect(page.moved).toBe("Tuesday 29 December 2026");
  });

  describe("with a file that has moved a day", () => {
    // Day 1 on Monday 10 May 2027: the survey opens on 30 April with 3 May or 7 May off, on the 29th with both.
    let later: AnInspection;
    beforeEach(async () => {
      later = await anInspection(open.db, { areaName: "Latershire", dayOne: "2027-05-10", notified: false });
    });
    const days2027: [string, string][] = [
      ["2027-01-01", "New Year’s Day"],
      ["2027-03-26", "Good Friday"],
      ["2027-03-29", "Easter Monday"],
      ["2027-05-07", "Early May bank holiday (moved)"],
      ["2027-05-31", "Spring bank holiday"],
      ["2027-08-30", "Summer bank holiday"],
      ["2027-12-27", "Christmas Day"],
      ["2027-12-28", "Boxing Day"],
    ];
    const file = JSON.stringify({
      "england-and-wales": { events: days2027.map(([date, title]) => ({ date, title })) },
    });
    const opensAt = async (): Promise<string> => {
      const page = await as(later.lead, proposal, { params: { id: later.id } });
      const { proposal: found } = await page.json();
      const step = found?.changes.find(({ key }: { key: string }) => key === "survey-opens");
      return step?.to ?? "as it was";
    };

    it("asks first, names the re-visits whose dates change, and stores nothing", async () => {
      const answer = await as(other, addFile, { form: { file } });
      expect(answer.status).toBe(200);
      const { proposal: asked } = await answer.json();
      expect(asked.missing).toMatchObject([
        {
          date: "2027-05-03",
          label: "Monday 3 May 2027 (Early May bank holiday)",
          hint: "The file has it on Friday 7 May 2027.",
          ticked: true,
        },
      ]);
      expect(asked.added).toEqual(["Friday 7 May 2027 (Early May bank holiday (moved))"]);
      const closes = "Survey closes: 12 noon on Thursday 6 May 2027, not 12 noon on Friday 7 May 2027";
      expect(asked.inspections).toEqual([{ areaName: "Latershire", changes: [closes] }]);
      expect(asked.inspectionsIfNoneRemoved).toMatchObject([
        {
          areaName: "Latershire",
          changes: expect.arrayContaining([
            "Survey opens: 12 noon on Thursday 29 April 2027, not 12 noon on Friday 30 April 2027",
          ]),
        },
      ]);
      expect(answer.sent).toEqual([]);
      const { coming } = await (await as(other, list)).json();
      expect(coming.map(({ date }: { date: string }) => date)).not.toContain("2027-05-07");
    });

    it("moves it once that is confirmed, and the survey's day stays right", async () => {
      const answer = await as(other, addFile, { form: { file, confirmed: "yes", remove: "2027-05-03" } });
      expect(answer.headers.get("Location")).toBe("/bank-holidays?many=1&off=1");
      expect(answer.sent[0]?.text).toContain(
        "Monday 3 May 2027 (Early May bank holiday) has been removed from the list",
      );
      expect(await opensAt()).toBe("as it was");
      const { removed } = await (await as(other, list)).json();
      expect(removed).toEqual([`Monday 3 May 2027 (Early May bank holiday), by ${other.name}`]);
    });

    it("keeps the old day where that is not ticked, and proposes the day for both", async () => {
      await as(other, addFile, { form: { file, confirmed: "yes" } });
      expect(await opensAt()).toBe("12 noon on Thursday 29 April 2027");
    });

    it("proposes the right day where the new day was added before, and the old one goes later", async () => {
      await as(other, addFile, { form: { file, confirmed: "yes" } });
      const { sent } = await as(other, addFile, {
        form: { file, confirmed: "yes", remove: "2027-05-03" },
      });
      expect(await opensAt()).toBe("as it was");
      expect(sent[0]?.subject).toBe("New dates proposed for the re-visit to Latershire");
    });

    it("takes off nothing that the file has", async () => {
      await as(other, addFile, { form: { file, confirmed: "yes", remove: "2027-05-31" } });
      const { coming } = await (await as(other, list)).json();
      expect(coming.map(({ date }: { date: string }) => date)).toContain("2027-05-31");
    });
  });

  it("leads to proposed dates that the re-visit's lead confirms", async () => {
    await as(other, add, { form: holiday });
    const { identity } = await proposed();
    const answer = await as(inspection.lead, confirm, { ...inInspection, form: { identity } });
    expect(answer.headers.get("Location")).toBe(`/revisits/${inspection.id}/dates?done=confirmed`);
    expect(await proposed()).toBeNull();
    const { view } = await (await as(inspection.lead, dates, inInspection)).json();
    const opens = view.steps.find(({ key }: { key: string }) => key === "survey-opens");
    expect(opens).toMatchObject({ whenText: "12 noon on Friday 27 November 2026", ruleText: null });
  });

  it("confirms nothing that the lead has not seen", async () => {
    await as(other, add, { form: holiday });
    const { identity } = await proposed();
    await as(other, add, { form: { ...holiday, "date-day": "3" } });
    const answer = await as(inspection.lead, confirm, { ...inInspection, form: { identity } });
    expect(answer.status).toBe(422);
    expect((await as(inspection.lead, confirm, { ...inInspection, form: {} })).status).toBe(422);
  });

  it("lets the lead keep the dates with a reason, which is shown", async () => {
    await as(other, add, { form: holiday });
    const { identity } = await proposed();
    expect((await as(inspection.lead, decline, { ...inInspection, form: { identity } })).status).toBe(422);
    const form = { identity, reason: "Everything is booked" };
    expect((await as(inspection.lead, decline, { ...inInspection, form })).status).toBe(302);
    const page = await (await as(inspection.lead, dates, inInspection)).json();
    expect(page.proposal.declined).toMatchObject({
      reason: "Everything is booked",
      by: inspection.lead.name,
    });
  });
});
