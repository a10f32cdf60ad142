import { expect, it } from "vitest";
import { cardSymbols } from "#app/domain/young-peoples-responses/card.ts";
import { cardOf } from "#app/domain/young-peoples-responses/find-response.server.ts";
import { sendResponse } from "#app/domain/young-peoples-responses/send-response.server.ts";
import { throwAway } from "#app/domain/young-peoples-responses/take-back.server.ts";
import { routeLimits } from "#app/http/rate-limit.ts";
import { patternOf } from "#app/paths.ts";
import * as card from "#app/routes/young-person/card/route.tsx";
import * as cardEntry from "#app/routes/young-person/card-entry/route.tsx";
import * as check from "#app/routes/young-person/check/route.tsx";
import * as question from "#app/routes/young-person/question/route.tsx";
import * as saving from "#app/routes/young-person/saving/route.ts";
import * as stop from "#app/routes/young-person/stop/route.tsx";
import * as withdrawal from "#app/routes/young-person/withdrawal/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import {
  aYoungPeoplesSet,
  aYoungPerson,
  youngPeoplesTime as now,
} from "../factories/young-peoples-responses.ts";
import { ask, requestContext } from "./asking.ts";

describeOnBoth("a device on which a young person answers", (open) => {
  async function begin(changes: Partial<Parameters<typeof aYoungPerson>[1]> = {}) {
    const set = await aYoungPeoplesSet(open.db);
    const { token } = await aYoungPerson(open.db, { inspectionId: set.inspectionId, ...changes });
    const context = requestContext(open.database, now);
    const base = `/areas/${set.survey.slug}/young-people`;
    const cookie = `noonday-young=${token}`;
    const params = (n?: number): Record<string, string> => ({
      area: set.survey.slug,
      ...(n === undefined ? {} : { n: String(n) }),
    });
    const answer = (n: number, form: Record<string, string>) =>
      ask(question.action, context, { path: `${base}/question/${n}`, params: params(n), cookie, form });
    const words = `q-${set.idOf("words")}`;
    return { ...set, token, context, base, cookie, params, answer, words };
  }

  it("goes from question to question, may skip a choice away, and sends from the page that shows it all", async () => {
    const { answer, base, idOf, context, params, cookie } = await begin();
    const faces = `q-${idOf("faces")}`;
    const first = await answer(1, { [faces]: "good" });
    expect(first.headers.get("Location")).toBe(`${base}/question/2`);
    await answer(1, { [faces]: "good", go: "skip" });
    const read = await ask(question.loader, context, {
      path: `${base}/question/1`,
      params: params(1),
      cookie,
    });
    expect(await read.json()).toMatchObject({ values: [], number: 1, count: 4 });
    await answer(1, { [faces]: "ok" });
    const sent = await ask(check.action, context, {
      path: `${base}/check`,
      params: params(),
      cookie,
      form: {},
    });
    expect(sent.headers.get("Location")).toBe(`${base}/card`);
  });

  it("keeps words that are skipped, and gives back those that are too long", async () => {
    const { answer, words, context, base, params, cookie } = await begin();
    await answer(4, { [words]: "Kept", go: "skip" });
    const long = "a".repeat(2012);
    const refused = await answer(4, { [words]: long });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      errors: { [words]: expect.stringContaining("12 characters") },
    });
    const byScript = await ask(saving.action, context, {
      path: `${base}/saving`,
      params: params(),
      cookie,
      form: { question: "4", [words]: long },
    });
    expect([byScript.status, await byScript.json()]).toEqual([422, { kind: "too-long" }]);
    const read = await ask(question.loader, context, {
      path: `${base}/question/4`,
      params: params(4),
      cookie,
    });
    expect(await read.json()).toMatchObject({ values: ["Kept"] });
  });

  it("gives words back where the visit is over, where it was sent, and where it was thrown away", async () => {
    const sealed = await begin();
    sealed.context.receivedAt = sealed.survey.sealedAt;
    const late = await sealed.answer(4, { [sealed.words]: "terrible" });
    expect([late.status, await late.json()]).toMatchObject([409, { unsavedWords: ["terrible"] }]);

    const sent = await begin();
    await sent.answer(4, { [sent.words]: "First" });
    const { inspectionId, token: secret } = sent;
    const said = { choosers: {}, mayQuote: null };
    await sendResponse(open.db, { inspectionId, secret, said, seen: null, now });
    const after = await sent.answer(4, { [sent.words]: "good help" });
    expect([after.status, await after.json()]).toMatchObject([
      ...[409, { unsavedWords: ["good help"], alreadySent: true, home: `${sent.base}/card` }],
    ]);

    const thrown = await begin();
    await throwAway(open.db, { inspectionId: thrown.inspectionId, secret: thrown.token, now });
    const gone = await thrown.answer(4, { [thrown.words]: "wait" });
    expect([gone.status, await gone.json()]).toMatchObject([
      409,
      { unsavedWords: ["wait"], alreadySent: false },
    ]);
  });

  it("shows no box for an answer before consent is whole, and nothing to any other device", async () => {
    const { context, base, params } = await begin();
    const read = (cookie?: string) =>
      ask(question.loader, context, {
        ...{ path: `${base}/question/1`, params: params(1) },
        ...(cookie === undefined ? {} : { cookie }),
      });
    expect((await read()).headers.get("Location")).toBe(`${base}/start`);
    expect((await read("noonday-young=AAAA-BBBB-CCCC-DDDD-EEEE")).headers.get("Location")).toBe(
      `${base}/start`,
    );
    const under16 = await begin({ ageBand: "11-15", consents: { own: true } });
    const refused = await ask(question.loader, under16.context, {
      ...{ path: `${under16.base}/question/1`, params: under16.params(1), cookie: under16.cookie },
    });
    expect(refused.headers.get("Location")).toBe(`${under16.base}/consent`);
  });

  it("throws everything away at one press, and takes the secret off the device", async () => {
    const { context, base, params, cookie, answer, words } = await begin();
    await answer(4, { [words]: "Not this" });
    const gone = await ask(stop.action, context, {
      ...{ path: `${base}/stop`, params: params(), cookie, form: { go: "throw-away" } },
    });
    expect(gone.headers.get("Location")).toBe(`${base}/stop?gone`);
    expect(gone.headers.get("Set-Cookie")).toContain("Max-Age=0");
    expect(await open.db.selectFrom("youngPeoplesResponses").select("id").execute()).toEqual([]);
  });

  it("opens a card that was typed, until the browser is closed, and tells of a wrong one not which part is wrong", async () => {
    const { context, base, params, answer, words, inspectionId, token: secret } = await begin();
    await answer(4, { [words]: "On another device" });
    await sendResponse(open.db, {
      ...{ inspectionId, secret, said: { choosers: {}, mayQuote: null }, seen: null, now },
    });
    const { number, pictures } = cardOf({ secret });
    const openCard = (typed: string, chosen: readonly string[]) =>
      ask(cardEntry.action, context, {
        path: `${base}/card/open`,
        params: params(),
        form: {
          "card-number": typed,
          ...Object.fromEntries(chosen.map((picture, index) => [`picture-${index + 1}`, picture])),
        },
      });
    const others = cardSymbols.filter((symbol) => !pictures.includes(symbol)).slice(0, 4);
    const answers = [
      await openCard(number === "000000" ? "000001" : "000000", pictures),
      await openCard(number, others),
      await openCard("x", []),
    ];
    for (const refused of answers) {
      expect(refused.status).toBe(422);
      expect(Object.keys((await refused.json()) as object)).toEqual(["typed"]);
    }
    const opened = await openCard(`${number.slice(0, 3)} ${number.slice(3)}`, pictures);
    expect(opened.headers.get("Location")).toBe(`${base}/card`);
    const cookie = opened.headers.get("Set-Cookie") ?? "";
    expect(cookie).toMatch(new RegExp(`; Path=${base}; HttpOnly; SameSite=Lax$`));
    expect(cookie).not.toContain("Max-Age");
    const shown = { path: `${base}/card`, params: params(), cookie: cookie.split(";")[0] ?? "" };
    expect(await (await ask(card.loader, context, shown)).json()).toMatchObject({
      ...{ card: { number }, rows: [{ values: ["On another device"] }], isOpen: true },
    });
    context.receivedAt = (await begin()).survey.sealedAt;
    expect(await (await ask(card.loader, context, shown)).json()).toMatchObject({ isOpen: false });
    const back = { ...shown, path: `${base}/card/take-back`, form: {} };
    await ask(withdrawal.action, context, back);
    expect(await open.db.selectFrom("youngPeoplesWords").select("words").execute()).toHaveLength(1);
    context.receivedAt = now;
    await ask(withdrawal.action, context, back);
    expect(await open.db.selectFrom("youngPeoplesWords").select("words").execute()).toEqual([]);
    expect(await (await ask(card.loader, context, shown)).json()).toMatchObject({
      isTakenBack: true,
      rows: [],
    });
  });

  it("counts tries of cards with those of receipts, and takes no form that was cut off", async () => {
    const codes = routeLimits.find(({ name }) => name === "codes");
    expect(codes?.patterns).toContain(patternOf("young-person/card-entry"));
    const { context, base, cookie, params, idOf } = await begin();
    const body = new URLSearchParams({ [`q-${idOf("faces")}`]: "good" });
    const headers = { Cookie: cookie };
    const request = new Request(`http://localhost:3000${base}/question/1`, { method: "POST", body, headers });
    await expect(question.action({ request, params: params(1), context })).rejects.toMatchObject({
      status: 400,
    });
  });
});
