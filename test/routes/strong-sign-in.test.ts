import { expect, it } from "vitest";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { removeMember } from "#app/domain/people/remove-member.server.ts";
import * as signInRule from "#app/routes/members/sign-in-rule/route.tsx";
import * as withdrawal from "#app/routes/members/sign-in-rule-withdrawal/route.ts";
import * as overview from "#app/routes/revisits/overview/route.tsx";
import * as again from "#app/routes/sign-in/again/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { type AnInspection, anInspection } from "../factories/inspections.ts";
import { type APerson, aMember, longBefore as now, signInAs } from "../factories/people.ts";
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
    expect(await page.json()).toMatchObject({ requiresStrong: true, hasPasskey: false });
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
  });
});
