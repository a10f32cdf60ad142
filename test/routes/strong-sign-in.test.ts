import { expect, it } from "vitest";
import { saveAutosave } from "#app/domain/autosaves/save-autosave.server.ts";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { removeMember } from "#app/domain/people/remove-member.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import * as root from "#app/root.tsx";
import * as members from "#app/routes/members/list/route.tsx";
import * as signInRule from "#app/routes/members/sign-in-rule/route.tsx";
import * as withdrawal from "#app/routes/members/sign-in-rule-withdrawal/route.ts";
import * as appointment from "#app/routes/people/appointment/route.ts";
import * as ending from "#app/routes/people/appointment-ending/route.tsx";
import * as deactivation from "#app/routes/people/deactivation/route.tsx";
import * as passkeysRemoval from "#app/routes/people/passkeys-removal/route.tsx";
import * as reactivation from "#app/routes/people/reactivation/route.ts";
import * as overview from "#app/routes/revisits/overview/route.tsx";
import * as again from "#app/routes/sign-in/again/route.tsx";
import { insertOpenidAccount } from "#db/queries/openid-accounts.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { type AnInspection, anInspection } from "../factories/inspections.ts";
import { type APerson, aMember, aPasskeyOf, longBefore as now, signInAs } from "../factories/people.ts";
import { ask, requestContext } from "./asking.ts";

