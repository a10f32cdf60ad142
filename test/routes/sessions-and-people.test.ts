import { expect, it } from "vitest";
import { endPersonSessions } from "#app/domain/people/end-person-sessions.server.ts";
import { nameInspector } from "#app/domain/safeguarding/name-inspector.server.ts";
import { everySession } from "#app/http/read-session-choice.ts";
import { action as appoint } from "#app/routes/people/appointment/route.ts";
import { action as endAppointment } from "#app/routes/people/appointment-ending/route.tsx";
import { action as deactivate } from "#app/routes/people/deactivation/route.tsx";
import { loader as people } from "#app/routes/people/list/route.tsx";
import { action as endOwn, loader as ownSessions } from "#app/routes/people/my-sessions/route.tsx";
import { loader as personPage } from "#app/routes/people/person/route.tsx";
import { action as reactivate } from "#app/routes/people/reactivation/route.ts";
import { action as endSessions } from "#app/routes/people/sessions/route.ts";
import { loader as safeguarding } from "#app/routes/safeguarding/list/route.tsx";
import { describeOnBoth, type OpenDatabase } from "../db/on-both.ts";
import { anInspection } from "../factories/inspections.ts";
import { aLeadInspector, aMember, longBefore, signInAs } from "../factories/people.ts";
import { ask, requestContext } from "./asking.ts";

const now = longBefore.add({ hours: 1 });
const out = "sign-in";

type RequestOptions = {
  params?: Record<string, string>;
  form?: Record<string, string>;
  at?: Temporal.Instant;
};

function askingIn(open: OpenDatabase) {
  return (
    cookie: string,
    handler: Parameters<typeof ask>[0],
    { params, form, at = now }: RequestOptions = {},
  ) => ask(handler, requestContext(open.database, at), { path: "/somewhere", params, form, cookie });
}

/** What an answer comes to: sent to sign in, or its status. */
function comesTo(answer: Response): string {
  const place = answer.headers.get("Location");
  return place?.startsWith("/sign-in") ? out : String(answer.status);
}

describeOnBoth("the pages of people", (open) => {
  it("are there for appointed leads only", async () => {
    const inspection = await anInspection(open.db, { notified: false });
    const params = { personId: inspection.lead.id };
    for (const role of ["cqc-inspector", "quality-assurance", "parent-carer-forum"] as const) {
      const cookie = await signInAs(open.db, await aMember(open.db, { inspection, role }));
      for (const handler of [people, personPage])
        expect((await askingIn(open)(cookie, handler, { params })).status).toBe(404);
      for (const handler of [deactivate, reactivate, appoint, endAppointment, endSessions])
        expect(
          (await askingIn(open)(cookie, handler, { params, form: { session: everySession } })).status,
        ).toBe(404);
    }
    const cookie = await signInAs(open.db, inspection.lead);
    const page = await (await askingIn(open)(cookie, personPage, { params })).json();
    expect(page).toMatchObject({ name: inspection.lead.name, isLead: true, isLastLead: true, self: true });
    expect((await askingIn(open)(cookie, personPage, { params: { personId: "nobody" } })).status).toBe(404);
  });

  it("leave an entry in the audit for each thing done, by whom and to whom", async () => {
    const inspection = await anInspection(open.db, { notified: false });
    const who = await aMember(open.db, { inspection, role: "lead-inspector" });
    const cookie = await signInAs(open.db, inspection.lead, now);
    await signInAs(open.db, who);
    const params = { personId: who.id };
    for (const handler of [endSessions, deactivate, reactivate, endAppointment, appoint])
      await askingIn(open)(cookie, handler, { params, form: { session: everySession } });
    const entries = await open.db
      .selectFrom("auditEntries")
      .select(["action", "actorId", "details"])
      .orderBy("number", "desc")
      .limit(5)
      .execute();
    expect(entries.map(({ action }) => action).reverse()).toEqual([
      "sessions.ended",
      "person.deactivated",
      "person.reactivated",
      "lead.appointment-ended",
      "lead.appointed",
    ]);
    expect(
      entries.every((entry) => entry.actorId === inspection.lead.id && entry.details.includes(who.id)),
    ).toBe(true);
  });
});

describeOnBoth("a session", (open) => {
  const shown = async (cookie: string, at = now) => {
    const answer = await askingIn(open)(cookie, ownSessions, { at });
    return answer.status === 200 ? (await answer.json()).sessions : comesTo(answer);
  };

  it("ends after two hours without use, and lives on while it is used, for twelve hours", async () => {
    const lead = await aLeadInspector(open.db);
    const unused = await signInAs(open.db, lead);
    expect(await shown(unused, longBefore.add({ hours: 2 }))).toBe(out);
    const used = await signInAs(open.db, lead);
    for (let minutes = 0; minutes < 12 * 60; minutes += 90)
      expect(await shown(used, longBefore.add({ minutes }))).not.toBe(out);
    expect(await shown(used, longBefore.add({ hours: 12 }))).toBe(out);
  });

  it("is listed to its person, who ends one, or all but the one they sit at", async () => {
    const lead = await aLeadInspector(open.db);
    const [here, there, elsewhere] = [
      await signInAs(open.db, lead),
      await signInAs(open.db, lead),
      await signInAs(open.db, lead),
    ];
    const listed = await shown(here);
    expect(listed.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    const [other] = listed.filter(({ current }: { current: boolean }) => !current);
    await askingIn(open)(here, endOwn, { form: { session: other.id } });
    // The first lead was signed in by becoming one.
    expect(await shown(here)).toHaveLength(3);
    await askingIn(open)(here, endOwn, { form: { session: everySession } });
    expect([await shown(there), await shown(elsewhere)]).toEqual([out, out]);
    expect(await shown(here)).toHaveLength(1);
  });

  it("of somebody else cannot be ended from one's own list", async () => {
    const inspection = await anInspection(open.db, { notified: false });
    const who = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const theirs = await signInAs(open.db, who);
    await signInAs(open.db, who);
    const { id } = (await shown(theirs))[0];
    await askingIn(open)(await signInAs(open.db, inspection.lead), endOwn, { form: { session: id } });
    expect(await shown(theirs)).not.toBe(out);
    const none = { personId: who.id, sessionId: "made-up", actor: inspection.leadActor, now };
    expect((await endPersonSessions(open.db, none)).kind).toBe("no-session");
  });
});

describeOnBoth("the safeguarding queue of somebody who is deactivated", (open) => {
  it("is somebody else's to be told of, which its page says to all", async () => {
    const inspection = await anInspection(open.db, { notified: false });
    const named = await aMember(open.db, { inspection, role: "cqc-inspector", name: "Ann Other" });
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    await nameInspector(open.db, { ...by, personId: named.id });
    const cookie = await signInAs(open.db, inspection.lead, now);
    await askingIn(open)(cookie, deactivate, { params: { personId: named.id }, form: {} });
    const page = await (await askingIn(open)(cookie, safeguarding, { params: { id: inspection.id } })).json();
    expect(page).toMatchObject({
      named: inspection.lead.name,
      wasNamed: false,
      ended: "Ann Other",
      isYou: true,
    });
    const passed = await open.db
      .selectFrom("auditEntries")
      .select("details")
      .where("action", "=", "safeguarding.passed-on")
      .executeTakeFirstOrThrow();
    expect(JSON.parse(passed.details)).toEqual({
      from: named.id,
      to: inspection.lead.id,
      because: inspection.lead.id,
      entries: 0,
    });
  });
});
