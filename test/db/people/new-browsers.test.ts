import { expect, it } from "vitest";
import { sendWaitingMessages } from "#app/domain/message-delivery/send-message.server.ts";
import { acceptInvitation } from "#app/domain/people/accept-invitation.server.ts";
import { continueAsPerson } from "#app/domain/people/continue-as-person.server.ts";
import { eraseOldLinks } from "#app/domain/people/erase-old-links.server.ts";
import { invitePerson } from "#app/domain/people/invite-person.server.ts";
import { makeSignInLink } from "#app/domain/people/make-links.server.ts";
import { signInWithLink } from "#app/domain/people/sign-in-with-link.server.ts";
import { anInspection } from "../../factories/inspections.ts";
import { actorOf, aLeadInspector, linkToInvitation, longBefore as now } from "../../factories/people.ts";
import { describeOnBoth } from "../on-both.ts";

describeOnBoth("a browser", (open) => {
  async function signIn(personId: string, browserToken: string | null = null, at = now) {
    const { token } = await makeSignInLink(open.db, { personId, now: at });
    const outcome = await signInWithLink(open.db, { token, browserToken, now: at });
    if (outcome.kind !== "signed-in") throw new Error(outcome.kind);
    return outcome.session.browserToken;
  }
  async function told() {
    const rows = await open.db
      .selectFrom("messages")
      .select("personId")
      .where("template", "=", "new-browser")
      .execute();
    return rows.map(({ personId }) => personId);
  }

  it("that somebody had not used before is told to them once, with when and how to end it, and nothing of the browser", async () => {
    const lead = await aLeadInspector(open.db);
    expect(await told()).toEqual([]);
    const browser = await signIn(lead.id);
    await signIn(lead.id, browser);
    expect(await told()).toEqual([lead.id]);
    const sent: { to: string; text: string }[] = [];
    await sendWaitingMessages(open.db, {
      send: async (message) => sent.push(message) > 0,
      origin: "http://localhost:3000",
      now: now.add({ hours: 2 }),
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.to).toBe(lead.email);
    expect(sent[0]?.text).toContain("2 November 2026");
    expect(sent[0]?.text).toContain("http://localhost:3000/sessions");
    const stored = JSON.stringify(await open.db.selectFrom("knownBrowsers").selectAll().execute());
    expect(stored).not.toContain(browser);
  });

  it("is another for each person, so that nothing stored says who share one", async () => {
    const one = await aLeadInspector(open.db);
    const other = await aLeadInspector(open.db);
    const browser = await signIn(one.id);
    await signIn(other.id, browser);
    expect(await told()).toEqual([one.id, other.id]);
    const rows = await open.db
      .selectFrom("knownBrowsers")
      .select("tokenHash")
      .where("lastUsedAt", "=", now)
      .execute();
    expect(new Set(rows.map(({ tokenHash }) => tokenHash)).size).toBe(rows.length);
  });

  it("is not told to who joins with it, but to who is known already", async () => {
    const inspection = await anInspection(open.db);
    const join = async (email: string) => {
      const invited = await invitePerson(open.db, {
        ...{ inspectionId: inspection.id, name: "Rae", email, role: "cqc-inspector" },
        ...{ organisation: "", inspectorate: null },
        actor: actorOf(inspection.lead, "lead-inspector"),
        now,
      });
      const token = await linkToInvitation(open.db, invited);
      return acceptInvitation(open.db, { token, now });
    };
    await join("new@people.example");
    expect(await told()).toEqual([]);
    const other = await aLeadInspector(open.db);
    await signIn(other.id);
    await join(other.email);
    expect(await told()).toEqual([other.id, other.id]);
  });

  it("of the example's page is neither stored nor told, and one unused for 400 days is forgotten", async () => {
    const lead = await aLeadInspector(open.db);
    await continueAsPerson(open.db, { personId: lead.id, now });
    expect(await told()).toEqual([]);
    const stored = () => open.db.selectFrom("knownBrowsers").selectAll().execute();
    const before = (await stored()).length;
    await eraseOldLinks(open.db, now.add({ hours: 400 * 24 - 1 }));
    expect(await stored()).toHaveLength(before);
    await eraseOldLinks(open.db, now.add({ hours: 400 * 24 }));
    expect(await stored()).toEqual([]);
  });
});
