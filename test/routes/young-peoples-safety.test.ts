import { expect, it } from "vitest";
import { listAgreements } from "#app/domain/parental-agreements/find-agreements.server.ts";
import { makeAgreements } from "#app/domain/parental-agreements/make-agreements.server.ts";
import { recordAgreement } from "#app/domain/parental-agreements/record-agreement.server.ts";
import { writeCard } from "#app/domain/young-peoples-responses/card.ts";
import { cardOf } from "#app/domain/young-peoples-responses/find-response.server.ts";
import { saveAnswer } from "#app/domain/young-peoples-responses/save-answer.server.ts";
import { sendResponse } from "#app/domain/young-peoples-responses/send-response.server.ts";
import { makeLink } from "#app/domain/young-peoples-ways/make-link.server.ts";
import * as card from "#app/routes/young-person/card/route.tsx";
import * as cardEntry from "#app/routes/young-person/card-entry/route.tsx";
import * as code from "#app/routes/young-person/code/route.tsx";
import * as copy from "#app/routes/young-person/copy/route.tsx";
import * as link from "#app/routes/young-person/link/route.tsx";
import * as start from "#app/routes/young-person/start/route.tsx";
import * as stop from "#app/routes/young-person/stop/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import {
  aYoungPeoplesSet,
  aYoungPerson,
  youngPeoplesTime as now,
} from "../factories/young-peoples-responses.ts";
import { ask, requestContext } from "./asking.ts";

const said = { choosers: {}, mayQuote: null };

