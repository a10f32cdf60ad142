import { expect, it } from "vitest";
import { findMembership } from "#app/domain/access/find-membership.server.ts";
import type { Role } from "#app/domain/access/roles.ts";
import { startInspection } from "#app/domain/inspections/start-inspection.server.ts";
import { acceptInvitation } from "#app/domain/people/accept-invitation.server.ts";
import { cancelInvitation } from "#app/domain/people/cancel-invitation.server.ts";
import { findSignedInPerson } from "#app/domain/people/find-signed-in-person.server.ts";
import { invitePerson } from "#app/domain/people/invite-person.server.ts";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { removeMember } from "#app/domain/people/remove-member.server.ts";
import { resendInvitation } from "#app/domain/people/resend-invitation.server.ts";
import { type AnInspection, anInspection } from "../../factories/inspections.ts";
import { aMember, linkToInvitation, longBefore as now, signInAs } from "../../factories/people.ts";
import { describeOnBoth } from "../on-both.ts";

const fourteenDaysLater = now.add({ hours: 14 * 24 });

describeOnBoth("an invitation", (open) => {
  async function invite(
    inspection: AnInspection,
    role: Role = "cqc-inspector",
    email = "sam@people.example",
  ) {
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    const invited = await invitePerson(open.db, {
      ...{ ...by, name: "Sam", email, role, organisation: "" },
      inspectorate: role === "quality-assurance" ? "ofsted" : null,
    });
    if (invited.kind !== "invited") throw new Error(invited.kind);
    return { ...invited, token: await linkToInvitation(open.db, invited) };
  }
  const roleOf = async (inspection: AnInspection, personId: string) =>
    (await findMembership(open.db, { inspectionId: inspection.id, personId }))?.role ?? null;
  const actions = async () =>
    (await open.db.selectFrom("auditEntries").select("action").orderBy("number").execute()).map(
      ({ action }) => action,
    );

  it("gives its person their part and signs them in, once, under the name that they say", async () => {
    const inspection = await anInspection(open.db);
    const { token } = await invite(inspection);
    const accepted = await acceptInvitation(open.db, { token, name: "Samira Ray", now });
    if (accepted.kind !== "accepted") throw new Error(accepted.kind);
    expect(await roleOf(inspection, accepted.personId)).toBe("cqc-inspector");
    const person = await findSignedInPerson(open.db, { token: accepted.session.token, now });
    expect(person).toMatchObject({
      name: "Samira Ray",
      email: "sam@people.example",
      mayStartInspections: false,
    });
    expect(await acceptInvitation(open.db, { token, now })).toEqual({ kind: "used" });
    expect((await actions()).slice(-2)).toEqual(["person.invited", "invitation.accepted"]);
  });

  it("ends the session that the browser had; where it is refused, it leaves that and stores nothing", async () => {
    const inspection = await anInspection(open.db);
    const { token } = await invite(inspection);
    const other = await invite(inspection, "cqc-inspector", "kim@people.example");
    const kim = await acceptInvitation(open.db, { token: other.token, name: "Kim", now });
    if (kim.kind !== "accepted") throw new Error(kim.kind);
    const previousToken = kim.session.token;
    const stored = () =>
      Promise.all([
        open.db.selectFrom("sessions").selectAll().execute(),
        open.db.selectFrom("members").selectAll().execute(),
        open.db.selectFrom("auditEntries").selectAll().execute(),
      ]);
    const before = await stored();
    expect(await acceptInvitation(open.db, { token: other.token, previousToken, now })).toEqual({
      kind: "used",
    });
    expect(await stored()).toEqual(before);
    const accepted = await acceptInvitation(open.db, { token, name: "Sam", previousToken, now });
    expect(accepted.kind).toBe("accepted");
    expect(await findSignedInPerson(open.db, { token: previousToken, now })).toBeNull();
    expect((await actions()).slice(-2)).toEqual(["invitation.accepted", "person.signed-out"]);
  });

  it("is accepted by one of two presses at once", async () => {
    const inspection = await anInspection(open.db);
    const { token } = await invite(inspection);
    const outcomes = await Promise.all([1, 2, 3].map(() => acceptInvitation(open.db, { token, now })));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["accepted", "used", "used"]);
  });

  it("works until 14 days have passed, and not from then on", async () => {
    const inspection = await anInspection(open.db);
    const { token } = await invite(inspection);
    expect(await acceptInvitation(open.db, { token, now: fourteenDaysLater })).toEqual({ kind: "expired" });
    const justBefore = fourteenDaysLater.subtract({ milliseconds: 1 });
    expect(await acceptInvitation(open.db, { token, now: justBefore })).toMatchObject({ kind: "accepted" });
  });

  it("with an unknown token opens nothing", async () => {
    expect(await acceptInvitation(open.db, { token: "made-up", now })).toEqual({ kind: "unknown" });
  });

  it("to the same email takes the place of the one before, in whatever role", async () => {
    const inspection = await anInspection(open.db);
    const first = await invite(inspection, "cqc-inspector");
    const second = await invite(inspection, "quality-assurance");
    expect(second.replacedEarlier).toBe(true);
    expect(await acceptInvitation(open.db, { token: first.token, now })).toEqual({ kind: "cancelled" });
    const accepted = await acceptInvitation(open.db, { token: second.token, now });
    if (accepted.kind !== "accepted") throw new Error(accepted.kind);
    expect(await roleOf(inspection, accepted.personId)).toBe("quality-assurance");
  });

  it("is not made for somebody who has a part already", async () => {
    const inspection = await anInspection(open.db);
    const member = await aMember(open.db, { inspection, role: "cqc-inspector", name: "Kim" });
    const again = await invitePerson(open.db, {
      inspectionId: inspection.id,
      actor: inspection.leadActor,
      now,
      name: "Kim",
      email: member.email,
      role: "quality-assurance",
      inspectorate: "ofsted",
      organisation: "",
    });
    expect(again).toEqual({ kind: "already-member", name: "Kim", role: "cqc-inspector" });
  });

  it("sent again has a new link for 14 more days, and the old one stops", async () => {
    const inspection = await anInspection(open.db);
    const { token, invitationId } = await invite(inspection);
    const by = {
      inspectionId: inspection.id,
      invitationId,
      actor: inspection.leadActor,
      now: fourteenDaysLater,
    };
    const resent = await resendInvitation(open.db, by);
    if (resent.kind !== "resent") throw new Error(resent.kind);
    const later = fourteenDaysLater.add({ hours: 24 });
    expect(await acceptInvitation(open.db, { token, now: later })).toEqual({ kind: "unknown" });
    expect(
      (
        await acceptInvitation(open.db, {
          token: await linkToInvitation(open.db, { ...resent, invitationId }),
          now: later,
        })
      ).kind,
    ).toBe("accepted");
    expect(await resendInvitation(open.db, by)).toEqual({ kind: "not-waiting" });
  });

  it("cancelled opens nothing, and cannot be cancelled from another re-visit", async () => {
    const inspection = await anInspection(open.db);
    const other = await anInspection(open.db);
    const { token, invitationId } = await invite(inspection);
    const elsewhere = { inspectionId: other.id, invitationId, actor: other.leadActor, now };
    expect(await cancelInvitation(open.db, elsewhere)).toEqual({ kind: "not-waiting" });
    const here = { inspectionId: inspection.id, invitationId, actor: inspection.leadActor, now };
    expect(await cancelInvitation(open.db, here)).toEqual({ kind: "cancelled", name: "Sam" });
    expect(await acceptInvitation(open.db, { token, now })).toEqual({ kind: "cancelled" });
  });

  it("as lead inspector appoints: who accepts it may start re-visits, others may not", async () => {
    const inspection = await anInspection(open.db);
    const lead = await aMember(open.db, { inspection, role: "lead-inspector" });
    const inspector = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const start = (personId: string, slug: string) =>
      startInspection(open.db, {
        areaName: "Another",
        slug,
        dayOne: Temporal.PlainDate.from("2026-12-07"),
        days: 2,
        personId,
        now,
      });
    expect((await start(lead.id, "another")).kind).toBe("started");
    expect(await start(inspector.id, "yet-another")).toEqual({ kind: "not-a-lead" });
    expect(await actions()).toContain("lead.appointed");
  });

  it("keeps the name of somebody who is known", async () => {
    const inspection = await anInspection(open.db);
    const member = await aMember(open.db, { inspection, role: "cqc-inspector", name: "Kim Lee" });
    const other = await anInspection(open.db, { lead: inspection.lead });
    const { token } = await invite(other, "quality-assurance", member.email);
    const accepted = await acceptInvitation(open.db, { token, name: "Somebody Else", now });
    if (accepted.kind !== "accepted") throw new Error(accepted.kind);
    expect(accepted.personId).toBe(member.id);
    const { members } = await listPeople(open.db, { inspectionId: other.id, now });
    expect(members.map(({ name }) => name)).toContain("Kim Lee");
  });
});

