import { expect, it } from "vitest";
import { acceptInvitation } from "#app/domain/people/accept-invitation.server.ts";
import { endSession } from "#app/domain/people/begin-session.server.ts";
import { eraseOldLinks } from "#app/domain/people/erase-old-links.server.ts";
import { findSignInLink } from "#app/domain/people/find-sign-in-link.server.ts";
import { findSignedInPerson } from "#app/domain/people/find-signed-in-person.server.ts";
import { invitePerson } from "#app/domain/people/invite-person.server.ts";
import { makeFirstLead } from "#app/domain/people/make-first-lead.server.ts";
import { makeFirstLeadLink } from "#app/domain/people/make-first-lead-link.server.ts";
import { makeSignInLink } from "#app/domain/people/make-links.server.ts";
import { recordSessionUse } from "#app/domain/people/record-session-use.server.ts";
import { requestSignIn } from "#app/domain/people/request-sign-in.server.ts";
import { signInWithLink } from "#app/domain/people/sign-in-with-link.server.ts";
import { anInspection } from "../../factories/inspections.ts";
import {
  actWhileDeactivated,
  aLeadInspector,
  linkToInvitation,
  longBefore as now,
} from "../../factories/people.ts";
import { describeOnBoth } from "../on-both.ts";

describeOnBoth("a sign-in link", (open) => {
  async function linkFor(email: string) {
    const { id } = await open.db
      .selectFrom("people")
      .select("id")
      .where("email", "=", email)
      .executeTakeFirstOrThrow();
    return (await makeSignInLink(open.db, { personId: id, now })).token;
  }

  it("signs its person in once, for 12 hours while it is used", async () => {
    const lead = await aLeadInspector(open.db);
    const token = await linkFor(lead.email);
    expect((await findSignInLink(open.db, { token, purpose: "sign-in", now })).state).toBe("ready");
    const outcome = await signInWithLink(open.db, { token, now });
    if (outcome.kind !== "signed-in") throw new Error(outcome.kind);
    const session = outcome.session.token;
    const justBefore = now.add({ hours: 12 }).subtract({ milliseconds: 1 });
    const { session: use } = (await findSignedInPerson(open.db, { token: session, now })) ?? {};
    if (use) await recordSessionUse(open.db, { ...use, now: justBefore });
    expect((await findSignedInPerson(open.db, { token: session, now: justBefore }))?.id).toBe(lead.id);
    expect(await findSignedInPerson(open.db, { token: session, now: now.add({ hours: 12 }) })).toBeNull();
    expect(await signInWithLink(open.db, { token, now })).toEqual({ kind: "used" });
  });

  it("does not sign in whom a lead is deactivating, nor does an invitation", async () => {
    const inspection = await anInspection(open.db);
    const who = await aLeadInspector(open.db);
    const token = await linkFor(who.email);
    const invited = await invitePerson(open.db, {
      ...{ name: who.name, email: who.email, role: "cqc-inspector", organisation: "" },
      ...{ inspectionId: inspection.id, actor: inspection.leadActor, now },
    });
    const invitation = await linkToInvitation(open.db, invited);
    const outcomes = await actWhileDeactivated(open.db, who, () =>
      Promise.all([
        signInWithLink(open.db, { token, now }),
        acceptInvitation(open.db, { token: invitation, now }),
      ]),
    );
    expect(outcomes).toEqual([{ kind: "unknown" }, { kind: "deactivated" }]);
    const sessions = open.db.selectFrom("sessions").selectAll().where("personId", "=", who.id);
    expect(await sessions.execute()).toEqual([]);
  });

  it("runs out after 15 minutes", async () => {
    const lead = await aLeadInspector(open.db);
    const token = await linkFor(lead.email);
    expect(await signInWithLink(open.db, { token, now: now.add({ minutes: 15 }) })).toEqual({
      kind: "expired",
    });
    const justBefore = now.add({ minutes: 15 }).subtract({ milliseconds: 1 });
    expect((await signInWithLink(open.db, { token, now: justBefore })).kind).toBe("signed-in");
  });

  it("is used up by one of several presses at once", async () => {
    const lead = await aLeadInspector(open.db);
    const token = await linkFor(lead.email);
    const outcomes = await Promise.all([1, 2, 3].map(() => signInWithLink(open.db, { token, now })));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["signed-in", "used", "used"]);
  });

  it("is asked for by an unknown email as by a known one, as a message to nobody, which holds no email", async () => {
    const lead = await aLeadInspector(open.db);
    for (const email of [lead.email, "nobody@people.example"]) await requestSignIn(open.db, { email, now });
    const rows = await open.db.selectFrom("messages").select(["template", "personId", "details"]).execute();
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ template: "sign-in", personId: null, details: "{}" });
    expect(rows).toContainEqual({ template: "sign-in", personId: lead.id, details: "{}" });
    expect(await open.db.selectFrom("jobs").select("state").execute()).toHaveLength(2);
  });

  it("and its session are stored as hashes only", async () => {
    const lead = await aLeadInspector(open.db);
    const token = await linkFor(lead.email);
    const outcome = await signInWithLink(open.db, { token, now });
    if (outcome.kind !== "signed-in") throw new Error(outcome.kind);
    const stored = JSON.stringify([
      await open.db.selectFrom("signInLinks").selectAll().execute(),
      await open.db.selectFrom("sessions").selectAll().execute(),
    ]);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(outcome.session.token);
  });

  it("leaves nothing behind: sessions go a week after they ran out, links a day after", async () => {
    const lead = await aLeadInspector(open.db);
    const token = await linkFor(lead.email);
    await signInWithLink(open.db, { token: await linkFor(lead.email), now });
    const sessions = () => open.db.selectFrom("sessions").select("personId").execute();
    await eraseOldLinks(open.db, now.add({ hours: 23 }));
    expect(await sessions()).toContainEqual({ personId: lead.id });
    const stillThere = await findSignInLink(open.db, {
      token,
      purpose: "sign-in",
      now: now.add({ hours: 23 }),
    });
    expect(stillThere.state).toBe("expired");
    await eraseOldLinks(open.db, now.add({ hours: 25 }));
    expect(
      await open.db.selectFrom("signInLinks").selectAll().where("purpose", "=", "sign-in").execute(),
    ).toEqual([]);
    await eraseOldLinks(open.db, now.add({ hours: 12 + 7 * 24 }));
    expect(await sessions()).toEqual([]);
  });
});

