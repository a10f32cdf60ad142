import { expect, it } from "vitest";
import type { Role } from "#app/domain/access/roles.ts";
import { ActorEnded } from "#app/domain/audit/check-actor.server.ts";
import { setContacts } from "#app/domain/contacts/set-contacts.server.ts";
import { sendWaitingMessages } from "#app/domain/message-delivery/send-message.server.ts";
import { acceptInvitation } from "#app/domain/people/accept-invitation.server.ts";
import { appointPerson } from "#app/domain/people/appoint-lead.server.ts";
import { invitePerson } from "#app/domain/people/invite-person.server.ts";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { makeSignInLink } from "#app/domain/people/make-links.server.ts";
import { requestSignIn } from "#app/domain/people/request-sign-in.server.ts";
import { resendInvitation } from "#app/domain/people/resend-invitation.server.ts";
import { signInWithLink } from "#app/domain/people/sign-in-with-link.server.ts";
import { everySession } from "#app/http/read-session-choice.ts";
import { action as addHoliday, loader as holidays } from "#app/routes/bank-holidays/list/route.tsx";
import { loader as contacts } from "#app/routes/contacts/list/route.tsx";
import * as acceptance from "#app/routes/invitations/invitation/route.tsx";
import { action as invite } from "#app/routes/members/list/route.tsx";
import { action as remove } from "#app/routes/members/removal/route.tsx";
import { action as endAppointment } from "#app/routes/people/appointment-ending/route.tsx";
import { action as deactivate } from "#app/routes/people/deactivation/route.tsx";
import { loader as people } from "#app/routes/people/list/route.tsx";
import { action as reactivate } from "#app/routes/people/reactivation/route.ts";
import { action as endSessions } from "#app/routes/people/sessions/route.ts";
import { action as start } from "#app/routes/revisits/new/route.tsx";
import { describeOnBoth, type OpenDatabase } from "../db/on-both.ts";
import { type AnInspection, anInspection } from "../factories/inspections.ts";
import {
  type APerson,
  actorOf,
  aLeadInspector,
  aMember,
  linkToInvitation,
  longBefore,
  signInAs,
} from "../factories/people.ts";
import { ask, requestContext } from "./asking.ts";

const now = longBefore.add({ minutes: 10 });
const day = { "dayOne-day": "7", "dayOne-month": "12", "dayOne-year": "2026" };
const holiday = { "date-day": "2", "date-month": "12", "date-year": "2026", title: "A day of thanks" };

type Handler = Parameters<typeof ask>[0];
type RequestOptions = {
  params?: Record<string, string>;
  form?: Record<string, string>;
  at?: Temporal.Instant;
};

function askingIn(open: OpenDatabase) {
  return (cookie: string, handler: Handler, { params, form, at = now }: RequestOptions = {}) =>
    ask(handler, requestContext(open.database, at), { path: "/somewhere", params, form, cookie });
}

/** What an answer comes to: sent to sign in, or its status. */
function comesTo(answer: Response): string {
  const place = answer.headers.get("Location");
  return place?.startsWith("/sign-in") ? "sign-in" : String(answer.status);
}

const memberIdOf = async (open: OpenDatabase, inspection: AnInspection, personId: string) =>
  (await listPeople(open.db, { inspectionId: inspection.id, now })).members.find(
    (member) => member.personId === personId,
  )?.id ?? "";

type Ending = (by: {
  open: OpenDatabase;
  /** Another lead, who ends it. */
  admin: APerson;
  cookie: string;
  who: APerson;
  inspection: AnInspection;
}) => Promise<unknown>;

const deactivating: Ending = ({ open, cookie, who }) =>
  askingIn(open)(cookie, deactivate, { params: { personId: who.id }, form: {} });
const removing: Ending = async ({ open, cookie, who, inspection }) => {
  const memberId = await memberIdOf(open, inspection, who.id);
  return askingIn(open)(cookie, remove, { params: { id: inspection.id, memberId }, form: {} });
};
const removingButKeeping: Ending = async ({ open, cookie, who, inspection }) => {
  const params = { id: inspection.id, memberId: await memberIdOf(open, inspection, who.id) };
  return askingIn(open)(cookie, remove, { params, form: { "keeps-appointment": "yes" } });
};
const endingAppointment: Ending = ({ open, cookie, who }) =>
  askingIn(open)(cookie, endAppointment, { params: { personId: who.id }, form: {} });
