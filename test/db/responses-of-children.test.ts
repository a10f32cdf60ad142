import { expect, it } from "vitest";
import type { DraftAnswers } from "#app/domain/drafts/draft.ts";
import { findDraft } from "#app/domain/drafts/find-draft.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { findResponseCopy } from "#app/domain/held-data/find-response-copy.server.ts";
import { writeResponseCopy } from "#app/domain/held-data/write-response-copy.ts";
import { maxAnswerLengths } from "#app/domain/questions/question.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { aSurveyOfChildren, type ChildrenQuestions } from "../factories/children.ts";
import { aDraft } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("a response of several children", (open) => {
  async function aFamily(children = 2) {
    const opened = await aSurveyOfChildren(open.db);
    const { survey, duringIt, named } = opened;
    const token = await aDraft(open.db, { survey, now: duringIt });
    const save = (
      answers: DraftAnswers,
      more: { about?: Record<string, string[]>; token?: string; now?: Temporal.Instant } = {},
    ) =>
      saveDraft(open.db, {
        ...{ survey, token, answers, step: "focus/1", done: true, copy: null, now: duringIt },
        ...more,
      });
    await save({}, { about: { children: [String(children)], "support-child-1": ["ehc-plan"] } });
    const { inspectionId } = survey;
    const send = (by = token) => submitResponse(open.db, { inspectionId, token: by, now: duringIt });
    const key = (name: keyof ChildrenQuestions, child = 1) =>
      child === 1 ? named[name].id : `${named[name].id}-child-${child}`;
    /** What is stored of a response, as "name of child: value". */
    const stored = async () => {
      const names = Object.fromEntries(Object.entries(named).map(([name, { id }]) => [id, name]));
      const rows = await open.db.selectFrom("answers").selectAll().execute();
      return rows
        .map((row) => `${names[row.questionVersionId]} of ${row.child}: ${row.words ?? row.choice}`)
        .sort();
    };
    const flags = async () =>
      (await open.db.selectFrom("safeguardingFlags").select("questionVersionId").execute()).length;
    return { ...opened, token, inspectionId, save, send, key, stored, flags };
  }

  const danger = "He hits her every day. I am afraid he will kill her.";

  it("sends what is asked of each child, once, and what hides no more than a row without words", async () => {
    const { save, send, key, stored, flags, named } = await aFamily();
    await save({
      ...{ [key("area")]: ["disagree"], [key("plan")]: ["no"], [key("planWords")]: [danger] },
      ...{ [key("help")]: ["yes"], [key("help", 2)]: ["no"], [key("plan", 2)]: ["yes"] },
      ...{ [key("planWords", 2)]: ["New."], [key("help", 3)]: ["yes"], [key("later")]: ["Nothing."] },
    });
    expect(await send()).toMatchObject({ kind: "received" });
    expect(await stored()).toEqual(
      ["area of 1: disagree", "help of 1: yes", "help of 2: no"].concat([
        "plan of 1: no",
        "plan of 2: yes",
        "planWords of 2: New.",
      ]),
    );
    const unasked = await open.db.selectFrom("unaskedQuestions").selectAll().execute();
    expect(unasked.map(({ questionVersionId, child }) => [questionVersionId, child])).toEqual(
      expect.arrayContaining([
        [named.planWords.id, 1],
        [named.later.id, 1],
      ]),
    );
    // Words that are not sent reach nobody, so they raise nothing.
    expect(await flags()).toBe(0);
    expect(await open.db.selectFrom("drafts").select("id").execute()).toEqual([]);
    const everything = JSON.stringify(await open.db.selectFrom("texts").selectAll().execute());
    expect(everything).not.toContain(danger);
  });

  it("flags words of danger that are sent, of whichever child", async () => {
    const { save, send, key, flags } = await aFamily();
    const needed = { [key("help")]: ["yes"], [key("help", 2)]: ["no"] };
    await save({ ...needed, [key("plan", 2)]: ["yes"], [key("planWords", 2)]: [danger] });
    expect(await send()).toMatchObject({ kind: "received" });
    expect(await flags()).toBe(1);
  });

  it("is not sent while something needed of one child is missing, nor empty where only what is hidden was answered", async () => {
    const { save, send, key, named } = await aFamily();
    await save({ [key("help")]: ["yes"] });
    expect(await send()).toEqual({
      kind: "invalid",
      problems: { [`q-${named.help.id}-child-2`]: { key: "problem.choose-one" } },
    });
    const other = await aFamily(1);
    await other.save({ [other.key("help", 2)]: ["yes"] });
    expect(await other.send()).toEqual({ kind: "nothing-answered" });
  });

  it("is changed and taken back whole, and copied with its children", async () => {
    const { save, send, key, stored, survey, duringIt: now, inspectionId } = await aFamily();
    await save({ [key("help")]: ["yes"], [key("help", 2)]: ["no"], [key("plan", 2)]: ["yes"] });
    const sent = await send();
    if (sent.kind !== "received") throw new Error(sent.kind);
    const copy = await findResponseCopy(open.db, { inspectionId, receipt: sent.receipt, now });
    if (!copy) throw new Error("there is no copy");
    const held = JSON.parse(writeResponseCopy(copy, { areaName: survey.areaName })) as {
      answers: { question: string; child?: number; answer: string[] }[];
    };
    expect(held.answers).toContainEqual({ question: "Does help come?", child: 2, answer: ["No"] });
    const change = await changeResponse(open.db, { survey, receipt: sent.receipt, now });
    if (change.kind !== "begun") throw new Error(change.kind);
    const draft = await findDraft(open.db, { inspectionId, token: change.token });
    expect(draft?.answers[key("help", 2)]).toEqual(["no"]);
    await save({ [key("help", 2)]: ["dont-know"] }, { token: change.token, about: { children: ["2"] } });
    const changed = await send(change.token);
    expect(changed).toMatchObject({ kind: "received" });
    expect(await stored()).toEqual(["help of 1: yes", "help of 2: dont-know", "plan of 2: yes"]);
    await withdrawResponse(open.db, { survey, receipt: sent.receipt, now });
    expect(await stored()).toEqual([]);
    for (const table of ["responseChildren", "unaskedQuestions"] as const)
      expect(await open.db.selectFrom(table).selectAll().execute()).toEqual([]);
  });

  it("is counted unfinished at the closing noon without what is no question, and late words wait for their writer", async () => {
    const { save, key, stored, token, inspectionId, survey } = await aFamily();
    await save({ [key("plan")]: ["no"], [key("planWords")]: ["Hidden."], [key("help", 2)]: ["no"] });
    const late = survey.closesAt.add({ seconds: 5 });
    await save({ [key("planWords", 2)]: ["Too late."] }, { now: late });
    await closeDueDrafts(open.db, survey.closesAt.add({ minutes: 3 }));
    expect(await stored()).toEqual(["help of 2: no", "plan of 1: no"]);
    const draft = await findDraft(open.db, { inspectionId, token });
    expect(draft?.late).toEqual({ [key("planWords", 2)]: ["Too late."] });
    expect(draft?.answers[key("planWords")]).toEqual(["Hidden."]);
  });

  it("has room for the words of six children, and for no more", async () => {
    const { save, key, token, inspectionId } = await aFamily(6);
    const long = "a".repeat(maxAnswerLengths["long-words"]);
    const keys = [1, 2, 3, 4, 5, 6].map((child) => key("planWords", child));
    expect(await save(Object.fromEntries(keys.map((one) => [one, [long]])))).toEqual({ kind: "saved" });
    expect(await save({ [key("planWords", 6)]: [`${long}b`] })).toEqual({
      kind: "too-long",
      questionIds: [key("planWords", 6)],
    });
    await save({ [`${key("planWords")}-child-7`]: [long] });
    const draft = await findDraft(open.db, { inspectionId, token });
    expect(Object.keys(draft?.answers ?? {}).sort()).toEqual(keys.sort());
  });
});
