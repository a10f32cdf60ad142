import { expect, it } from "vitest";
import { receiptOf } from "#app/domain/surveys/find-draft.server.ts";
import { submitResponse } from "#app/domain/surveys/submit-response.server.ts";
import { giveDraftCookie } from "#app/http/respondent.server.ts";
import * as consent from "#app/routes/areas.$area.survey.consent/route.tsx";
import * as erasure from "#app/routes/areas.$area.survey.erasure/route.tsx";
import * as focus from "#app/routes/areas.$area.survey.focus.$n/route.tsx";
import * as withdrawal from "#app/routes/areas.$area.survey.withdrawal/route.tsx";
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
    await submitResponse(open.db, { revisitId: survey.revisitId, token, now: duringIt });
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

function requestOf(path: string, form: Record<string, string>): Request {
  return new Request(`http://localhost:3000${path}`, { method: "POST", body: new URLSearchParams(form) });
}