const endingSessions: Ending = ({ open, cookie, who }) =>
  askingIn(open)(cookie, endSessions, { params: { personId: who.id }, form: { session: everySession } });

const out = "sign-in";
// With a session from before: the page of contacts, starting a re-visit, adding a bank holiday, the list of all people,
// inviting; then whether a link to sign in from before, and one asked for after, still signs in.
const table: [string, Role, Ending, string[], boolean, boolean][] = [
  ["a lead is deactivated", "lead-inspector", deactivating, [out, out, out, out, out], false, false],
  ["a lead is removed", "lead-inspector", removing, [out, out, out, out, out], false, false],
  [
    "a lead is removed, appointed",
    "lead-inspector",
    removingButKeeping,
    ["404", "302", "302", "200", "404"],
    true,
    true,
  ],
  [
    "a lead's appointment ends",
    "lead-inspector",
    endingAppointment,
    ["200", "403", "404", "404", "302"],
    true,
    true,
  ],
  ["a lead's sessions end", "lead-inspector", endingSessions, [out, out, out, out, out], true, true],
  ["a CQC inspector is deactivated", "cqc-inspector", deactivating, [out, out, out, out, out], false, false],
  ["a CQC inspector is removed", "cqc-inspector", removing, [out, out, out, out, out], false, false],
  ["quality assurance is removed", "quality-assurance", removing, [out, out, out, out, out], false, false],
  ["a forum is removed", "parent-carer-forum", removing, [out, out, out, out, out], false, false],
  ["an officer is deactivated", "local-area-officer", deactivating, [out, out, out, out, out], false, false],
  ["a recipient's sessions end", "letter-recipient", endingSessions, [out, out, out, out, out], true, true],
];

