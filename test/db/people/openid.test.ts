import { expect, it } from "vitest";
import { sendWaitingMessages } from "#app/domain/message-delivery/send-message.server.ts";
import {
  closeOpenidRequest,
  findOpenidBinding,
  openOpenidRequest,
  signInWithOpenid,
  unbindOpenid,
} from "#app/domain/openid/sign-in-with-openid.server.ts";
import { removePasskeysOf } from "#app/domain/passkeys/add-passkey.server.ts";
import { deactivatePerson } from "#app/domain/people/deactivate-person.server.ts";
import { eraseOldLinks } from "#app/domain/people/erase-old-links.server.ts";
import { findSignedInPerson } from "#app/domain/people/find-signed-in-person.server.ts";
import { signInPerson } from "#app/domain/people/sign-in-person.server.ts";
import type { Message } from "#app/platform/mail.ts";
import { type OpenidClaims, readEmail } from "#app/platform/openid.ts";
import { actorOf, aLeadInspector, aPasskeyOf, longBefore as now } from "../../factories/people.ts";
import { describeOnBoth } from "../on-both.ts";

const issuer = "https://provider.example";

describeOnBoth("signing in with OpenID Connect", (open) => {
  const signIn = (claims: Partial<OpenidClaims>) =>
    signInWithOpenid(open.db, {
      claims: { issuer, subject: "one", verifiedEmail: null, confirmedSecondsAgo: 0, ...claims },
      now,
    });

  it("goes by the verified email once, and by the account from then on", async () => {
    const lead = await aLeadInspector(open.db);
    const first = await signIn({ verifiedEmail: lead.email });
    if (first.kind !== "signed-in") throw new Error(first.kind);
    const found = await findSignedInPerson(open.db, { token: first.session.token, now });
    expect(found).toMatchObject({ id: lead.id, session: { method: "openid", confirmedAt: now } });
    // Another email over there, or none that is verified: the account is theirs all the same.
    expect((await signIn({ verifiedEmail: "changed@elsewhere.example" })).kind).toBe("signed-in");
    expect((await signIn({})).kind).toBe("signed-in");
  });

  it("adds nobody, and believes no email that is not verified", async () => {
    await aLeadInspector(open.db);
    const before = await open.db.selectFrom("people").select("id").execute();
    expect(await signIn({ verifiedEmail: "stranger@people.example" })).toEqual({ kind: "unknown" });
    expect(await signIn({})).toEqual({ kind: "no-verified-email" });
    expect(await open.db.selectFrom("people").select("id").execute()).toEqual(before);
    expect(await open.db.selectFrom("openidAccounts").selectAll().execute()).toEqual([]);
  });

  it("opens nobody's account to who was given their address later", async () => {
    const lead = await aLeadInspector(open.db);
    await signIn({ verifiedEmail: lead.email });
    const other = await signIn({ subject: "two", verifiedEmail: lead.email });
    expect(other).toEqual({ kind: "other-account" });
    const actor = actorOf(lead, "lead-inspector");
    expect(await unbindOpenid(open.db, { method: "link", actor, now })).toEqual({ kind: "sign-in-weak" });
    expect(await unbindOpenid(open.db, { method: "openid", actor, now })).toEqual({ kind: "unbound" });
    expect((await signIn({ subject: "two", verifiedEmail: lead.email })).kind).toBe("signed-in");
  });

  it("binds no account to who has a passkey, but from a session that began with it, and tells them", async () => {
    const lead = await aLeadInspector(open.db);
    await aPasskeyOf(open.db, lead);
    const claims = { issuer, subject: "one", verifiedEmail: lead.email, confirmedSecondsAgo: 0 };
    const bind = async (previousToken?: string) =>
      (await signInWithOpenid(open.db, { claims, previousToken, now })).kind;
    const begin = (method: "link" | "passkey", personId = lead.id) =>
      open.db
        .transaction()
        .execute(async (trx) => (await signInPerson(trx, { personId, method, now })).token);
    expect(await bind()).toBe("sign-in-weak");
    expect(await bind(await begin("link"))).toBe("sign-in-weak");
    expect(await bind(await begin("passkey", (await aLeadInspector(open.db)).id))).toBe("sign-in-weak");
    expect(await open.db.selectFrom("openidAccounts").selectAll().execute()).toEqual([]);
    expect(await bind(await begin("passkey"))).toBe("signed-in");
    const told = await open.db
      .selectFrom("messages")
      .select("personId")
      .where("template", "=", "openid-linked")
      .execute();
    expect(told).toEqual([{ personId: lead.id }]);
    const sent: string[] = [];
    const send = async ({ to, subject }: Message) => sent.push(`${to}: ${subject}`) > 0;
    await sendWaitingMessages(open.db, { send, origin: "http://localhost:3000", now });
    expect(sent).toContain(`${lead.email}: An account was linked to your Noonday account`);
    expect(await bind()).toBe("signed-in");
  });

  it("knows an account by its issuer, with or without a slash at the end", async () => {
    const lead = await aLeadInspector(open.db);
    await signIn({ verifiedEmail: lead.email });
    expect((await signIn({ issuer: `${issuer}/`, verifiedEmail: null })).kind).toBe("signed-in");
    const settings = { issuer: `${issuer}/`, personId: lead.id };
    expect(await findOpenidBinding(open.db, settings)).toMatchObject({ subject: "one" });
    expect(await open.db.selectFrom("openidAccounts").selectAll().execute()).toHaveLength(1);
  });

  it("believes no email with a sign that becomes somebody else's letter in lower case", () => {
    expect(readEmail("Kim@People.example")).toBe("kim@people.example");
    expect(readEmail("\u212Aim@people.example")).toBeNull();
    expect(readEmail("kim @people.example")).toBeNull();
    expect(readEmail(undefined)).toBeNull();
  });

  it("binds an account once of two sign-ins at once", async () => {
    const lead = await aLeadInspector(open.db);
    const outcomes = await Promise.all([1, 2, 3].map(() => signIn({ verifiedEmail: lead.email })));
    expect(outcomes.map(({ kind }) => kind)).toEqual(["signed-in", "signed-in", "signed-in"]);
    expect(await open.db.selectFrom("openidAccounts").selectAll().execute()).toHaveLength(1);
  });

  it("does not let in whom a lead has deactivated, and forgets an account that a lead removes", async () => {
    const lead = await aLeadInspector(open.db);
    const other = await aLeadInspector(open.db);
    await signIn({ verifiedEmail: other.email });
    const actor = actorOf(lead, "lead-inspector");
    const change = { personId: other.id, method: "link", actor, now } as const;
    expect((await removePasskeysOf(open.db, change)).kind).toBe("removed");
    expect(await findOpenidBinding(open.db, { issuer, personId: other.id })).toBeNull();
    await signIn({ verifiedEmail: other.email });
    await deactivatePerson(open.db, change);
    expect(await signIn({})).toEqual({ kind: "unknown" });
  });

  it("is as fresh as the provider says, and not fresh where it says nothing", async () => {
    const lead = await aLeadInspector(open.db);
    const confirmedAt = async (confirmedSecondsAgo: number | null) => {
      const outcome = await signIn({ verifiedEmail: lead.email, confirmedSecondsAgo });
      if (outcome.kind !== "signed-in") throw new Error(outcome.kind);
      const found = await findSignedInPerson(open.db, { token: outcome.session.token, now });
      return found?.session.confirmedAt;
    };
    expect(await confirmedAt(3600)).toEqual(now.subtract({ seconds: 3600 }));
    expect(await confirmedAt(null)).toBeNull();
  });

  it("comes back once, within 15 minutes, and leaves no secret", async () => {
    const { token } = await openOpenidRequest(open.db, { now });
    const stored = () => open.db.selectFrom("openidRequests").selectAll().execute();
    expect(JSON.stringify(await stored())).not.toContain(token);
    expect(await closeOpenidRequest(open.db, { token, now: now.add({ minutes: 15 }) })).toBe(false);
    expect(await closeOpenidRequest(open.db, { token, now })).toBe(true);
    expect(await closeOpenidRequest(open.db, { token, now })).toBe(false);
    await openOpenidRequest(open.db, { now });
    await eraseOldLinks(open.db, now.add({ minutes: 15 }));
    expect(await stored()).toEqual([]);
  });
});