describeOnBoth("removing somebody", (open) => {
  const memberIdOf = async (inspection: AnInspection, personId: string) =>
    (await listPeople(open.db, { inspectionId: inspection.id, now })).members.find(
      (member) => member.personId === personId,
    )?.id ?? "";

  it("ends their part at once, and an invitation gives it back in its role", async () => {
    const inspection = await anInspection(open.db);
    const member = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const memberId = await memberIdOf(inspection, member.id);
    const by = { inspectionId: inspection.id, memberId, actor: inspection.leadActor, now };
    expect((await removeMember(open.db, by)).kind).toBe("removed");
    expect(await findMembership(open.db, { inspectionId: inspection.id, personId: member.id })).toBeNull();
    expect(await removeMember(open.db, by)).toEqual({ kind: "not-a-member" });
    const back = await aMember(open.db, { inspection, role: "quality-assurance", email: member.email });
    expect(back.id).toBe(member.id);
    expect((await findMembership(open.db, { inspectionId: inspection.id, personId: member.id }))?.role).toBe(
      "quality-assurance",
    );
    expect(await signInAs(open.db, back)).not.toBe("");
  });

  it("never leaves a re-visit without a lead inspector, not even when two leave at once", async () => {
    const inspection = await anInspection(open.db);
    const only = {
      inspectionId: inspection.id,
      memberId: await memberIdOf(inspection, inspection.lead.id),
      actor: inspection.leadActor,
      now,
    };
    expect((await removeMember(open.db, only)).kind).toBe("last-lead");
    const second = await aMember(open.db, { inspection, role: "lead-inspector" });
    const both = await Promise.all([
      removeMember(open.db, only),
      removeMember(open.db, { ...only, memberId: await memberIdOf(inspection, second.id) }),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["last-lead", "removed"]);
  });

  it("does not reach into another re-visit", async () => {
    const inspection = await anInspection(open.db);
    const other = await anInspection(open.db);
    const member = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const memberId = await memberIdOf(inspection, member.id);
    expect(
      await removeMember(open.db, { inspectionId: other.id, memberId, actor: other.leadActor, now }),
    ).toEqual({
      kind: "not-a-member",
    });
  });
});