describeOnBoth("a re-visit that opens only after a strong sign-in", (open) => {
  /** The cookie of a session begun with a passkey. */
  async function signInStrongly(person: APerson): Promise<string> {
    const cookie = await signInAs(open.db, person, now);
    await open.db
      .updateTable("sessions")
      .set({ method: "passkey" })
      .where("personId", "=", person.id)
      .execute();
    return cookie;
  }
  const at = ({ id }: AnInspection, cookie: string, form?: Record<string, string>) => ({
    ...{ path: `/revisits/${id}`, params: { id }, cookie },
    ...(form ? { form } : {}),
  });
  const context = () => requestContext(open.database, now);
  const openWith = (inspection: AnInspection, cookie: string) =>
    ask(overview.loader, context(), at(inspection, cookie));
  const actions = async (inspectionId: string) =>
    (
      await open.db
        .selectFrom("auditEntries")
        .select("action")
        .where("inspectionId", "=", inspectionId)
        .where("action", "like", "strong-%")
        .orderBy("number")
        .execute()
    ).map(({ action }) => action);

  async function aStrictInspection() {
    const inspection = await anInspection(open.db);
    const strong = await signInStrongly(inspection.lead);
    const set = await ask(signInRule.action, context(), at(inspection, strong, {}));
    expect(set.status).toBe(302);
    return { inspection, strong };
  }

  it("is made so by a lead who signed in so, with its audit entry, and says whom it concerns", async () => {
    const inspection = await anInspection(open.db);
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const weak = await signInAs(open.db, inspection.lead, now);
    const refused = await ask(signInRule.action, context(), at(inspection, weak, {}));
    expect(refused.status).toBe(422);
    expect(await actions(inspection.id)).toEqual([]);
    const strong = await signInStrongly(inspection.lead);
    const before = await ask(signInRule.loader, context(), at(inspection, strong));
    expect(await before.json()).toMatchObject({ rule: null, ready: [], isOwnStrong: true });
    for (let press = 0; press < 2; press += 1)
      await ask(signInRule.action, context(), at(inspection, strong, {}));
    const page = (await (await ask(signInRule.loader, context(), at(inspection, strong))).json()) as {
      concerned: string[];
    };
    expect(page.concerned.join()).toContain(cqc.name);
    for (let press = 0; press < 2; press += 1)
      await ask(withdrawal.action, context(), at(inspection, strong, {}));
    expect(await actions(inspection.id)).toEqual(["strong-sign-in.required", "strong-sign-in.not-required"]);
  });

  it.each([
    ["https://example.noonday.example", 422],
    ["http://192.168.1.7:3000", 422],
    ["http://localhost:3000", 302],
    ["http://127.0.0.1:3000", 302],
  ])(
    "is not made so in an example that others can reach, where anybody signs in as anybody: %s",
    async (publicOrigin, status) => {
      const inspection = await anInspection(open.db);
      const strong = await signInStrongly(inspection.lead);
      const made = context();
      const inDemo = { ...made, env: { ...made.env, demo: true, publicOrigin } };
      const answered = await ask(signInRule.action, inDemo, at(inspection, strong, {}));
      expect(answered.status).toBe(status);
      const page = await (await ask(signInRule.loader, inDemo, at(inspection, strong))).json();
      expect(page).toMatchObject({ isPublicDemo: status === 422, rule: status === 422 ? null : {} });
    },
  );

  it("sends whoever signed in by a link to make a passkey, and lets in whoever has one", async () => {
    const { inspection } = await aStrictInspection();
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const weak = await signInAs(open.db, cqc, now);
    const refused = await openWith(inspection, weak);
    const location = refused.headers.get("Location") ?? "";
    expect(location).toBe(
      `/sign-in/again?to=${encodeURIComponent(`/revisits/${inspection.id}`)}&reason=strong`,
    );
    const page = await ask(again.loader, context(), { path: location, cookie: weak });
    expect(await page.json()).toMatchObject({ reason: "strong", hasPasskey: false });
    const strong = await signInStrongly(cqc);
    expect((await openWith(inspection, strong)).status).toBe(200);
    // Another re-visit of the same person asks for nothing.
    const other = await anInspection(open.db);
    const [theirs] = [await aMember(open.db, { inspection: other, role: "cqc-inspector", email: cqc.email })];
    expect((await openWith(other, await signInAs(open.db, theirs, now))).status).toBe(200);
  });

  it("tells nobody who has no part in it that it is there", async () => {
    const { inspection } = await aStrictInspection();
    const other = await anInspection(open.db);
    expect((await openWith(inspection, await signInAs(open.db, other.lead, now))).status).toBe(404);
  });

  it("never locks its only lead out, and does ask a lead who is one of two", async () => {
    const { inspection } = await aStrictInspection();
    const second = await aMember(open.db, { inspection, role: "lead-inspector" });
    const weak = await signInAs(open.db, second, now);
    expect((await openWith(inspection, weak)).status).toBe(302);
    const { members } = await listPeople(open.db, { inspectionId: inspection.id, now });
    const memberId = members.find(({ personId }) => personId === inspection.lead.id)?.id ?? "";
    await removeMember(open.db, { inspectionId: inspection.id, memberId, actor: second.actor, now });
    expect((await openWith(inspection, weak)).status).toBe(200);
    // Whoever has a passkey can use it: a reader of their mail cannot.
    await aPasskeyOf(open.db, second);
    expect((await openWith(inspection, weak)).status).toBe(302);
  });

  it.each(Object.entries({ appointment, ending, deactivation, reactivation, passkeysRemoval }))(
    "has no lead who changes accounts after a link, though they have a passkey (%s)",
    async (_, { action }) => {
      const { inspection } = await aStrictInspection();
      const second = await aMember(open.db, { inspection, role: "lead-inspector" });
      await aPasskeyOf(open.db, inspection.lead);
      await aPasskeyOf(open.db, second);
      const count = async () => (await open.db.selectFrom("auditEntries").select("number").execute()).length;
      const press = async (cookie: string, personId: string) => {
        const request = { path: `/people/${personId}/removal`, params: { personId }, cookie, form: {} };
        return (await ask(action, context(), request)).headers.get("Location") ?? "";
      };
      const weak = await signInAs(open.db, inspection.lead, now);
      const before = await count();
      for (const { id } of [inspection.lead, second])
        expect(await press(weak, id)).toMatch(/^\/sign-in\/again\?to=.*&reason=accounts$/);
      expect(await count()).toBe(before);
      expect(await press(await signInStrongly(inspection.lead), second.id)).not.toContain("/sign-in/again");
    },
  );

  it("has no lead who invites another lead after a link, even to another re-visit", async () => {
    const { inspection } = await aStrictInspection();
    const other = await anInspection(open.db, { lead: inspection.lead });
    await aPasskeyOf(open.db, inspection.lead);
    const newcomer = { name: "Somebody New", email: "new@people.example", organisation: "" };
    const press = async (role: string, cookie: string) =>
      (await ask(members.action, context(), at(other, cookie, { ...newcomer, role }))).headers.get(
        "Location",
      );
    const weak = await signInAs(open.db, inspection.lead, now);
    expect(await press("lead-inspector", weak)).toMatch(/^\/sign-in\/again\?to=.*&reason=accounts&kept$/);
    expect(await press("cqc-inspector", weak)).toContain("done=invited");
    expect(await press("lead-inspector", await signInStrongly(inspection.lead))).toContain("done=invited");
  });

  it("gives what was typed in it back to no weak session", async () => {
    const { inspection } = await aStrictInspection();
    const second = await aMember(open.db, { inspection, role: "lead-inspector" });
    const path = `/revisits/${inspection.id}/findings`;
    const autosave = { id: makeId(), personId: second.id, path, action: path };
    await saveAutosave(open.db, { ...autosave, fields: [["text", "Plans come late"]], wasSent: false, now });
    const given = async (cookie: string) =>
      (await (await ask(root.loader, context(), { path, cookie })).json()).autosaves.length;
    expect(await given(await signInAs(open.db, second, now))).toBe(0);
    expect(await given(await signInStrongly(second))).toBe(1);
  });

  it("is no page to which a link is offered, where a strong sign-in was too long ago", async () => {
    const { inspection } = await aStrictInspection();
    const second = await aMember(open.db, { inspection, role: "lead-inspector" });
    const later = requestContext(open.database, now.add({ minutes: 20 }));
    const cookie = await signInStrongly(second);
    const asked = async (to: string) =>
      (await ask(again.loader, later, { path: `/sign-in/again?to=${to}&reason=fresh`, cookie })).json();
    const seal = `/revisits/${inspection.id}/seal`;
    expect(await asked(seal)).toMatchObject({ isLinkEnough: false, mayMakePasskey: true });
    expect(await asked("/revisits/new")).toMatchObject({ isLinkEnough: true });
    // With an account at their organisation only, /account would refuse them a passkey after a link.
    const account = { issuer: "https://provider.example", subject: "one", personId: second.id };
    await open.db
      .transaction()
      .execute((trx) => insertOpenidAccount(trx, { ...account, createdAt: now, lastUsedAt: now }));
    for (const to of [seal, "/account", "/people"])
      expect(await asked(to)).toMatchObject({
        isLinkEnough: false,
        hasPasskey: false,
        mayMakePasskey: false,
      });
  });
});
