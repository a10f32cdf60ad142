import { expect, it } from "vitest";
import { addBankHolidays } from "#app/domain/bank-holidays/add-bank-holidays.server.ts";
import { loader as calendar } from "#app/routes/timetable/calendar/route.ts";
import { loader as data } from "#app/routes/timetable/data/route.ts";
import { loader as page } from "#app/routes/timetable/overview/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { actorOf, aLeadInspector } from "../factories/people.ts";
import { ask, requestContext } from "./asking.ts";

const now = Temporal.Instant.from("2026-09-01T09:00:00Z");

describeOnBoth("the timetable for anyone", (open) => {
  const get = (loader: Parameters<typeof ask>[0], path: string) =>
    ask(loader, requestContext(open.database, now), { path });

  it("gives Kent's dates as data, in the words that others rely on", async () => {
    const answer = await get(data, "/timetable.json?day-1=2022-09-27&days=3");
    expect(answer.status).toBe(200);
    const body = await answer.json();
    expect(Object.keys(body)).toEqual(["dayOne", "days", "survey", "entries", "warnings"]);
    expect(body).toMatchObject({
      dayOne: "2022-09-27",
      days: 3,
      survey: { opensAt: "2022-09-20T11:00:00Z", closesAt: "2022-09-26T11:00:00Z" },
    });
    expect(body.entries.map((entry: { day: number; date: string; key: string }) => entry)).toMatchObject([
      { day: -10, date: "2022-09-12", key: "notification" },
      { day: -7, date: "2022-09-15", key: "evidence-upload" },
      { day: -6, date: "2022-09-16", key: "young-people-questions" },
      { day: -5, date: "2022-09-20", key: "survey-opens" },
      { day: -1, date: "2022-09-26", key: "survey-closes" },
      { day: 1, date: "2022-09-27", key: "open-meeting" },
      { day: 3, date: "2022-09-29", key: "final-day" },
    ]);
    expect(Object.keys(body.entries[0])).toEqual(["day", "date", "key", "label"]);
  });

  it.each([
    "",
    "?day-1=2022-09-27",
    "?days=3",
    "?day-1=2022-02-30&days=3",
    "?day-1=27/09/2022&days=3",
    "?day-1=2022-09-27&days=5",
    "?day-1=2022-09-27&days=3.0",
    "?day-1=2022-09-27&days=-2",
    "?day-1=2022-09-19&days=3",
    "?day-1=2022-09-24&days=3",
  ])("answers 400 with a sentence to %j, as data and as a calendar", async (query) => {
    const answer = await get(data, `/timetable.json${query}`);
    expect(answer.status).toBe(400);
    expect((await answer.json()).error).toMatch(/\.$/);
    expect((await get(calendar, `/timetable.ics${query}`)).status).toBe(400);
  });

  it("gives a calendar file with the survey as one stretch and every other step as a day", async () => {
    const answer = await get(calendar, "/timetable.ics?day-1=2022-09-27&days=3");
    expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    const file = await answer.text();
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(6);
    expect(file).toContain("DTSTART:20220920T110000Z\r\nDTEND:20220926T110000Z");
    expect(file).toContain("DTSTART;VALUE=DATE:20220912\r\nDTEND;VALUE=DATE:20220913");
    expect(file).toContain("UID:timetable-2022-09-27-3-notification@noonday");
  });

  it("gives the same ids each time, so that a calendar has each entry once", async () => {
    const ids = async () => {
      const file = await (await get(calendar, "/timetable.ics?day-1=2022-09-27&days=3")).text();
      return file.match(/UID:.*/g);
    };
    expect(await ids()).toEqual(await ids());
  });

  it("goes by the bank holidays added on screen", async () => {
    const lead = await aLeadInspector(open.db);
    await addBankHolidays(open.db, {
      holidays: [{ date: Temporal.PlainDate.from("2026-10-08"), title: "A day of thanks" }],
      actor: actorOf(lead, "lead-inspector"),
      now,
    });
    const body = await (await get(data, "/timetable.json?day-1=2026-10-13&days=2")).json();
    expect(body.survey.opensAt).toBe("2026-10-05T11:00:00Z");
    expect(body.warnings.join()).toContain("A day of thanks");
    const file = await (await get(calendar, "/timetable.ics?day-1=2026-10-13&days=2")).text();
    expect(file.match(/SEQUENCE:1/g)).toHaveLength(6);
    expect(file.match(/TRANSP:TRANSPARENT/g)).toHaveLength(6);
  });

  it("sends the form's three boxes on to an address with the date whole", async () => {
    const answer = await get(page, "/timetable?day-1-day=27&day-1-month=9&day-1-year=2022&days=3");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toBe("/timetable?day-1=2022-09-27&days=3");
  });

  it("shows the empty form first, and 422 with what was typed where it cannot be read", async () => {
    expect((await get(page, "/timetable")).status).toBe(200);
    const answer = await get(page, "/timetable?day-1-day=31&day-1-month=9&day-1-year=2022&days=3");
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      typed: { inThree: { day: "31", month: "9", year: "2022" } },
      errors: { dayOne: "There is no such date: September has 30 days." },
    });
  });

  it("offers the next working day where day 1 is none", async () => {
    const answer = await get(page, "/timetable?day-1=2022-09-19&days=4");
    expect(answer.status).toBe(422);
    expect((await answer.json()).instead).toBe("/timetable?day-1=2022-09-20&days=4");
  });
});
