import { beforeEach, expect, it } from "vitest";
import type { Role } from "#app/domain/access/roles.ts";
import { listRequests } from "#app/domain/talk-requests/list-requests.server.ts";
import { loader as youngPeople } from "#app/routes/area/young-people/route.tsx";
import { action as arrange, loader as arrangement } from "#app/routes/talk-requests/arrangement/route.tsx";
import { loader as askPage, action as askToTalk } from "#app/routes/talk-requests/ask/route.tsx";
import { action as makeDiscussion } from "#app/routes/talk-requests/discussion/route.ts";
import { loader as hoursPage, action as setHours } from "#app/routes/talk-requests/hours/route.tsx";
import { action as removeHours } from "#app/routes/talk-requests/hours-removal/route.ts";
import { loader as list } from "#app/routes/talk-requests/list/route.tsx";
import { action as recordStep } from "#app/routes/talk-requests/step/route.ts";
import { action as takeBack } from "#app/routes/talk-requests/take-back/route.tsx";
import { loader as discussions } from "#app/routes/young-people/list/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { type AnInspection, anInspection } from "../factories/inspections.ts";
import { type APerson, aMember, signInAs } from "../factories/people.ts";
import { ask, requestContext } from "./asking.ts";

const now = Temporal.Instant.from("2026-12-02T10:00:00Z");
const code = "ABCD-EFGH-JKMN-PQRS-TVWX";
const form = {
  code,
  adult: "teacher",
  "adult-name": "Ms Oakfield",
  "adult-contact": "01632 960123",
  "adult-knows": "not-yet",
  needs: ["signer"],
  "needs-words": "Blue cards",
  "good-time": "morning",
};
const hours = { days: "weekdays", "from-time": "9am", "until-time": "5pm" };

type Handler = Parameters<typeof ask>[0];
type Form = Record<string, string | readonly string[]>;

