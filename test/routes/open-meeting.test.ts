import { beforeEach, expect, it } from "vitest";
import type { Role } from "#app/domain/access/roles.ts";
import { loader as publicPage } from "#app/routes/area/open-meeting/route.tsx";
import { loader as calendar } from "#app/routes/area/open-meeting-calendar/route.ts";
import { action as change, loader as changeForm } from "#app/routes/open-meeting/arrangements/route.tsx";
import { action as count, loader as countForm } from "#app/routes/open-meeting/attendance/route.tsx";
import { action as cancel, loader as cancelForm } from "#app/routes/open-meeting/cancellation/route.tsx";
import { action as arrange, loader as newForm } from "#app/routes/open-meeting/new/route.tsx";
import { action as changeNote, loader as noteForm } from "#app/routes/open-meeting/note/route.tsx";
import { action as eraseNote } from "#app/routes/open-meeting/note-removal/route.ts";
import { loader as list } from "#app/routes/open-meeting/overview/route.tsx";
import { loader as session, action as takeNote } from "#app/routes/open-meeting/session/route.tsx";
import { action as readOut } from "#app/routes/open-meeting/statement/route.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { type AnInspection, anInspection } from "../factories/inspections.ts";
import { type APerson, aMember, longBefore, signInAs } from "../factories/people.ts";
import { ask, requestContext } from "./asking.ts";

const before = longBefore.add({ hours: 1 });
const during = Temporal.Instant.from("2026-12-07T18:05:00Z");

const evening = {
  "date-day": "7",
  "date-month": "12",
  "date-year": "2026",
  "starts-at": "6pm",
  "ends-at": "7:30pm",
  place: "Town Hall, Main Street",
  link: "https://meet.example/a",
  access: "Step-free.",
};

const note = {
  "focus-area": "other",
  body: "Waits are longer",
  people: "3",
  agreed: "most",
  "may-quote": "yes",
};

type Handler = Parameters<typeof ask>[0];

