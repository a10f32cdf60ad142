import { expect, it } from "vitest";
import { sendWaitingMessages } from "#app/domain/message-delivery/send-message.server.ts";
import {
  addPasskey,
  listPasskeys,
  removePasskey,
  removePasskeysByEmail,
  removePasskeysOf,
  renamePasskey,
} from "#app/domain/passkeys/add-passkey.server.ts";
import {
  openRegistrationChallenge,
  openSignInChallenge,
} from "#app/domain/passkeys/open-challenge.server.ts";
import { maxPasskeys } from "#app/domain/passkeys/passkey.ts";
import { signInWithPasskey } from "#app/domain/passkeys/sign-in-with-passkey.server.ts";
import { deactivatePerson } from "#app/domain/people/deactivate-person.server.ts";
import { eraseOldLinks } from "#app/domain/people/erase-old-links.server.ts";
import { findSignedInPerson } from "#app/domain/people/find-signed-in-person.server.ts";
import { makeSignInLink } from "#app/domain/people/make-links.server.ts";
import { signInWithLink } from "#app/domain/people/sign-in-with-link.server.ts";
import {
  allowLinkSignIn,
  requireStrongSignIn,
} from "#app/domain/sign-in-rules/require-strong-sign-in.server.ts";
import type { Message } from "#app/platform/mail.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { anAuthenticator } from "../../factories/authenticator.ts";
import { anInspection } from "../../factories/inspections.ts";
import {
  type APerson,
  actorOf,
  actWhileDeactivated,
  aLeadInspector,
  longBefore as now,
} from "../../factories/people.ts";
import { describeOnBoth } from "../on-both.ts";

const origin = "http://localhost:3000";

