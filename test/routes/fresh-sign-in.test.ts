import { expect, it } from "vitest";
import { listAutosaves } from "#app/domain/autosaves/list-autosaves.server.ts";
import { endSentAutosave } from "#app/http/end-sent-autosave.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import * as accountOpenid from "#app/routes/account/openid-removal/route.ts";
import * as account from "#app/routes/account/overview/route.tsx";
import * as challenge from "#app/routes/account/passkey-challenge/route.ts";
import * as passkeyRemoval from "#app/routes/account/passkey-removal/route.tsx";
import * as withdrawalAnswer from "#app/routes/evidence/upload-withdrawal-answer/route.tsx";
import * as deletion from "#app/routes/keeping/deletion/route.tsx";
import * as deletionConfirmation from "#app/routes/keeping/deletion-confirmation/route.tsx";
import * as finalSending from "#app/routes/letter/final-sending/route.tsx";
import * as publication from "#app/routes/letter/publication/route.tsx";
import * as sending from "#app/routes/letter/sending/route.tsx";
import * as signInRule from "#app/routes/members/sign-in-rule/route.tsx";
import * as signInRuleWithdrawal from "#app/routes/members/sign-in-rule-withdrawal/route.ts";
import * as enteredWithdrawal from "#app/routes/offline-responses/withdrawal/route.tsx";
import * as appointment from "#app/routes/people/appointment/route.ts";
import * as appointmentEnding from "#app/routes/people/appointment-ending/route.tsx";
import * as deactivation from "#app/routes/people/deactivation/route.tsx";
import * as passkeysRemoval from "#app/routes/people/passkeys-removal/route.tsx";
import * as reactivation from "#app/routes/people/reactivation/route.ts";
import * as seal from "#app/routes/seal/overview/route.tsx";
import * as unsealing from "#app/routes/seal/unsealing/route.ts";
import * as withdrawalByLaw from "#app/routes/seal/withdrawal/route.tsx";
import * as again from "#app/routes/sign-in/again/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { anInspection } from "../factories/inspections.ts";
import { longBefore, signInAs } from "../factories/people.ts";
import { ask, requestContext, sendWaiting } from "./asking.ts";

/** Whatever seals, unseals, publishes, sends the letter, erases, or changes how somebody signs in or what they are. */
const guarded = {
  "seal/overview": seal.action,
  "seal/unsealing": unsealing.action,
  "seal/withdrawal": withdrawalByLaw.action,
  "keeping/deletion": deletion.action,
  "keeping/deletion-confirmation": deletionConfirmation.action,
  "letter/sending": sending.action,
  "letter/final-sending": finalSending.action,
  "letter/publication": publication.action,
  "offline-responses/withdrawal": enteredWithdrawal.action,
  "evidence/upload-withdrawal-answer": withdrawalAnswer.action,
  "members/sign-in-rule": signInRule.action,
  "members/sign-in-rule-withdrawal": signInRuleWithdrawal.action,
  "account/overview": account.action,
  "account/passkey-removal": passkeyRemoval.action,
  "account/openid-removal": accountOpenid.action,
  "people/passkeys-removal": passkeysRemoval.action,
  "people/deactivation": deactivation.action,
  "people/reactivation": reactivation.action,
  "people/appointment": appointment.action,
  "people/appointment-ending": appointmentEnding.action,
};

