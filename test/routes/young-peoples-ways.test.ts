import { expect, it } from "vitest";
import { listAgreements } from "#app/domain/parental-agreements/find-agreements.server.ts";
import { makeAgreements } from "#app/domain/parental-agreements/make-agreements.server.ts";
import { closeLink } from "#app/domain/young-peoples-ways/close-link.server.ts";
import { makeLink } from "#app/domain/young-peoples-ways/make-link.server.ts";
import { action as agreementAction } from "#app/routes/young-people/agreement/route.tsx";
import { action as slips } from "#app/routes/young-people/agreements/route.tsx";
import { action as links } from "#app/routes/young-people/links/route.tsx";
import { loader as codePage, action as typeCode } from "#app/routes/young-person/code/route.tsx";
import { action as agree, loader as consentPage } from "#app/routes/young-person/consent/route.tsx";
import { loader as linkPage, action as openLink } from "#app/routes/young-person/link/route.tsx";
import { action as choose, loader as startPage } from "#app/routes/young-person/start/route.tsx";
import type { Database } from "#db/connection.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { usual } from "../factories/inspections.ts";
import { signInAs } from "../factories/people.ts";
import { anInspectionForYoungPeople, whileOpen } from "../factories/young-peoples-ways.ts";
import { ask, requestContext } from "./asking.ts";

type Handler = Parameters<typeof ask>[0];