describeOnBoth("after an ending", (open) => {
  it.each(table)("when %s", async (_name, role, end, expected, oldLink, newLink) => {
    const inspection = await anInspection(open.db, { notified: false });
    const admin = inspection.lead;
    const who = await aMember(open.db, { inspection, role });
    const cookie = await signInAs(open.db, who);
    const { token } = await makeSignInLink(open.db, { personId: who.id, now });
    const ended = await end({ open, admin, cookie: await signInAs(open.db, admin), who, inspection });
    expect(ended instanceof Response && ended.status).toBe(302);

    const as = askingIn(open);
    const params = { id: inspection.id };
    const newcomer = {
      ...{ name: "Somebody New", email: "new@people.example", role: "cqc-inspector" },
      organisation: "",
    };
    const answers = [
      await as(cookie, contacts, { params }),
      await as(cookie, start, { form: { areaName: "Elsewhere", slug: "elsewhere", days: "2", ...day } }),
      await as(cookie, addHoliday, { form: holiday }),
      await as(cookie, people),
      await as(cookie, invite, { params, form: newcomer }),
    ];
    expect(answers.map(comesTo)).toEqual(expected);
    expect((await signInWithLink(open.db, { token, now })).kind === "signed-in").toBe(oldLink);
    await requestSignIn(open.db, { email: who.email, now });
    const sent: string[] = [];
    const send = async ({ to, subject }: { to: string; subject: string }) =>
      subject.startsWith("Your link") && sent.push(to) > 0;
    await sendWaitingMessages(open.db, { send, origin: "http://localhost:3000", now });
    expect(sent).toEqual(newLink ? [who.email] : []);
  });

  it("a lead removed from one of two re-visits stays in the other, and a lead inspector", async () => {
    const inspection = await anInspection(open.db, { notified: false });
    const who = await aMember(open.db, { inspection, role: "lead-inspector" });
    const other = await anInspection(open.db, { lead: who, notified: false });
    const cookie = await signInAs(open.db, who);
    const admin = await signInAs(open.db, inspection.lead);
    await removing({ open, admin: inspection.lead, cookie: admin, who, inspection });
    const as = askingIn(open);
    expect(comesTo(await as(cookie, contacts, { params: { id: inspection.id } }))).toBe("404");
    expect(comesTo(await as(cookie, contacts, { params: { id: other.id } }))).toBe("200");
    expect(comesTo(await as(cookie, holidays))).toBe("200");
  });

  it("whoever leaves by themselves keeps their appointment", async () => {
    const inspection = await anInspection(open.db, { notified: false });
    const who = await aMember(open.db, { inspection, role: "lead-inspector" });
    const cookie = await signInAs(open.db, who);
    await removing({ open, admin: who, cookie, who, inspection });
    expect(comesTo(await askingIn(open)(cookie, holidays))).toBe("200");
  });

  it("undoing a deactivation gives back the parts, but no session or invitation of before", async () => {
    const inspection = await anInspection(open.db, { notified: false });
    const other = await anInspection(open.db, { lead: inspection.lead, notified: false });
    const who = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const cookie = await signInAs(open.db, who);
    const admin = await signInAs(open.db, inspection.lead);
    const invitation = {
      name: who.name,
      email: who.email,
      role: "quality-assurance",
      inspectorate: "ofsted",
      organisation: "",
    } as const;
    const actor = inspection.leadActor;
    const invited = await invitePerson(open.db, { ...invitation, inspectionId: other.id, actor, now });
    await deactivating({ open, admin: inspection.lead, cookie: admin, who, inspection });
    const token = await linkToInvitation(open.db, invited);
    expect((await acceptInvitation(open.db, { token, now })).kind).toBe("deactivated");
    const page = await askingIn(open)("", acceptance.loader, { params: { token } });
    expect([page.status, (await page.json()).dead.state]).toEqual([410, "deactivated"]);
    const again = await askingIn(open)(admin, invite, { params: { id: other.id }, form: invitation });
    expect([again.status, (await again.json()).errors.email]).toEqual([
      422,
      `${who.name} has been deactivated. A lead inspector has to undo that before they can be invited.`,
    ]);

    const back = await askingIn(open)(admin, reactivate, { params: { personId: who.id }, form: {} });
    expect(back.headers.get("Location")).toBe(`/people/${who.id}?done=reactivated`);
    expect(comesTo(await askingIn(open)(cookie, contacts, { params: { id: inspection.id } }))).toBe(out);
    expect((await acceptInvitation(open.db, { token, now })).kind).toBe("cancelled");
    const anew = await signInAs(open.db, who, now);
    expect(comesTo(await askingIn(open)(anew, contacts, { params: { id: inspection.id } }))).toBe("200");
  });

  it("an appointment ended is not given back by an invitation of before, nor by somebody who has none", async () => {
    const inspection = await anInspection(open.db, { notified: false });
    const other = await anInspection(open.db, { lead: inspection.lead, notified: false });
    const who = await aMember(open.db, { inspection, role: "lead-inspector" });
    const invitation = {
      name: who.name,
      email: who.email,
      role: "lead-inspector",
      organisation: "",
    } as const;
    const before = await invitePerson(open.db, {
      ...invitation,
      inspectionId: other.id,
      actor: inspection.leadActor,
      now,
    });
    const friend = { ...invitation, email: "friend@people.example" };
    const theirs = { inspectionId: inspection.id, actor: actorOf(who, "lead-inspector"), now };
    const byThem = await invitePerson(open.db, { ...friend, ...theirs });
    const admin = await signInAs(open.db, inspection.lead);
    await endingAppointment({ open, admin: inspection.lead, cookie: admin, who, inspection });
    const tokenOf = (invited: typeof before) => linkToInvitation(open.db, invited);
    expect((await acceptInvitation(open.db, { token: await tokenOf(before), now })).kind).toBe("cancelled");
    expect((await invitePerson(open.db, { ...friend, ...theirs })).kind).toBe("not-appointed");
    // Their invitation from before gives the part, and says who sent it, but appoints nobody.
    expect((await acceptInvitation(open.db, { token: await tokenOf(byThem), now })).kind).toBe("accepted");
    const cookie = await signInAs(open.db, { ...who, ...friend }, now);
    expect(comesTo(await askingIn(open)(cookie, holidays))).toBe("404");
    await appointPerson(open.db, { personId: who.id, actor: inspection.leadActor, now });
    expect(comesTo(await askingIn(open)(await signInAs(open.db, who, now), holidays))).toBe("200");
  });

  it("an invitation of somebody deactivated lets nobody in until another lead sends it again", async () => {
    const inspection = await anInspection(open.db, { notified: false });
    const who = await aMember(open.db, { inspection, role: "lead-inspector", name: "Ann Other" });
    const invited = await invitePerson(open.db, {
      ...{ name: "Sam", email: "sam@people.example", role: "cqc-inspector", organisation: "" },
      inspectionId: inspection.id,
      actor: who.actor,
      now,
    });
    const admin = await signInAs(open.db, inspection.lead);
    await deactivating({ open, admin: inspection.lead, cookie: admin, who, inspection });
    const token = await linkToInvitation(open.db, invited);
    const page = await askingIn(open)("", acceptance.loader, { params: { token } });
    expect((await page.json()).waiting).toBeNull();
    expect((await acceptInvitation(open.db, { token, now })).kind).toBe("expired");
    const { invitations } = await listPeople(open.db, { inspectionId: inspection.id, now });
    expect(invitations).toMatchObject([{ inviterName: "Ann Other", inviterEnded: true }]);
    const [waiting] = invitations;
    const again = {
      inspectionId: inspection.id,
      invitationId: waiting?.id ?? "",
      actor: inspection.leadActor,
      now,
    };
    expect((await resendInvitation(open.db, again)).kind).toBe("resent");
    const anew = await linkToInvitation(open.db, invited);
    expect((await acceptInvitation(open.db, { token: anew, now })).kind).toBe("accepted");
  });
});

