import { expect, it } from "vitest";
import { findDraft, receiptOf } from "#app/domain/drafts/find-draft.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { surveyPages } from "#app/domain/survey/survey.ts";
import * as check from "#app/routes/survey/check/route.tsx";
import * as consent from "#app/routes/survey/consent/route.tsx";
import * as erasure from "#app/routes/survey/erasure/route.tsx";
import * as focus from "#app/routes/survey/focus/route.tsx";
import * as saving from "#app/routes/survey/saving/route.ts";
import * as withdrawal from "#app/routes/survey/withdrawal/route.tsx";
import { giveDraftCookie } from "#app/survey-flow/respondent.server.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { type ASurvey, aDraft, aSurvey, everyAnswer } from "../factories/responses.ts";
import { ask, requestContext } from "./asking.ts";

describeOnBoth("a device in the survey", (open) => {
  async function aDevice(token: string, { survey, duringIt }: ASurvey) {
    const context = requestContext(open.database, duringIt);
    const cookie = (await giveDraftCookie(context, { survey, token, sharedDevice: false })).split(";")[0];
    return { context, cookie, params: { area: survey.slug }, path: `/areas/${survey.slug}/survey` };
  }

  it("that agrees no longer is asked whether to erase, and then nothing of it is left", async () => {
    const opened = await aSurvey(open.db);
    const token = await aDraft(open.db, {
      survey: opened.survey,
      now: opened.duringIt,
      answers: everyAnswer(opened.set),
    });
    const { context, cookie, params, path } = await aDevice(token, opened);
    const no = await ask(consent.action, context, {
      path: `${path}/consent`,
      params,
      cookie,
      form: { answer: "no" },
    });
    expect(no.headers.get("Location")).toBe(`${path}/erasure`);
    const erased = await ask(erasure.action, context, { path: `${path}/erasure`, params, cookie, form: {} });
    expect(erased.headers.get("Location")).toBe(`${path}?erased`);
    expect(erased.headers.get("Set-Cookie")).toContain("Max-Age=0");
    expect(await open.db.selectFrom("drafts").select("id").execute()).toEqual([]);
  });

  it("that has sent begins a second answer only when asked to, and can take the first back", async () => {
    const opened = await aSurvey(open.db);
    const { survey, set, duringIt } = opened;
    const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    await submitResponse(open.db, { inspectionId: survey.inspectionId, token, now: duringIt });
    const { context, cookie, params, path } = await aDevice(token, opened);
    const agree = (query: string) =>
      ask(consent.action, context, {
        path: `${path}/consent${query}`,
        params,
        cookie,
        form: { takePart: "yes", becomeEvidence: "yes" },
      });
    expect((await agree("")).headers.get("Location")).toBe(`${path}/receipt`);
    expect((await agree("?again")).headers.get("Location")).toBe(`${path}/about`);
    // The device alone is not enough: it may be shared.
    await ask(withdrawal.action, context, { path: `${path}/withdrawal`, params, cookie, form: {} });
    const [before] = await open.db.selectFrom("responses").selectAll().execute();
    expect(before?.withdrawnAt).toBeNull();
    const code = receiptOf(token).toLowerCase().replaceAll("-", " ");
    await ask(withdrawal.action, context, { path: `${path}/withdrawal`, params, form: { code } });
    const [response] = await open.db.selectFrom("responses").selectAll().execute();
    expect(response?.withdrawnAt).not.toBeNull();
  });

  it("is told of words that are too long, beside them, with all that was typed; the rest is saved", async () => {
    const opened = await aSurvey(open.db);
    const { survey, set, duringIt } = opened;
    const token = await aDraft(open.db, { survey, now: duringIt });
    const { context, cookie, params, path } = await aDevice(token, opened);
    const ofPage = surveyPages(set)[0]?.questions ?? [];
    const words = ofPage.find(({ type }) => type === "long-words")?.id ?? "";
    const other = ofPage.find(({ type }) => type === "agreement")?.id ?? "";
    const form = { step: "focus/1", [`q-${words}`]: "a".repeat(10_012), [`q-${other}`]: "agree" };
    const answers = async () =>
      (await findDraft(open.db, { inspectionId: survey.inspectionId, token }))?.answers;
    const page = { path: `${path}/focus/1`, params: { ...params, n: "1" }, cookie };
    const button = "then";
    // Not on the way to another page either, where the words would be lost.
    for (const onward of ["", "later", "help", "show:easyRead=on"]) {
      const answer = await ask(focus.action, context, { ...page, form: { ...form, [button]: onward } });
      expect(answer.status).toBe(422);
      const said = (await answer.json()) as { errors: Record<string, string>; typed: object };
      expect(said.errors[`q-${words}`]).toContain("12 characters too long");
      expect(said.typed).toMatchObject({ [`q-${words}`]: [form[`q-${words}`]] });
    }
    const byScript = await ask(saving.action, context, { path: `${path}/saving`, params, cookie, form });
    expect([byScript.status, await byScript.json()]).toEqual([422, { kind: "too-long" }]);
    expect(await answers()).toEqual({ [other]: ["agree"] });

    context.receivedAt = survey.closesAt.add({ seconds: 1 });
    await expect(
      focus.action({ request: requestOf(page.path, form, cookie), params: page.params, context }),
    ).rejects.toMatchObject({ data: { unsavedWords: [form[`q-${words}`]] }, init: { status: 409 } });
  });

  it("is not let begin where the disk is nearly full, later not save, and can always send", async () => {
    const opened = await aSurvey(open.db);
    const { survey, set, duringIt } = opened;
    const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    const { context, cookie, params, path } = await aDevice(token, opened);
    const outcomes = async (share: number) => {
      context.diskSpace = { findFreeBytes: async () => share * context.env.keepFree };
      const begun = await outcomeOf(
        ask(consent.action, context, {
          path: `${path}/consent`,
          params,
          form: { takePart: "yes", becomeEvidence: "yes" },
        }),
      );
      const asked = { path: `${path}/focus/1`, params: { ...params, n: "1" }, cookie };
      return [begun, await outcomeOf(ask(focus.action, context, { ...asked, form: { step: "focus/1" } }))];
    };
    expect(await outcomes(1.1)).toEqual([302, 302]);
    expect(await outcomes(0.9)).toEqual(["DiskFullError", 302]);
    expect(await outcomes(0.4)).toEqual(["DiskFullError", "DiskFullError"]);
    const sent = await ask(check.action, context, { path: `${path}/check`, params, cookie, form: {} });
    expect(sent.headers.get("Location")).toBe(`${path}/receipt`);
  });

  it("without its draft is given its words back", async () => {
    const opened = await aSurvey(open.db);
    const question = opened.set.questions.find(({ type }) => type === "long-words");
    const { context, params, path } = await aDevice("unknown", opened);
    const form = { [`q-${question?.id}`]: "terrible", "q-other": "worse" };
    const asking = { request: requestOf(`${path}/focus/1`, form), params: { ...params, n: "1" }, context };
    await expect(focus.action(asking)).rejects.toMatchObject({
      data: { unsavedWords: ["terrible"], alreadySent: false },
      init: { status: 409 },
    });
  });
});

function requestOf(path: string, form: Record<string, string>, cookie = ""): Request {
  const body = new URLSearchParams(form);
  return new Request(`http://localhost:3000${path}`, { method: "POST", headers: { Cookie: cookie }, body });
}

/** The status of an answer, or the name of what is thrown. */
const outcomeOf = (answer: Promise<Response>) =>
  answer.then(
    ({ status }) => status,
    (error: Error) => error.name,
  );