describeOnBoth("what a device of young people holds", (open) => {
  async function begin() {
    const set = await aYoungPeoplesSet(open.db);
    const { inspection, inspectionId, survey } = set;
    const { token: secret } = await aYoungPerson(open.db, { inspectionId });
    const by = { inspectionId, actor: inspection.leadActor, now };
    const made = await makeLink(open.db, { ...by, group: { name: "Year 12", setting: "college" } });
    if (made.kind !== "made") throw new Error(made.kind);
    const context = requestContext(open.database, now);
    const base = `/areas/${survey.slug}/young-people`;
    const send = (handler: Parameters<typeof ask>[0], cookie: string, form?: Record<string, string>) =>
      ask(handler, context, {
        ...{ path: base, params: { area: survey.slug, code: made.code }, cookie },
        ...(form === undefined ? {} : { form }),
      });
    const say = (values: string[]) =>
      saveAnswer(open.db, {
        ...{ survey, secret, number: 4, values, isPassed: true, language: "en", copy: null, now },
      });
    const finish = () => sendResponse(open.db, { inspectionId, secret, said, seen: null, now });
    const cookie = `noonday-young=${secret}; noonday-young-start=link=${made.linkId}`;
    return { ...set, by, secret, made, context, base, send, say, finish, cookie };
  }
  const to = (response: Response) => response.headers.get("Location");
  const countResponses = async () =>
    (await open.db.selectFrom("youngPeoplesResponses").select("id").execute()).length;

  it("is asked about before the next person begins, where something was said and not sent", async () => {
    const { send, say, cookie, base } = await begin();
    await say(["Nobody listens"]);
    // Opening the group's code again takes nothing off the device.
    const opened = await send(link.action, cookie, {});
    expect(opened.headers.getSetCookie().some((line) => line.startsWith("noonday-young="))).toBe(false);
    expect(await (await send(start.loader, cookie)).json()).toMatchObject({ begun: "unsent" });
    const next = await send(start.action, cookie, { choice: "next" });
    expect([to(next), next.headers.getSetCookie()]).toEqual([`${base}/start`, []]);
    expect(to(await send(start.action, cookie, { choice: "go-on" }))).toBe(`${base}/consent`);
    expect(to(await send(start.action, cookie, { choice: "leave" }))).toBe(`${base}/stop`);
    // Neither does a card that somebody else types there.
    expect(to(await send(cardEntry.loader, cookie).catch((thrown) => thrown))).toBe(`${base}/start`);
    expect(to(await send(cardEntry.action, cookie, {}).catch((thrown) => thrown))).toBe(`${base}/start`);
    expect(await countResponses()).toBe(1);
    await send(stop.action, cookie, { go: "throw-away" });
    expect(await countResponses()).toBe(0);
  });

  it("goes with a press where nothing was said, or where it is sent", async () => {
    const empty = await begin();
    expect(await (await empty.send(start.loader, empty.cookie)).json()).toMatchObject({ begun: "over" });
    const next = await empty.send(start.action, empty.cookie, { choice: "next" });
    expect(next.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^noonday-young=; Max-Age=0/));
    expect(await countResponses()).toBe(0);
    const sent = await begin();
    await sent.say(["The bus is late"]);
    await sent.finish();
    const after = await sent.send(start.action, sent.cookie, { choice: "next" });
    expect(after.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^noonday-young=; Max-Age=0/));
    expect(await countResponses()).toBe(1);
  });

  it("opens nothing by guessed cards, slips and links: codes are tried where tries are counted", async () => {
    const { send, say, finish, secret, made, by, inspectionId, base } = await begin();
    await say(["The bus is late"]);
    await finish();
    const forged = `noonday-young=${writeCard(cardOf({ secret }))}`;
    expect(to(await send(card.loader, forged).catch((thrown) => thrown))).toBe(`${base}/card/open`);
    await makeAgreements(open.db, { ...by, count: 1 });
    const [slip] = await listAgreements(open.db, inspectionId);
    const choices = `age=11-15&helped=no&shared=no&slip=${slip?.code}&link=${made.code}`;
    const guessed = `noonday-young-start=${choices}`;
    expect(await (await send(code.loader, guessed)).json()).toMatchObject({ isWaiting: false });
    expect(to(await send(start.loader, guessed).catch((thrown) => thrown))).toBe(`${base}/code`);
    expect(await (await send(start.loader, `noonday-young-start=link=${made.code}`)).json()).toMatchObject({
      group: null,
    });
  });

  it("leads on once the agreement is recorded for which a slip waits", async () => {
    const { send, by, inspectionId, base } = await begin();
    await makeAgreements(open.db, { ...by, count: 1 });
    const [slip] = await listAgreements(open.db, inspectionId);
    const choices = "noonday-young-start=age=11-15&helped=no&shared=no";
    const typed = await send(code.action, choices, { code: slip?.code ?? "" });
    const cookie = typed.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect(cookie).not.toContain(slip?.code);
    expect(await (await send(code.loader, cookie)).json()).toMatchObject({ isWaiting: true });
    await recordAgreement(open.db, {
      ...{ ...by, agreementId: slip?.id ?? "", role: "parent", form: "slip", lookedAfter: false },
      agreedOn: Temporal.PlainDate.from("2026-11-30"),
    });
    expect(to(await send(code.loader, cookie).catch((thrown) => thrown))).toBe(`${base}/start`);
    expect(to(await send(start.loader, cookie).catch((thrown) => thrown))).toBe(`${base}/consent`);
  });

  it("gives a copy of everything held to whoever has the card, also after the visit, and of nothing unsent", async () => {
    const { send, say, finish, cookie, base, survey, context } = await begin();
    await say(["The bus is late"]);
    expect(to(await send(copy.loader, cookie).catch((thrown) => thrown))).toBe(`${base}/card`);
    expect(to(await send(copy.action, cookie, {}))).toBe(`${base}/card`);
    await finish();
    context.receivedAt = survey.sealedAt.add({ hours: 1 });
    const shown = (await (await send(copy.action, cookie, {})).json()) as object;
    expect(shown).toMatchObject({
      copy: {
        isErased: false,
        rows: [{ values: ["The bus is late"] }],
        texts: [{ words: "The bus is late" }],
      },
    });
    const file = await send(copy.action, cookie, { go: "file" });
    expect(file.headers.get("Content-Disposition")).toContain("what-is-held.json");
    const held = await file.text();
    expect(JSON.parse(held)).toMatchObject({
      ...{ what: "noonday-young-persons-copy", ageBand: "16-18", wayIn: "own-device", language: "en" },
      words: [{ words: "The bus is late", chosenBy: "young-person" }],
      consents: [{ kind: "own", given: true }],
    });
    expect(held).not.toMatch(/tokenHash|cardHash|recordedBy/);
    const audited = await open.db
      .selectFrom("auditEntries")
      .select("action")
      .where("action", "=", "young-peoples-response.copied")
      .execute();
    expect(audited).toHaveLength(2);
  });
});