describeOnBoth("the last lead", (open) => {
  it("of a re-visit is neither deactivated nor removed, and the page says of which", async () => {
    const inspection = await anInspection(open.db, { areaName: "Exampleshire", notified: false });
    const admin = await aLeadInspector(open.db);
    const params = { personId: inspection.lead.id };
    const answer = await askingIn(open)(await signInAs(open.db, admin), deactivate, { params, form: {} });
    expect([answer.status, (await answer.json()).error]).toEqual([
      422,
      `${inspection.lead.name} is the only lead inspector of Exampleshire. Another lead has to be invited there first.`,
    ]);
    // Somebody deactivated is no lead to leave a re-visit with.
    const second = await aMember(open.db, { inspection, role: "lead-inspector" });
    const cookie = await signInAs(open.db, inspection.lead);
    await deactivating({ open, admin: inspection.lead, cookie, who: second, inspection });
    const left = await removing({ open, admin: inspection.lead, cookie, who: inspection.lead, inspection });
    expect((left as Response).status).toBe(422);
  });

  it("of Noonday cannot end their own appointment, nor two each other's at once", async () => {
    const one = await aLeadInspector(open.db);
    const cookie = await signInAs(open.db, one);
    const own = await askingIn(open)(cookie, endAppointment, { params: { personId: one.id }, form: {} });
    expect(own.status).toBe(422);
    const other = await aLeadInspector(open.db);
    const cookies = [cookie, await signInAs(open.db, other)];
    const both = await Promise.all(
      [other, one].map(({ id }, index) =>
        askingIn(open)(cookies[index] ?? "", endAppointment, { params: { personId: id }, form: {} }).catch(
          (error: unknown) => error,
        ),
      ),
    );
    const ended = both.filter((answer) => answer instanceof Response && comesTo(answer) === "302");
    expect(ended.length).toBeLessThanOrEqual(1);
    const leads = await open.db
      .selectFrom("people")
      .select("id")
      .where("appointedLeadAt", "is not", null)
      .execute();
    expect(leads.length).toBeGreaterThanOrEqual(1);
  });

  it("cannot deactivate themselves", async () => {
    const one = await aLeadInspector(open.db);
    const params = { personId: one.id };
    const answer = await askingIn(open)(await signInAs(open.db, one), deactivate, { params, form: {} });
    expect(answer.status).toBe(422);
  });
});

describeOnBoth("what is under way when somebody is ended", (open) => {
  it("stores nothing: the verb looks again, within its transaction", async () => {
    const inspection = await anInspection(open.db, { notified: false });
    const who = await aMember(open.db, { inspection, role: "lead-inspector" });
    const change = { inspectionId: inspection.id, contacts: [], actor: who.actor, now };
    expect((await setContacts(open.db, change)).kind).toBe("set");
    const cookie = await signInAs(open.db, inspection.lead);
    await deactivating({ open, admin: inspection.lead, cookie, who, inspection });
    await expect(setContacts(open.db, change)).rejects.toThrow(ActorEnded);
    await askingIn(open)(cookie, reactivate, { params: { personId: who.id }, form: {} });
    await removing({ open, admin: inspection.lead, cookie, who, inspection });
    await expect(setContacts(open.db, change)).rejects.toThrow(ActorEnded);
  });
});