/** The same database, on which somebody else does something before each transaction. */
function doBeforeTransactions(db: Queries, act: () => Promise<unknown>): Queries {
  return new Proxy(db, {
    get(target, key) {
      if (key === "transaction") {
        const execute = async (run: (trx: Trx) => Promise<unknown>) => {
          await act();
          return target.transaction().execute(run);
        };
        return () => ({ execute });
      }
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

describeOnBoth("a passkey", (open) => {
  async function signedIn(person: APerson) {
    const { token } = await makeSignInLink(open.db, { personId: person.id, now });
    const used = await signInWithLink(open.db, { token, now });
    if (used.kind !== "signed-in") throw new Error(used.kind);
    const found = await findSignedInPerson(open.db, { token: used.session.token, now });
    if (!found) throw new Error("nobody is signed in");
    return { ...found, token: used.session.token };
  }

  type Device = ReturnType<typeof anAuthenticator>;
  type Adding = { device?: Device; person: Awaited<ReturnType<typeof signedIn>>; at?: Temporal.Instant };

  async function add({ device = anAuthenticator(), person, at = now }: Adding, change = {}) {
    const { challenge } = await openRegistrationChallenge(open.db, { person, origin, now });
    // As a request reads it: the session may have become one with a passkey.
    const current = await findSignedInPerson(open.db, { token: person.token, now });
    const outcome = await addPasskey(open.db, {
      made: device.make({ challenge, ...change }),
      name: "My phone",
      session: current?.session ?? person.session,
      origin,
      actor: { ...actorOf(person, "lead-inspector"), role: null },
      now: at,
    });
    return { device, kind: outcome.kind };
  }

  async function signIn(device: Device, change = {}, at = now) {
    const { challenge } = await openSignInChallenge(open.db, { origin, now });
    const used = device.use({ challenge, ...change });
    return { used, outcome: await signInWithPasskey(open.db, { used, origin, now: at }) };
  }

  const templates = async () =>
    (await open.db.selectFrom("messages").select("template").orderBy("createdAt").execute()).map(
      ({ template }) => template,
    );

  it("is added in one's session, which counts as begun with it, and its person is told", async () => {
    const person = await signedIn(await aLeadInspector(open.db));
    expect((await add({ person })).kind).toBe("added");
    const [passkey] = await listPasskeys(open.db, person.id);
    expect(passkey).toMatchObject({
      name: "My phone",
      counter: 0,
      transports: ["internal"],
      lastUsedAt: null,
    });
    const after = await findSignedInPerson(open.db, { token: person.token, now });
    expect(after?.session.method).toBe("passkey");
    expect(await templates()).toContain("passkey-added");
  });

  it("signs its person in, as often as its challenge is new", async () => {
    const person = await signedIn(await aLeadInspector(open.db));
    const { device } = await add({ person });
    const { used, outcome } = await signIn(device);
    if (outcome.kind !== "signed-in") throw new Error(outcome.kind);
    const found = await findSignedInPerson(open.db, { token: outcome.session.token, now });
    expect(found).toMatchObject({ id: person.id, session: { method: "passkey", confirmedAt: now } });
    // The same answer again, as somebody who overheard it would send it.
    expect(await signInWithPasskey(open.db, { used, origin, now })).toEqual({ kind: "refused" });
    expect((await signIn(device)).outcome.kind).toBe("signed-in");
  });

  it("signs in once of two presses at once with one challenge", async () => {
    const person = await signedIn(await aLeadInspector(open.db));
    const { device } = await add({ person });
    const { challenge } = await openSignInChallenge(open.db, { origin, now });
    const used = device.use({ challenge });
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => signInWithPasskey(open.db, { used, origin, now })),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["refused", "refused", "signed-in"]);
  });

  it("is refused after five minutes, for another site, unverified, unknown, or with a made-up challenge", async () => {
    const person = await signedIn(await aLeadInspector(open.db));
    const { device } = await add({ person });
    const justBefore = now.add({ minutes: 5 }).subtract({ milliseconds: 1 });
    expect((await signIn(device, {}, justBefore)).outcome.kind).toBe("signed-in");
    for (const { outcome } of [
      await signIn(device, {}, now.add({ minutes: 5 })),
      await signIn(device, { origin: "https://elsewhere.example" }),
      await signIn(device, { isVerified: false }),
      await signIn(device, { challenge: "bWFkZS11cA" }),
      await signIn(anAuthenticator()),
    ])
      expect(outcome).toEqual({ kind: "refused" });
  });

  it("is not added unverified, for another site, late, in another session, or with a challenge to sign in", async () => {
    const lead = await aLeadInspector(open.db);
    const person = await signedIn(lead);
    expect((await add({ person }, { isVerified: false })).kind).toBe("not-verified");
    expect((await add({ person }, { origin: "https://elsewhere.example" })).kind).toBe("not-verified");
    expect((await add({ person, at: now.add({ minutes: 5 }) })).kind).toBe("not-verified");
    const other = await signedIn(lead);
    const { challenge } = await openRegistrationChallenge(open.db, { person: other, origin, now });
    expect((await add({ person }, { challenge })).kind).toBe("not-verified");
    const toSignIn = await openSignInChallenge(open.db, { origin, now });
    expect((await add({ person }, { challenge: toSignIn.challenge })).kind).toBe("not-verified");
    expect(await listPasskeys(open.db, person.id)).toEqual([]);
  });

  it("whose counter went back is refused, recorded, and told to its person", async () => {
    const person = await signedIn(await aLeadInspector(open.db));
    const { device } = await add({ person }, { counter: 5 });
    expect((await signIn(device, { counter: 6 })).outcome.kind).toBe("signed-in");
    for (const counter of [6, 5, 0])
      expect((await signIn(device, { counter })).outcome).toEqual({ kind: "copied" });
    expect((await signIn(device, { counter: 7 })).outcome.kind).toBe("signed-in");
    expect((await templates()).filter((template) => template === "passkey-copied")).toHaveLength(3);
    const entries = await open.db
      .selectFrom("auditEntries")
      .select("action")
      .where("action", "=", "passkey.copy-refused")
      .execute();
    expect(entries).toHaveLength(3);
  });

  it("whose signature is wrong tells nobody that it was copied, whatever its counter", async () => {
    const person = await signedIn(await aLeadInspector(open.db));
    const { device } = await add({ person }, { counter: 5 });
    const { challenge } = await openSignInChallenge(open.db, { origin, now });
    const used = { ...anAuthenticator().use({ challenge, counter: 1 }), id: device.id };
    expect(await signInWithPasskey(open.db, { used, origin, now })).toEqual({ kind: "refused" });
    expect(await templates()).not.toContain("passkey-copied");
  });

  it("does not sign in whom a lead has deactivated", async () => {
    const lead = await aLeadInspector(open.db);
    const other = await aLeadInspector(open.db);
    const { device } = await add({ person: await signedIn(other) });
    await deactivatePerson(open.db, { personId: other.id, actor: actorOf(lead, "lead-inspector"), now });
    expect((await signIn(device)).outcome).toEqual({ kind: "refused" });
  });

  it("does not sign in whom a lead is deactivating", async () => {
    const person = await signedIn(await aLeadInspector(open.db));
    const { device } = await add({ person });
    const { outcome } = await actWhileDeactivated(open.db, person, () => signIn(device));
    expect(outcome).toEqual({ kind: "refused" });
    expect(await open.db.selectFrom("sessions").selectAll().execute()).toEqual([]);
  });

  it("is renamed and removed by its person alone", async () => {
    const mine = await signedIn(await aLeadInspector(open.db));
    const theirs = await signedIn(await aLeadInspector(open.db));
    const { device } = await add({ person: mine });
    const [{ id: passkeyId } = { id: "" }] = await listPasskeys(open.db, mine.id);
    const notMine = { passkeyId, session: theirs.session, actor: actorOf(theirs, "lead-inspector"), now };
    expect((await renamePasskey(open.db, { ...notMine, name: "Stolen" })).kind).toBe("no-such-passkey");
    expect((await removePasskey(open.db, notMine)).kind).toBe("no-such-passkey");
    const session = { ...mine.session, method: "passkey" } as const;
    const own = { passkeyId, session, actor: actorOf(mine, "lead-inspector"), now };
    expect((await renamePasskey(open.db, { ...own, name: "Old phone" })).kind).toBe("renamed");
    expect((await listPasskeys(open.db, mine.id))[0]?.name).toBe("Old phone");
    expect((await removePasskey(open.db, own)).kind).toBe("removed");
    expect((await signIn(device)).outcome).toEqual({ kind: "refused" });
  });

  it("of a device that is lost is removed by a lead, ends its sessions, and its person is told", async () => {
    const lead = await aLeadInspector(open.db);
    const other = await signedIn(await aLeadInspector(open.db));
    const { device } = await add({ person: other });
    const actor = actorOf(lead, "lead-inspector");
    const removal = { personId: other.id, method: "link", actor, now } as const;
    expect((await removePasskeysOf(open.db, removal)).kind).toBe("removed");
    expect((await removePasskeysOf(open.db, removal)).kind).toBe("none");
    expect((await signIn(device)).outcome).toEqual({ kind: "refused" });
    expect(await findSignedInPerson(open.db, { token: other.token, now })).toBeNull();
    expect((await templates()).filter((template) => template === "passkeys-removed")).toHaveLength(1);
  });

  it("of an only lead is removed by whoever runs Noonday", async () => {
    const lead = await signedIn(await aLeadInspector(open.db));
    const { device } = await add({ person: lead });
    const remove = (email: string) => removePasskeysByEmail(open.db, { email, now });
    expect((await remove("nobody@people.example")).kind).toBe("no-such-person");
    expect((await remove(lead.email)).kind).toBe("removed");
    expect((await remove(lead.email)).kind).toBe("none");
    expect((await signIn(device)).outcome.kind).toBe("refused");
    expect((await add({ person: await signedIn(lead) })).kind).toBe("added");
    const sent: string[] = [];
    const send = async ({ to, subject }: Message) => sent.push(`${to}: ${subject}`) > 0;
    await sendWaitingMessages(open.db, { send, origin, now });
    expect(sent).toContain(`${lead.email}: Your passkeys for Noonday were removed`);
  });

  it("is removed by no lead of their own, nor of others after a link by who has one", async () => {
    const lead = await signedIn(await aLeadInspector(open.db));
    const other = await signedIn(await aLeadInspector(open.db));
    const { device } = await add({ person: lead });
    const { device: others } = await add({ person: other });
    const actor = actorOf(lead, "lead-inspector");
    const remove = (personId: string, method: "link" | "passkey") =>
      removePasskeysOf(open.db, { personId, method, actor, now });
    expect((await remove(lead.id, "link")).kind).toBe("own-account");
    expect((await remove(lead.id, "passkey")).kind).toBe("own-account");
    expect((await remove(other.id, "link")).kind).toBe("sign-in-weak");
    for (const one of [device, others]) expect((await signIn(one)).outcome.kind).toBe("signed-in");
    expect((await remove(other.id, "passkey")).kind).toBe("removed");
    expect((await signIn(others)).outcome.kind).toBe("refused");
  });

  it("is not added from a session that was ended while its device asked", async () => {
    const person = await signedIn(await aLeadInspector(open.db));
    const { challenge } = await openRegistrationChallenge(open.db, { person, origin, now });
    await open.db.deleteFrom("sessions").where("id", "=", person.session.sessionId).execute();
    const actor = { ...actorOf(person, "lead-inspector"), role: null };
    const made = anAuthenticator().make({ challenge });
    const outcome = await addPasskey(open.db, {
      ...{ made, name: "My phone", session: person.session, origin, actor, now },
    });
    expect(outcome.kind).toBe("session-ended");
    expect(await listPasskeys(open.db, person.id)).toEqual([]);
  });

  it("that was removed while somebody signed in with it counts as unknown, and not as copied", async () => {
    const person = await signedIn(await aLeadInspector(open.db));
    const { device } = await add({ person });
    const { challenge } = await openSignInChallenge(open.db, { origin, now });
    const used = device.use({ challenge });
    const removing = doBeforeTransactions(open.db, () => open.db.deleteFrom("passkeys").execute());
    expect(await signInWithPasskey(removing, { used, origin, now })).toEqual({ kind: "refused" });
    expect(await templates()).not.toContain("passkey-copied");
  });

  it("is neither added nor removed after a link, where there is one, whether or not a re-visit asks for more", async () => {
    const inspection = await anInspection(open.db);
    const person = await signedIn(inspection.lead);
    await add({ person });
    const strict = { inspectionId: inspection.id, isPublicDemo: false, actor: inspection.leadActor, now };
    await requireStrongSignIn(open.db, { ...strict, method: "passkey" });
    const [{ id: passkeyId } = { id: "" }] = await listPasskeys(open.db, person.id);
    // Somebody who reads their mail signs in by a link.
    const thief = await signedIn(inspection.lead);
    expect((await add({ person: thief })).kind).toBe("sign-in-weak");
    const removal = { passkeyId, actor: inspection.leadActor, now };
    expect((await removePasskey(open.db, { ...removal, session: thief.session })).kind).toBe("sign-in-weak");
    const own = { ...person.session, method: "passkey" } as const;
    expect((await add({ person: { ...person, session: own } })).kind).toBe("added");
    expect((await removePasskey(open.db, { ...removal, session: own })).kind).toBe("removed");
    await allowLinkSignIn(open.db, strict);
    expect((await add({ person: thief })).kind).toBe("sign-in-weak");
  });

  it("is one of at most twenty, and nobody's twice", async () => {
    const person = await signedIn(await aLeadInspector(open.db));
    const { device } = await add({ person });
    expect((await add({ person, device })).kind).toBe("known-already");
    for (let count = 1; count < maxPasskeys; count += 1) await add({ person });
    expect((await add({ person })).kind).toBe("too-many");
  });

  it("leaves no challenge behind: each is stored as a hash, and goes when it is used or over", async () => {
    const { challenge } = await openSignInChallenge(open.db, { origin, now });
    const stored = () => open.db.selectFrom("passkeyChallenges").selectAll().execute();
    expect(JSON.stringify(await stored())).not.toContain(challenge);
    await eraseOldLinks(open.db, now.add({ minutes: 4 }));
    expect(await stored()).toHaveLength(1);
    await eraseOldLinks(open.db, now.add({ minutes: 5 }));
    expect(await stored()).toEqual([]);
  });
});