describeOnBoth("what cannot be undone", (open) => {
  const signedInAt = longBefore;
  const justFresh = signedInAt.add({ minutes: 15 }).subtract({ milliseconds: 1 });
  const tooLate = signedInAt.add({ minutes: 15 });

  const count = async () => (await open.db.selectFrom("auditEntries").select("number").execute()).length;

  it.each(Object.entries(guarded))("%s asks for a sign-in of the last 15 minutes", async (_, action) => {
    const inspection = await anInspection(open.db);
    const cookie = await signInAs(open.db, inspection.lead, signedInAt);
    const params = {
      id: inspection.id,
      responseId: makeId(),
      uploadId: makeId(),
      passkeyId: makeId(),
      personId: makeId(),
    };
    const request = { path: `/revisits/${inspection.id}/seal`, params, cookie, form: { reason: "Wrong" } };
    const before = await count();
    const refused = await ask(action, requestContext(open.database, tooLate), request);
    expect(refused.status).toBe(302);
    expect(refused.headers.get("Location")).toMatch(/^\/sign-in\/again\?to=.*&reason=fresh&kept$/);
    expect(await count()).toBe(before);
    const allowed = await ask(action, requestContext(open.database, justFresh), request);
    expect(allowed.headers.get("Location") ?? "").not.toContain("/sign-in/again");
  });

  it("gives the words back on the form's page, and they do not end with the refused press", async () => {
    const inspection = await anInspection(open.db);
    const cookie = await signInAs(open.db, inspection.lead, signedInAt);
    const context = requestContext(open.database, tooLate);
    const page = `/revisits/${inspection.id}/seal`;
    const id = makeId();
    const sentAs = `noonday-autosave=${id}.${encodeURIComponent(`${page}/unsealing`)}`;
    const request = new Request(`http://localhost:3000${page}/unsealing`, {
      method: "POST",
      headers: { Cookie: `${cookie}; ${sentAs}`, Referer: `http://localhost:3000${page}` },
      body: new URLSearchParams({ reason: "A note was missing" }),
    });
    const thrown: unknown = await unsealing
      .action({ request, params: { id: inspection.id }, context })
      .catch((error: unknown) => error);
    if (!(thrown instanceof Response)) throw new Error("let in");
    expect(thrown.headers.get("Location")).toContain(encodeURIComponent(page));
    // What the server does after every post that leads on.
    await endSentAutosave(context, request);
    const found = await listAutosaves(open.db, { personId: inspection.lead.id, path: page, now: tooLate });
    expect(found).toMatchObject([{ id, wasSent: true, fields: [["reason", "A note was missing"]] }]);
  });

  it("says that what was typed is kept only where it is, and nothing of it after a bare press", async () => {
    const inspection = await anInspection(open.db);
    const cookie = await signInAs(open.db, inspection.lead, signedInAt);
    const path = `/revisits/${inspection.id}/seal/unsealing`;
    const says = async (body: URLSearchParams | FormData) => {
      const context = requestContext(open.database, tooLate);
      const headers = { Cookie: cookie, Referer: `http://localhost:3000/revisits/${inspection.id}/seal` };
      const request = new Request(`http://localhost:3000${path}`, { method: "POST", headers, body });
      const thrown: unknown = await unsealing
        .action({ request, params: { id: inspection.id }, context })
        .catch((error: unknown) => error);
      if (!(thrown instanceof Response)) throw new Error("let in");
      const shown = { path: thrown.headers.get("Location") ?? "", cookie };
      return (await (await ask(again.loader, context, shown)).json()).savedForm;
    };
    const file = new FormData();
    file.set("file", new File(["a"], "plan.txt"));
    expect(await says(new URLSearchParams({ reason: "A note was missing" }))).toBe("saved");
    expect(await says(new URLSearchParams({ "form-end": "yes" }))).toBeNull();
    expect(await says(file)).toBe("lost");
    expect(await says(new URLSearchParams({ reason: "a".repeat(300_001) }))).toBe("lost");
    expect(await open.db.selectFrom("autosaves").select("id").execute()).toHaveLength(1);
  });

  it("is let on again by a link to oneself, and the page that asks leads on once one is fresh", async () => {
    const inspection = await anInspection(open.db);
    const cookie = await signInAs(open.db, inspection.lead, signedInAt);
    const to = `/revisits/${inspection.id}/seal`;
    const request = { path: `/sign-in/again?to=${encodeURIComponent(to)}&reason=fresh`, cookie };
    const late = requestContext(open.database, tooLate);
    const page = await ask(again.loader, late, request);
    expect(await page.json()).toMatchObject({ to, reason: "fresh", email: inspection.lead.email });
    await ask(again.action, late, { ...request, form: { email: "stranger@people.example" } });
    await sendWaiting(late);
    const links = late.sent.filter(({ subject }) => subject.includes("link"));
    expect(links.map((message) => message.to)).toEqual([inspection.lead.email]);
    expect(links[0]?.text).toContain(encodeURIComponent(to));
    const fresh = await ask(again.loader, requestContext(open.database, justFresh), request);
    expect(fresh.headers.get("Location")).toBe(to);
    const elsewhere = { path: "/sign-in/again?to=//elsewhere.example", cookie };
    const kept = await ask(again.loader, requestContext(open.database, justFresh), elsewhere);
    expect(kept.headers.get("Location")).toBe("/revisits");
  });

  it("gives no challenge for a new passkey, either", async () => {
    const inspection = await anInspection(open.db);
    const cookie = await signInAs(open.db, inspection.lead, signedInAt);
    const request = { path: "/account/passkeys/challenge", cookie, form: {} };
    const late = await ask(challenge.action, requestContext(open.database, tooLate), request);
    expect(late.status).toBe(422);
    const fresh = await ask(challenge.action, requestContext(open.database, justFresh), request);
    expect(await fresh.json()).toMatchObject({
      rp: { id: "localhost" },
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
  });
});
