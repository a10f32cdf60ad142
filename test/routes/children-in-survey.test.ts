import { expect, it } from "vitest";
import { findDraft } from "#app/domain/drafts/find-draft.server.ts";
import { pageQuestionsField } from "#app/domain/drafts/page-questions.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import type { QuestionsView } from "#app/domain/question-media/questions-view.ts";
import { asksForWords } from "#app/domain/questions/question.ts";
import type { AnswersView } from "#app/domain/survey/answers-view.ts";
import * as check from "#app/routes/survey/check/route.tsx";
import * as focus from "#app/routes/survey/focus/route.tsx";
import * as saving from "#app/routes/survey/saving/route.ts";
import { giveDraftCookie } from "#app/survey-flow/respondent.server.ts";
import type { ChildProfile } from "#db/tables/surveys.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { aSurveyOfChildren } from "../factories/children.ts";
import { aDraft } from "../factories/responses.ts";
import { ask, requestContext } from "./asking.ts";

type Fields = Record<string, string | readonly string[]>;
type LoadedPage = QuestionsView & {
  copy: string;
  back: string;
  one: number | null;
  place: number;
  steps: number;
};

describeOnBoth("a family with several children", (open) => {
  async function aFamily(children: number, childProfiles: readonly ChildProfile[] = []) {
    const opened = await aSurveyOfChildren(open.db);
    const { survey, duringIt, named } = opened;
    const token = await aDraft(open.db, { survey, now: duringIt });
    const sayHowMany = (count: number) =>
      saveDraft(open.db, {
        ...{ survey, token, step: "about", done: true, copy: null, now: duringIt },
        about: {
          children: [String(count)],
          ...Object.fromEntries(
            childProfiles.map(({ support = [] }, index) => [`support-child-${index + 1}`, support]),
          ),
        },
      });
    await sayHowMany(children);
    const context = requestContext(open.database, duringIt);
    const cookie =
      (await giveDraftCookie(context, { survey, token, sharedDevice: false })).split(";")[0] ?? "";
    const base = `/areas/${survey.slug}/survey`;
    const at = (page: number, search = "") => ({
      path: `${base}/focus/${page}${search}`,
      params: { area: survey.slug, n: String(page) },
    });
    const open_ = async (page: number, search = "", easyRead = false) => {
      const headers = {
        Cookie: `${cookie}${easyRead ? `; noonday-show=${encodeURIComponent("easyRead=on")}` : ""}`,
      };
      const response = await ask(focus.loader, context, { ...at(page, search), headers });
      return response.status === 200
        ? ((await response.json()) as LoadedPage)
        : response.headers.get("Location");
    };
    /** The form of a page as a browser sends it, with what is typed now in place of what stood there; null: unticked. */
    const formOf = (page: LoadedPage, typed: Record<string, string | null>, step = "focus/1"): Fields => {
      const fields: Record<string, string | readonly string[]> = { step, copy: page.copy };
      for (const { same, questions } of page.groups) {
        if (same?.isTicked) fields[`same-${same.child}`] = "yes";
        for (const { question, control, values } of questions)
          if (asksForWords(question.type)) fields[control] = values[0] ?? "";
          else if (values.length > 0) fields[control] = values;
      }
      for (const [control, value] of Object.entries(typed)) {
        if (value === null) delete fields[control];
        else fields[control] = value;
      }
      return page.onPage === null ? fields : { ...fields, [pageQuestionsField]: page.onPage };
    };
    const send = (page: number, form: Fields, search = "") =>
      ask(focus.action, context, { ...at(page, search), cookie, form });
    const draft = async () => {
      const found = await findDraft(open.db, { inspectionId: survey.inspectionId, token });
      if (!found) throw new Error("the draft is gone");
      return found;
    };
    const checkPage = async () => {
      const response = await ask(check.loader, context, {
        ...{ path: `${base}/check`, params: { area: survey.slug }, cookie },
      });
      return ((await response.json()) as { answersView: AnswersView }).answersView;
    };
    const { area, plan, planWords, help, later, onlyPlan } = named;
    const q = {
      ...{ area: `q-${area.id}`, later: `q-${later.id}`, onlyPlan: `q-${onlyPlan.id}` },
      ...{ plan: `q-${plan.id}`, words: `q-${planWords.id}`, help: `q-${help.id}` },
    };
    const second = (control: string) => `${control}-child-2`;
    const pageOf = async (page: number, search = "", easyRead = false) => {
      const loaded = await open_(page, search, easyRead);
      if (loaded === null || typeof loaded === "string") throw new Error(`led on to ${loaded}`);
      return loaded;
    };
    return {
      ...{ ...opened, token, context, cookie, base, sayHowMany, formOf, send, draft, checkPage, q, second },
      ...{ openPage: open_, pageOf },
    };
  }

  it("is asked once about the area, and once about each child, with plan or support for a reminder", async () => {
    const { pageOf } = await aFamily(2, [{ support: ["none"] }, { support: ["ehc-plan"] }]);
    const { groups, onPage } = await pageOf(1);
    expect(groups.map(({ heading, same, questions }) => [heading, same, questions.length])).toEqual([
      [null, null, 1],
      ["Child 1, with no help now", null, 3],
      ["Child 2, with an EHC plan", { child: 2, isTicked: false }, 3],
    ]);
    expect(onPage?.split(" ")).toHaveLength(8);
    const { groups: ofPlans } = await pageOf(2);
    // Who has no plan is not asked about plans.
    expect(ofPlans.map(({ heading, questions }) => [heading, questions.length])).toEqual([
      [null, 1],
      ["Child 2, with an EHC plan", 1],
    ]);
  });

  it("of one child in a set without conditions has the page that it always had", async () => {
    const { pageOf } = await aFamily(1, [{ support: ["ehc-plan"] }]);
    const { groups } = await pageOf(1);
    expect(groups.map(({ heading, questions }) => [heading, questions.length])).toEqual([[null, 4]]);
  });

  it("needs an answer only to what is asked, of each child", async () => {
    const { pageOf, formOf, send, q, second } = await aFamily(2);
    const page = await pageOf(1);
    const refused = await send(1, formOf(page, { [q.help]: "yes" }));
    expect(refused.status).toBe(422);
    const { errors } = (await refused.json()) as { errors: Record<string, string> };
    expect(Object.keys(errors)).toEqual([second(q.help)]);
    const done = await send(1, formOf(page, { [q.help]: "yes", [second(q.help)]: "no" }));
    expect(done.headers.get("Location")).toContain("/focus/2");
  });

  it("stores what a changed answer hides, does not send it, says so, and brings it back", async () => {
    const { pageOf, formOf, send, draft, checkPage, q, named } = await aFamily(1);
    const words = "It is two years old.";
    await send(1, formOf(await pageOf(1), { [q.plan]: "yes", [q.words]: words, [q.help]: "yes" }));
    const before = await pageOf(1);
    expect(before.style).toContain(`[data-asked-if=${q.words}]{display:none}`);
    expect(before.groups[0]?.questions[2]?.onlyIf).toBe("Only if you answered “Yes” to “Is there a plan?”");
    await send(1, formOf(before, { [q.plan]: "no" }));
    expect((await draft()).answers[named.planWords.id]).toEqual([words]);
    const { pages, unsent } = await checkPage();
    expect(pages[0]?.answers.map(({ control }) => control)).toEqual([q.area, q.plan, q.help]);
    expect(unsent?.map(({ answers }) => answers.map(({ value }) => value))).toEqual([[[words]]]);
    // The page still has it, hidden by its own style: it comes back at once.
    const after = await pageOf(1);
    expect(after.groups[0]?.questions[2]?.values).toEqual([words]);
    await send(1, formOf(after, { [q.plan]: "yes" }));
    expect((await checkPage()).unsent).toBeUndefined();
  });

  it("is led past a page on which nothing is asked, in both directions, and a form from it is saved", async () => {
    const { pageOf, openPage, formOf, send, draft, q, base, named } = await aFamily(1, [
      { support: ["none"] },
    ]);
    const second = await pageOf(2);
    const sent = await send(1, formOf(await pageOf(1), { [q.area]: "disagree", [q.help]: "yes" }));
    expect(sent.headers.get("Location")).toBe(`${base}/background/1`);
    expect(await openPage(2)).toBe(`${base}/background/1`);
    // Another window had hidden it meanwhile: what was typed there stays with the draft.
    const typed = await send(2, formOf(second, { [q.later]: "They ring back." }, "focus/2"));
    expect(typed.headers.get("Location")).toBe(`${base}/background/1`);
    expect((await draft()).answers[named.later.id]).toEqual(["They ring back."]);
  });

  it("loses no answer whose control was not on the page: an old page, a cut form, another window", async () => {
    const { pageOf, formOf, send, draft, sayHowMany, q, second, named } = await aFamily(1);
    const old = await pageOf(1);
    await sayHowMany(2);
    const typed = { [q.plan]: "yes", [q.help]: "yes", [second(q.plan)]: "no", [second(q.help)]: "yes" };
    await send(1, formOf(await pageOf(1), typed));
    const answers = async () => (await draft()).answers;
    const key = `${named.plan.id}-child-2`;
    await send(1, { ...formOf(old, { [q.plan]: "yes", [q.help]: "yes" }), copy: "" });
    expect((await answers())[key]).toEqual(["no"]);
    // Cut off before its end, a form does not say what stood on its page.
    await send(1, { step: "focus/1", [q.area]: "agree" });
    expect(await answers()).toMatchObject({ [named.plan.id]: ["yes"], [key]: ["no"] });
    // What did stand there and is chosen no more is emptied.
    await send(1, { ...formOf(await pageOf(1), { [q.area]: null }), copy: "" });
    expect(Object.keys(await answers())).not.toContain(named.area.id);
  });

  it("is asked again where there are more children, and sends nothing of those who are no longer spoken of", async () => {
    const { pageOf, formOf, send, draft, checkPage, sayHowMany, q, second, named } = await aFamily(1);
    await send(1, formOf(await pageOf(1), { [q.plan]: "yes", [q.help]: "yes" }));
    expect((await draft()).passed).toEqual(["about", "focus/1"]);
    await sayHowMany(2);
    expect((await draft()).passed).toEqual(["about"]);
    const words = { [second(q.plan)]: "yes", [second(q.words)]: "His is new.", [second(q.help)]: "no" };
    await send(1, formOf(await pageOf(1), words));
    await sayHowMany(1);
    const { pages, unsent } = await checkPage();
    expect(pages.flatMap(({ answers }) => answers).every(({ part }) => part === undefined)).toBe(true);
    expect(unsent?.[0]?.answers.map(({ part, value }) => [part, value])).toEqual([
      ["Child 2", ["Yes"]],
      ["Child 2", ["His is new."]],
      ["Child 2", ["No"]],
    ]);
    await sayHowMany(2);
    expect((await draft()).answers[`${named.planWords.id}-child-2`]).toEqual(["His is new."]);
    expect((await checkPage()).unsent).toBeUndefined();
  });

  it("says the same of another child in one tap, which follows the first until it is taken away", async () => {
    const { pageOf, formOf, send, draft, q, second, named } = await aFamily(2);
    const first = { [q.plan]: "yes", [q.words]: "It helps.", [q.help]: "yes" };
    const ticked = await send(1, formOf(await pageOf(1), { ...first, "same-2": "yes" }));
    expect(ticked.headers.get("Location")).toContain("/focus/2");
    const key = (name: "plan" | "planWords" | "help") => `${named[name].id}-child-2`;
    expect((await draft()).answers).toMatchObject({
      [key("plan")]: ["yes"],
      [key("planWords")]: ["It helps."],
    });
    await send(1, formOf(await pageOf(1), { [q.help]: "no" }));
    expect((await draft()).answers[key("help")]).toEqual(["no"]);
    await send(1, formOf(await pageOf(1), { "same-2": null, [second(q.help)]: "dont-know" }));
    await send(1, formOf(await pageOf(1), { [q.help]: "yes" }));
    expect((await draft()).answers[key("help")]).toEqual(["dont-know"]);
    expect((await draft()).answers[key("planWords")]).toEqual(["It helps."]);
  });

  it("finds what was said of the child before under the box, and on the check page as not sent", async () => {
    const { pageOf, formOf, send, draft, checkPage, q, second, named } = await aFamily(2);
    const each = { [q.plan]: "yes", [q.words]: "Old.", [q.help]: "yes" };
    const other = { [second(q.plan)]: "yes", [second(q.words)]: "New.", [second(q.help)]: "no" };
    await send(1, formOf(await pageOf(1), { ...each, ...other }));
    await send(1, formOf(await pageOf(1), { "same-2": "yes" }));
    expect((await draft()).answers[`${named.planWords.id}-child-2`]).toEqual(["Old."]);
    expect((await checkPage()).unsent?.[0]?.answers.map(({ value }) => value)).toEqual([["New."], ["No"]]);
    await send(1, formOf(await pageOf(1), { "same-2": null }));
    expect((await draft()).answers).toMatchObject({
      [`${named.planWords.id}-child-2`]: ["New."],
      [`${named.help.id}-child-2`]: ["no"],
    });
  });

  it("keeps what an older window typed under a box that another window ticked", async () => {
    const { pageOf, formOf, send, draft, q, second, named } = await aFamily(2);
    const each = { [q.plan]: "yes", [q.words]: "Old.", [q.help]: "yes" };
    const older = await pageOf(1);
    await send(1, formOf(await pageOf(1), { ...each, "same-2": "yes" }));
    await send(1, { ...formOf(older, { ...each, [second(q.words)]: "Mine.", [second(q.help)]: "no" }) });
    const { answers, sameAnswers } = await draft();
    expect(answers[`${named.planWords.id}-child-2`]).toEqual(["Old."]);
    expect(sameAnswers[`${named.planWords.id}-child-2`]).toEqual(["Mine."]);
  });

  it("is saved while typing, told truly, and led nowhere", async () => {
    const { pageOf, formOf, context, cookie, base, survey, draft, q, second, named } = await aFamily(2);
    const page = await pageOf(1);
    const response = await ask(saving.action, context, {
      ...{ path: `${base}/saving`, params: { area: survey.slug }, cookie },
      form: formOf(page, { [second(q.words)]: "Half a sen" }),
    });
    expect(await response.json()).toMatchObject({ kind: "saved" });
    expect((await draft()).answers).toEqual({ [`${named.planWords.id}-child-2`]: ["Half a sen"] });
  });

  it("goes in Easy Read from question to question and child to child, past what is no question", async () => {
    const { pageOf, formOf, q, second, cookie, context, survey, base, draft, named } = await aFamily(2);
    const headers = { Cookie: `${cookie}; noonday-show=${encodeURIComponent("easyRead=on")}` };
    const go = async (question: number, typed: Record<string, string | null>) => {
      const page = await pageOf(1, `?question=${question}`, true);
      expect(page.groups.flatMap(({ questions }) => questions)).toHaveLength(1);
      const response = await ask(focus.action, context, {
        ...{ path: `${base}/focus/1`, params: { area: survey.slug, n: "1" }, headers },
        form: { ...formOf(page, typed), question: String(question) },
      });
      return response.headers.get("Location")?.replace(base, "");
    };
    expect(await go(1, { [q.area]: "agree" })).toBe("/focus/1?question=2");
    // No plan: not asked how it is.
    expect(await go(2, { [q.plan]: "no" })).toBe("/focus/1?question=4");
    expect(await go(4, { [q.help]: "yes" })).toBe("/focus/1?question=5");
    // Of child 2 the same: one tap, and on.
    expect(await go(5, { "same-2": "yes" })).toBe("/focus/2");
    expect((await draft()).answers[`${named.help.id}-child-2`]).toEqual(["yes"]);
    expect((await draft()).passed).toEqual(["about", "focus/1"]);
    const after = await pageOf(2, "", true);
    expect(after.back).toBe(`${base}/focus/1?question=5`);
    expect(await go(5, { "same-2": null, [second(q.plan)]: "yes" })).toBe("/focus/1?question=6");
    expect((await draft()).answers[`${named.help.id}-child-2`]).toEqual(["yes"]);
  });
});