describeOnBoth("a request to talk to an inspector", (open) => {
  let inspection: AnInspection;
  beforeEach(async () => {
    inspection = await anInspection(open.db);
  });

  const family = (handler: Handler, fields?: Form, at = now) =>
    ask(handler, requestContext(open.database, at), {
      path: `/areas/${inspection.slug}/young-people/talk`,
      params: { area: inspection.slug },
      ...(fields === undefined ? {} : { form: fields }),
    });
  const as = async (person: APerson, handler: Handler, fields?: Form, params = {}) =>
    ask(handler, requestContext(open.database, now), {
      path: `/revisits/${inspection.id}/young-people/requests`,
      params: { id: inspection.id, ...params },
      cookie: await signInAs(open.db, person, now),
      ...(fields === undefined ? {} : { form: fields }),
    });
  const offerHours = async () => {
    const { seen } = await (await as(inspection.lead, hoursPage)).json();
    return as(inspection.lead, setHours, { ...hours, seen });
  };
  const firstId = async () => (await listRequests(open.db, inspection.id))[0]?.id ?? "";

  it("is offered once the lead has set hours, says so in words, and is closed after 5pm on the last day", async () => {
    expect((await (await family(askPage)).json()).offer).toEqual({ kind: "no-hours" });
    expect((await (await family(youngPeople)).json()).isTalkOffered).toBe(false);
    expect((await offerHours()).status).toBe(302);
    expect((await (await family(askPage)).json()).offer).toEqual({
      kind: "open",
      hours: "Inspectors answer from Monday to Friday, 9am to 5pm.",
      until: "5pm on Wednesday 9 December 2026",
    });
    expect((await (await family(youngPeople)).json()).isTalkOffered).toBe(true);
    const after = Temporal.Instant.from("2026-12-09T17:00:00Z");
    expect((await (await family(askPage, undefined, after)).json()).offer).toEqual({ kind: "over" });
    expect((await (await family(youngPeople, undefined, after)).json()).isTalkOffered).toBe(false);
    expect((await family(askToTalk, form, after)).status).toBe(409);
    expect(await listRequests(open.db, inspection.id)).toEqual([]);
  });

  it("is asked once whatever is pressed twice, and taken back by its number", async () => {
    await offerHours();
    const asked = await family(askToTalk, form);
    expect((await asked.json()).sent).toEqual({ code, adultKnows: false });
    await family(askToTalk, form);
    expect(await listRequests(open.db, inspection.id)).toHaveLength(1);
    const wrong = await family(takeBack, { code: "ZZZZ-EFGH-JKMN-PQRS-TVWX" });
    expect([wrong.status, (await wrong.json()).typed]).toEqual([422, "ZZZZ-EFGH-JKMN-PQRS-TVWX"]);
    expect((await family(takeBack, { code: code.toLowerCase().replaceAll("-", " ") })).status).toBe(200);
    expect((await family(takeBack, { code })).status).toBe(422);
  });

  it("gives another number where the form’s own did not arrive", async () => {
    await offerHours();
    const { sent } = await (await family(askToTalk, { ...form, code: "" })).json();
    expect(sent.code).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  });

  it("has no box for the young person, and takes no number in any box but the adult’s", async () => {
    await offerHours();
    const refused = await family(askToTalk, { ...form, "needs-words": "Ring me on 07700 900123" });
    expect(refused.status).toBe(422);
    const { errors, typed } = await refused.json();
    expect(Object.keys(errors)).toEqual(["needs-words"]);
    expect(typed["adult-name"]).toEqual(["Ms Oakfield"]);
    const columns = await open.db.introspection.getTables();
    const own = columns.find(({ name }) => name === "talkRequests")?.columns.map(({ name }) => name) ?? [];
    expect(own.filter((name) => /name|phone|contact|email/i.test(name))).toEqual([
      "adultName",
      "adultContact",
    ]);
  });

  it("is there for the inspectors alone: nobody of the area and no quality assurance sees that anybody asked", async () => {
    await offerHours();
    await family(askToTalk, form);
    const requestId = await firstId();
    const roles: Role[] = [
      ...(["quality-assurance", "parent-carer-forum", "local-area-officer"] as const),
      ...(["letter-recipient", "young-peoples-group"] as const),
    ];
    for (const role of roles) {
      const person = await aMember(open.db, { inspection, role });
      for (const page of [list, arrangement, hoursPage])
        expect((await as(person, page, undefined, { requestId })).status, role).toBe(404);
      for (const action of [recordStep, arrange, makeDiscussion, setHours, removeHours])
        expect((await as(person, action, { step: "called" }, { requestId })).status, role).toBe(404);
    }
    const assurance = await aMember(open.db, { inspection, role: "quality-assurance" });
    expect((await (await as(assurance, discussions)).json()).requests).toBeNull();
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    expect((await as(cqc, hoursPage)).status).toBe(403);
    expect((await (await as(cqc, discussions)).json()).requests).toBe(1);
    const { requests } = await (await as(cqc, list)).json();
    expect(requests[0].said).toMatchObject({
      adult: "Ms Oakfield (a teacher, or somebody at school or college)",
    });
  });

  it("goes from a call to a discussion, with everything typed given back where something is wrong", async () => {
    await offerHours();
    await family(askToTalk, form);
    const params = { requestId: await firstId() };
    expect((await as(inspection.lead, recordStep, { step: "called" }, params)).status).toBe(302);
    expect((await as(inspection.lead, recordStep, { step: "eaten" }, params)).status).toBe(400);
    const typed = { "held-on-day": "31", "held-on-month": "2", "held-on-year": "2026", "held-time": "25" };
    const wrong = await as(inspection.lead, arrange, { ...typed, place: "", setting: "moon" }, params);
    expect(wrong.status).toBe(422);
    const answer = await wrong.json();
    expect(Object.keys(answer.errors)).toEqual(["held-on", "held-time", "place", "setting"]);
    expect(answer.typed["held-on-day"]).toEqual(["31"]);
    const right = { "held-on-day": "8", "held-on-month": "12", "held-on-year": "2026", "held-time": "2pm" };
    await as(inspection.lead, arrange, { ...right, place: "Hope School", setting: "special-school" }, params);
    const made = await as(inspection.lead, makeDiscussion, {}, params);
    expect(made.headers.get("Location")).toMatch(/\/young-people\/[0-9a-f-]{36}$/);
    const unknown = { requestId: "00000000-0000-0000-0000-000000000000" };
    expect((await as(inspection.lead, recordStep, { step: "called" }, unknown)).status).toBe(404);
  });

  it("keeps hours that another window saved, and shows them", async () => {
    const { seen } = await (await as(inspection.lead, hoursPage)).json();
    await as(inspection.lead, setHours, { ...hours, seen });
    const late = await as(inspection.lead, setHours, { ...hours, days: "every-day", seen });
    expect(late.status).toBe(422);
    expect((await late.json()).conflict.stands).toEqual({
      ...{ days: "weekdays", fromTime: "09:00", untilTime: "17:00" },
    });
    const turned = { ...hours, "from-time": "5pm", "until-time": "9am", seen };
    expect(Object.keys((await (await as(inspection.lead, setHours, turned)).json()).errors)).toEqual([
      "until-time",
    ]);
    const now = (await (await as(inspection.lead, hoursPage)).json()).seen;
    await as(inspection.lead, removeHours, { seen: now });
    expect((await (await family(askPage)).json()).offer).toEqual({ kind: "no-hours" });
  });
});