/** One browser on the young people's pages of an area, which keeps the cookies that it is given. */
function aBrowser(database: Database, slug: string, now = whileOpen) {
  const jar = new Map<string, string>();
  const send = async (
    handler: Handler,
    form?: Record<string, string>,
    params: Record<string, string> = {},
  ) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await ask(handler, requestContext(database, now), {
      ...{ path: `/areas/${slug}/young-people`, params: { area: slug, ...params }, cookie },
      ...(form === undefined ? {} : { form }),
    });
    for (const line of response.headers.getSetCookie()) {
      expect(line).toMatch(/; Path=\/areas\/[^/]+\/young-people; HttpOnly; SameSite=Lax/);
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  return { jar, send };
}

const to = (response: Response) => response.headers.get("Location");

describeOnBoth("the pages of young people’s ways in", (open) => {
  it("a 20-year-old alone comes from the area’s page to the first question, and nothing is stored before yes", async () => {
    const { inspection } = await anInspectionForYoungPeople(open.db);
    const { send, jar } = aBrowser(open.database, inspection.slug);
    expect(await (await send(startPage)).json()).toMatchObject({ step: "age", state: "open" });
    for (const [step, choice] of [
      ["age", "19-25"],
      ["helped", "no"],
      ["shared", "no"],
    ] as const)
      expect((await send(choose, { step, choice })).status).toBe(302);
    expect(to(await send(startPage))).toBe(`/areas/${inspection.slug}/young-people/consent`);
    expect(await (await send(consentPage)).json()).toMatchObject({ ask: { isQuotation: false } });
    // A press on the second question without the first is none.
    expect((await send(agree, { answer: "quote" })).status).toBe(422);
    expect(await open.db.selectFrom("youngPeoplesResponses").selectAll().execute()).toEqual([]);
    await send(agree, { answer: "yes" });
    expect(await open.db.selectFrom("youngPeoplesResponses").selectAll().execute()).toEqual([]);
    expect(await (await send(consentPage)).json()).toMatchObject({ ask: { isQuotation: true } });
    expect(to(await send(agree, { answer: "no-quote" }))).toBe(
      `/areas/${inspection.slug}/young-people/question/1`,
    );
    expect([...jar.keys()]).toEqual(["noonday-young"]);
    expect(await (await send(consentPage)).json()).toMatchObject({ ask: null, change: { mayQuote: false } });
  });

  it("whoever says no is stored nowhere, and may start again", async () => {
    const { inspection } = await anInspectionForYoungPeople(open.db);
    const { send, jar } = aBrowser(open.database, inspection.slug);
    for (const [step, choice] of [
      ["age", "16-18"],
      ["helped", "yes"],
      ["shared", "yes"],
    ] as const)
      await send(choose, { step, choice });
    expect(to(await send(agree, { answer: "no" }))).toBe(`/areas/${inspection.slug}/young-people/declined`);
    expect([...jar.keys()]).toEqual([]);
    expect(await open.db.selectFrom("youngPeoplesResponses").selectAll().execute()).toEqual([]);
  });

  it("under 16 a wrong code says so, one that is not agreed waits, and one that is leads on", async () => {
    const { inspection } = await anInspectionForYoungPeople(open.db);
    const { send } = aBrowser(open.database, inspection.slug);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now: whileOpen };
    await makeAgreements(open.db, { ...by, count: 1 });
    const [slip] = await listAgreements(open.db, inspection.id);
    for (const [step, choice] of [
      ["age", "11-15"],
      ["helped", "no"],
      ["shared", "yes"],
    ] as const)
      await send(choose, { step, choice });
    expect(to(await send(startPage))).toMatch(/\/code$/);
    expect(to(await send(consentPage))).toMatch(/\/code$/);
    for (const code of ["", "nonsense", "ZZZZ-ZZZZ", "x".repeat(3000), "<b>"])
      expect((await send(typeCode, { code })).status).toBe(422);
    expect(to(await send(typeCode, { code: ` ${slip?.code.toLowerCase()} ` }))).toMatch(/\/code$/);
    expect(await (await send(codePage)).json()).toMatchObject({ isWaiting: true });
    expect(to(await send(consentPage))).toMatch(/\/code$/);
    expect(to(await send(agree, { answer: "yes" }))).toMatch(/\/code$/);
    const cookie = await signInAs(open.db, inspection.lead, whileOpen);
    const record = (form: Record<string, string>) =>
      ask(agreementAction, requestContext(open.database, whileOpen), {
        ...{ path: "/", params: { id: inspection.id, agreementId: slip?.id ?? "" }, cookie, form },
      });
    const date = { "agreed-on-day": "30", "agreed-on-month": "11", "agreed-on-year": "2026" };
    expect((await record({ ...date, role: "parent" })).status).toBe(422);
    expect(
      (await record({ ...date, role: "local-authority", form: "spoken", "looked-after": "no" })).status,
    ).toBe(422);
    expect(
      (await record({ role: "local-authority", form: "spoken", "looked-after": "yes", ...date })).status,
    ).toBe(302);
    expect(await (await send(consentPage)).json()).toMatchObject({
      ask: { isLookedAfter: true, agreedRole: "local-authority" },
    });
    await send(agree, { answer: "yes" });
    expect(to(await send(agree, { answer: "quote" }))).toMatch(/\/question\/1$/);
    const next = aBrowser(open.database, inspection.slug);
    const used = await next.send(typeCode, { code: slip?.code ?? "" });
    expect([used.status, await used.json()]).toMatchObject([
      422,
      { error: "Someone has used this code. Ask for a new one." },
    ]);
  });

  it("a link says which group, in every state, and remembers the way in", async () => {
    const { inspection, survey } = await anInspectionForYoungPeople(open.db);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now: whileOpen };
    const made = await makeLink(open.db, { ...by, group: { name: "Year 10", setting: "college" } });
    if (made.kind !== "made") throw new Error(made.kind);
    const params = { code: made.code.toLowerCase() };
    const at = async (now: Temporal.Instant) =>
      (await aBrowser(open.database, inspection.slug, now).send(linkPage, undefined, params)).json();
    expect(await at(usual.surveyOpensAt.subtract({ seconds: 1 }))).toMatchObject({
      link: { state: "not-open", group: "Year 10", opens: expect.stringContaining("30 November 2026") },
    });
    expect(await at(survey.sealedAt)).toMatchObject({ link: { state: "closed" } });
    const { send, jar } = aBrowser(open.database, inspection.slug);
    expect((await send(linkPage, undefined, { code: "ZZZZZ-ZZZZZ" })).status).toBe(404);
    expect(to(await send(openLink, {}, params))).toBe(`/areas/${inspection.slug}/young-people/start`);
    expect(jar.get("noonday-young-start")).toBe(`link=${made.linkId}`);
    for (const [step, choice] of [
      ["age", "16-18"],
      ["helped", "no"],
      ["shared", "yes"],
    ] as const)
      await send(choose, { step, choice });
    await send(agree, { answer: "yes" });
    await send(agree, { answer: "quote" });
    const [response] = await open.db.selectFrom("youngPeoplesResponses").selectAll().execute();
    expect(response).toMatchObject({ wayIn: "group-link", setting: "college", sharedDevice: true });
    // The tablet is handed on: it keeps the way in, and nothing of whoever had it.
    await send(choose, { choice: "next" });
    expect(Object.fromEntries(jar)).toEqual({ "noonday-young-start": `link=${made.linkId}` });
    await closeLink(open.db, { ...by, linkId: made.linkId });
    expect(await at(whileOpen)).toMatchObject({ link: { state: "closed" } });
    expect(to(await send(openLink, {}, params))).toBe(`/y/${params.code}`);
  });

  it("what a device brings that it was never given counts as nothing", async () => {
    const { inspection } = await anInspectionForYoungPeople(open.db);
    const { send, jar } = aBrowser(open.database, inspection.slug);
    jar.set("noonday-young-start", "age=99&helped=maybe&shared=yes&agreed=yes&slip=x&link=%00&number=-1");
    expect(await (await send(startPage)).json()).toMatchObject({ step: "age" });
    jar.set("noonday-young", "forged-secret");
    expect(await (await send(startPage)).json()).toMatchObject({ begun: null });
    const pressed: Record<string, string>[] = [
      {},
      { step: "age" },
      { step: "age", choice: "30" },
      { step: "number", choice: "1" },
    ];
    for (const form of pressed) expect((await send(choose, form)).status).toBe(422);
    jar.set("noonday-young-start", "age=11-15&helped=no&shared=no&agreed=yes");
    expect(to(await send(agree, { answer: "quote" }))).toMatch(/\/code$/);
  });

  it("an inspector’s forms say what is missing, and give back what was typed", async () => {
    const { inspection } = await anInspectionForYoungPeople(open.db);
    const cookie = await signInAs(open.db, inspection.lead, whileOpen);
    const send = (handler: Handler, form: Record<string, string>) =>
      ask(handler, requestContext(open.database, whileOpen), {
        ...{ path: "/", params: { id: inspection.id }, cookie, form },
      });
    for (const count of ["", "0", "61", "some", "-3"])
      expect((await send(slips, { "how-many": count })).status).toBe(422);
    expect(to(await send(slips, { "how-many": "2" }))).toMatch(/\/agreements\/slips\?made=\d+$/);
    const refused = await send(links, { name: "Year 10" });
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { typed: { name: ["Year 10"] }, errors: { setting: "Choose what kind of place it is." } },
    ]);
    expect((await send(links, { setting: "college" })).status).toBe(422);
    expect((await send(links, { name: "x".repeat(121), setting: "college" })).status).toBe(422);
    const asked = await send(links, { name: "The friends of Sarah Whitcombe", setting: "college" });
    expect([asked.status, await asked.json()]).toMatchObject([422, { names: ["Sarah Whitcombe"] }]);
  });
});