describeOnBoth("the pages of the open meeting", (open) => {
  let inspection: AnInspection;
  let sessionId: string;
  let cookies: Map<string, string>;
  beforeEach(async () => {
    cookies = new Map();
    inspection = await anInspection(open.db);
    await as(inspection.lead, arrange, { form: evening });
    const seen = await (await as(inspection.lead, list)).json();
    sessionId = seen.sessions[0].id;
  });

  const as = async (
    person: APerson,
    handler: Handler,
    {
      form,
      now = before,
      ...params
    }: { form?: Record<string, string>; now?: Temporal.Instant; noteId?: string; query?: string } = {},
  ) => {
    const key = `${person.id} ${now}`;
    const cookie = cookies.get(key) ?? (await signInAs(open.db, person, now));
    cookies.set(key, cookie);
    return ask(handler, requestContext(open.database, now), {
      path: `/revisits/${inspection.id}/open-meeting${params.query ?? ""}`,
      params: { id: inspection.id, sessionId, noteId: params.noteId ?? "none" },
      cookie,
      form,
    });
  };
  /** The mark of what a page shows, which its form takes along. */
  const seenOn = async (page: Handler, params: { noteId?: string } = {}): Promise<string> =>
    (await (await as(inspection.lead, page, params)).json()).seen;
  const member = (role: Role) => aMember(open.db, { inspection, role });

  it("show the arrangements and a notice to forums and local area officers, and nothing of what was said", async () => {
    await as(inspection.lead, readOut, { form: {}, now: during });
    await as(inspection.lead, takeNote, { form: note, now: during });
    for (const role of ["parent-carer-forum", "local-area-officer"] as const) {
      const person = await member(role);
      const answer = await as(person, list);
      expect(answer.status).toBe(200);
      const text = await answer.text();
      const seen = JSON.parse(text);
      expect(seen).toMatchObject({
        mayChange: false,
        mayReadNotes: false,
        sessions: [{ inside: null, warnings: [] }],
      });
      expect(seen.notice).toContain("Town Hall, Main Street");
      expect(text).not.toContain("Waits are longer");
      for (const handler of [session, countForm, noteForm])
        expect((await as(person, handler)).status).toBe(404);
      for (const handler of [takeNote, readOut, count, changeNote, eraseNote]) {
        expect((await as(person, handler, { form: note })).status).toBe(404);
      }
      for (const handler of [newForm, changeForm, cancelForm])
        expect((await as(person, handler)).status).toBe(403);
      for (const handler of [arrange, change, cancel]) {
        expect((await as(person, handler, { form: evening })).status).toBe(403);
      }
    }
  });

  it("can be read by quality assurance, and are not there for letter recipients and strangers", async () => {
    const quality = await member("quality-assurance");
    for (const handler of [list, session]) expect((await as(quality, handler)).status).toBe(200);
    for (const handler of [arrange, change, cancel, readOut, takeNote, count, changeNote, eraseNote]) {
      expect((await as(quality, handler, { form: {} })).status).toBe(403);
    }
    const { lead: stranger } = await anInspection(open.db);
    for (const person of [await member("letter-recipient"), stranger]) {
      for (const handler of [list, session, newForm]) expect((await as(person, handler)).status).toBe(404);
      expect((await as(person, takeNote, { form: note })).status).toBe(404);
    }
  });

  it("take no note before the statement was read out, and not before the session can have begun", async () => {
    const early = await as(inspection.lead, takeNote, { form: note, now: during });
    expect(early.status).toBe(422);
    expect((await early.json()).errors.body).toMatch(/statement/);
    const tooEarly = await as(inspection.lead, readOut, { form: {}, now: before });
    expect(tooEarly.headers.get("Location")).toContain("?too-early");
    await as(inspection.lead, readOut, { form: {}, now: during });
    const taken = await as(inspection.lead, takeNote, { form: note, now: during });
    expect(taken.headers.get("Location")).toContain("?about=other#body");
    const seen = await (await as(inspection.lead, session, { now: during })).json();
    expect(seen.notes).toMatchObject([
      { body: "Waits are longer", people: 3, agreed: "most", mayQuote: true },
    ]);
    expect(seen.statementText).toBe(`6:05pm on Monday 7 December 2026, by ${inspection.lead.name}`);
  });

  it("let a note be changed and erased by who took it only", async () => {
    await as(inspection.lead, readOut, { form: {}, now: during });
    await as(inspection.lead, takeNote, { form: note, now: during });
    const [{ id: noteId }] = (await (await as(inspection.lead, session)).json()).notes;
    const cqc = await member("cqc-inspector");
    for (const handler of [noteForm, changeNote, eraseNote]) {
      expect((await as(cqc, handler, { noteId, form: handler === noteForm ? undefined : note })).status).toBe(
        404,
      );
    }
    const seen = await seenOn(noteForm, { noteId });
    const four = { ...note, people: "4" };
    const lost = await as(inspection.lead, changeNote, { noteId, form: four });
    expect((await lost.json()).errors.body).toBe(
      "A part of this form did not arrive, so it is not saved. It is now: “Waits are longer”. Save again to put yours in its place.",
    );
    await as(inspection.lead, changeNote, { noteId, form: { ...four, seen } });
    expect((await (await as(cqc, session)).json()).notes).toMatchObject([{ people: 4 }]);
    await as(inspection.lead, eraseNote, { noteId, form: {} });
    expect((await (await as(cqc, session)).json()).notes).toEqual([]);
  });

  it("show parents when, where and how, with a calendar file, once the area has been notified", async () => {
    const shown = (area: string, handler: Handler = publicPage) =>
      ask(handler, requestContext(open.database, before), {
        path: `/areas/${area}/open-meeting`,
        params: { area },
      });
    const seen = await (await shown(inspection.slug)).json();
    expect(seen.sessions).toMatchObject([
      {
        formattedTime: "Monday 7 December 2026, 6pm to 7:30pm",
        kindLabel: "In person or online",
        state: "to-come",
      },
    ]);
    expect(seen.focuses.map(({ wording }: { wording: { words: string } }) => wording.words)).toEqual([
      "Waiting times",
      "Plans",
      "Moving on",
    ]);
    expect(await (await shown(inspection.slug, calendar)).text()).toContain("DTSTART:20261207T180000Z");
    const hidden = await anInspection(open.db, { notified: false });
    for (const handler of [publicPage, calendar]) {
      expect((await shown(hidden.slug, handler)).status).toBe(404);
      expect((await shown("nowhere", handler)).status).toBe(404);
    }
  });

  it("tell a calendar of what was moved, and then cancelled", async () => {
    const area = inspection.slug;
    const file = async () => {
      const asked = { path: `/areas/${area}/open-meeting/sessions.ics`, params: { area } };
      return (await ask(calendar, requestContext(open.database, before), asked)).text();
    };
    const first = await file();
    expect(first).toContain("SEQUENCE:0");
    expect(first).toContain("TRANSP:OPAQUE");
    await as(inspection.lead, change, { form: evening });
    expect(await file()).toContain("SEQUENCE:0");
    const seen = await seenOn(changeForm);
    await as(inspection.lead, change, { form: { ...evening, "starts-at": "5pm", seen } });
    const moved = await file();
    expect(moved).toContain("SEQUENCE:1");
    expect(moved).toContain("DTSTART:20261207T170000Z");
    await as(inspection.lead, cancel, { form: { reason: "The hall is flooded." } });
    const cancelled = await file();
    for (const line of ["SEQUENCE:2", "STATUS:CANCELLED", "TRANSP:TRANSPARENT", "The hall is flooded."])
      expect(cancelled).toContain(line);
    expect(cancelled.match(/UID:.*/)?.[0]).toBe(first.match(/UID:.*/)?.[0]);
  });

  it("show parents that a session is cancelled, why, and what to do instead", async () => {
    await as(inspection.lead, cancel, { form: { reason: "The hall is flooded. Join online at 8pm." } });
    const context = requestContext(open.database, before);
    const area = inspection.slug;
    const seen = await (
      await ask(publicPage, context, { path: `/areas/${area}/open-meeting`, params: { area } })
    ).json();
    expect(seen.sessions).toMatchObject([
      { state: "cancelled", cancelledReason: "The hall is flooded. Join online at 8pm." },
    ]);
    expect((await as(inspection.lead, changeForm)).status).toBe(404);
    const inside = await (await as(inspection.lead, list)).json();
    expect(inside.notice).toBeNull();
  });
});