describeOnBoth("signing out", (open) => {
  it("ends the session, so that its cookie opens nothing", async () => {
    const lead = await aLeadInspector(open.db);
    const link = await makeSignInLink(open.db, { personId: lead.id, now });
    const outcome = await signInWithLink(open.db, { token: link.token, now });
    if (outcome.kind !== "signed-in") throw new Error(outcome.kind);
    const { token } = outcome.session;
    expect(await endSession(open.db, { token, now })).toEqual({ kind: "ended" });
    expect(await findSignedInPerson(open.db, { token, now })).toBeNull();
    expect(await endSession(open.db, { token, now })).toEqual({ kind: "no-session" });
  });
});

describeOnBoth("signing in over a session that the browser has", (open) => {
  it("ends that one at once, and where the link is refused, leaves it and stores nothing", async () => {
    const lead = await aLeadInspector(open.db);
    const link = async () => (await makeSignInLink(open.db, { personId: lead.id, now })).token;
    const first = await signInWithLink(open.db, { token: await link(), now });
    if (first.kind !== "signed-in") throw new Error(first.kind);
    const previousToken = first.session.token;
    const stored = () =>
      Promise.all([
        open.db.selectFrom("sessions").selectAll().execute(),
        open.db.selectFrom("auditEntries").selectAll().execute(),
      ]);
    const before = await stored();
    expect(await signInWithLink(open.db, { token: "unknown", previousToken, now })).toEqual({
      kind: "unknown",
    });
    expect(await stored()).toEqual(before);
    const second = await signInWithLink(open.db, { token: await link(), previousToken, now });
    if (second.kind !== "signed-in") throw new Error(second.kind);
    expect(await findSignedInPerson(open.db, { token: previousToken, now })).toBeNull();
    expect((await findSignedInPerson(open.db, { token: second.session.token, now }))?.id).toBe(lead.id);
    const entries = await open.db.selectFrom("auditEntries").select("action").orderBy("number").execute();
    expect(entries.slice(-2).map(({ action }) => action)).toEqual(["person.signed-in", "person.signed-out"]);
  });
});

describeOnBoth("the start-up link", (open) => {
  const made = async () => {
    const link = await makeFirstLeadLink(open.db, { now });
    if (link.kind !== "made") throw new Error(link.kind);
    return link.token;
  };
  const ada = { name: "Ada", email: "ada@inspectors.example" };

  it("makes the first lead inspector, once; then no other is made", async () => {
    const token = await made();
    const outcome = await makeFirstLead(open.db, { token, ...ada, now });
    if (outcome.kind !== "made") throw new Error(outcome.kind);
    const person = await findSignedInPerson(open.db, { token: outcome.session.token, now });
    expect(person).toMatchObject({ ...ada, mayStartInspections: true });
    expect(await makeFirstLead(open.db, { token, ...ada, now })).toEqual({ kind: "used" });
    expect(await makeFirstLeadLink(open.db, { now })).toEqual({ kind: "not-needed" });
  });

  it("stops working when Noonday starts again, and after 24 hours", async () => {
    const first = await made();
    const second = await made();
    expect(await makeFirstLead(open.db, { token: first, ...ada, now })).toEqual({ kind: "unknown" });
    const tomorrow = now.add({ hours: 24 });
    expect(await makeFirstLead(open.db, { token: second, ...ada, now: tomorrow })).toEqual({
      kind: "expired",
    });
  });

  it("signs nobody in as a sign-in link", async () => {
    expect(await signInWithLink(open.db, { token: await made(), now })).toEqual({ kind: "unknown" });
  });
});
