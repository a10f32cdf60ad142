import { beforeEach, expect, it } from "vitest";
import { approveQuestions } from "#app/domain/approvals/approve-questions.server.ts";
import { checkApproval } from "#app/domain/approvals/check-approval.server.ts";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { readReviewedForm } from "#app/domain/pasted-questions/reviewed-form.server.ts";
import { reviewCopied } from "#app/domain/pasted-questions/reviewed-questions.ts";
import { moveQuestion } from "#app/domain/question-places/move-question.server.ts";
import { moveToFocusArea } from "#app/domain/question-places/move-to-focus-area.server.ts";
import { addQuestions } from "#app/domain/questions/add-question.server.ts";
import { orderForSurvey } from "#app/domain/questions/conditions.ts";
import { editQuestion } from "#app/domain/questions/edit-question.server.ts";
import { findQuestion, listQuestions } from "#app/domain/questions/list-questions.server.ts";
import { newQuestionId, type QuestionInput } from "#app/domain/questions/question-input.ts";
import { removeQuestion, restoreQuestion } from "#app/domain/questions/remove-question.server.ts";
import { type AnInspection, anInspection } from "../../factories/inspections.ts";
import { type actorOf, longBefore } from "../../factories/people.ts";
import { aQuestionInput, someQuestions } from "../../factories/questions.ts";
import { describeOnBoth } from "../on-both.ts";

const now = longBefore.add({ hours: 1 });

describeOnBoth("questions that depend on an earlier answer", (open) => {
  let inspection: AnInspection;
  let by: { inspectionId: string; actor: ReturnType<typeof actorOf>; now: Temporal.Instant };
  let focusAreaIds: string[];
  beforeEach(async () => {
    inspection = await anInspection(open.db);
    by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    focusAreaIds = [inspection.focusAreas[0]?.id ?? ""];
  });

  const on = (questionId: string, ...labels: string[]): Partial<QuestionInput> => ({
    condition: { kind: "question", questionId, choices: [] },
    conditionLabels: labels,
  });
  const plan = { type: "one-of", text: "Is there a plan?", choices: ["Yes, one", "Not yet", "No"] } as const;
  const ask = (changes: Partial<QuestionInput>) => aQuestionInput({ focusAreaIds, ...changes });
  const twoQuestions = () =>
    someQuestions(open.db, {
      ...by,
      questions: [ask(plan), ask({ text: "How good is it?", ...on(newQuestionId(0), "Yes, one") })],
    });
  const add = (...questions: QuestionInput[]) =>
    addQuestions(open.db, { ...by, audience: "parents", questions });
  const find = async (questionId = "") => {
    const found = await findQuestion(open.db, { inspectionId: inspection.id, questionId });
    if (!found) throw new Error("the question is gone");
    return found;
  };
  const edit = async (questionId = "", changes: Partial<QuestionInput> = {}) => {
    const { id: _, audience: __, createdBy: ___, updatedAt, ...current } = await find(questionId);
    const seen = formatInstant(updatedAt);
    return editQuestion(open.db, { ...by, questionId, seen, question: { ...current, ...changes } });
  };
  const approve = () =>
    approveQuestions(open.db, { ...by, sameMeaning: [], withoutQuestionAccepted: true, remark: "" });

  it("are stored with the keys of the choices whose words were read", async () => {
    const [planId, second] = await twoQuestions();
    expect((await find(second)).condition).toEqual({
      ...{ kind: "question", questionId: planId, choices: ["choice-1"] },
    });
    expect((await find(planId)).condition).toBeUndefined();
    expect(await approve()).toMatchObject({ kind: "approved" });
  });

  it("are refused with a forged choice, a question of another re-visit, a later one, and themselves", async () => {
    const [planId = ""] = await twoQuestions();
    const other = await anInspection(open.db);
    const [foreign = ""] = await someQuestions(open.db, {
      ...{ inspectionId: other.id, actor: other.leadActor, now },
      questions: [aQuestionInput({ ...plan, focusAreaIds: [other.focusAreas[0]?.id ?? ""] })],
    });
    const refused: QuestionInput[] = [
      ask({ text: "One", ...on(planId, "Forged") }),
      ask({ text: "Two", ...on(foreign, "Yes, one") }),
      ask({ text: "Three", ...on(newQuestionId(0), "Yes, one") }),
      ask({ text: "Four", condition: { kind: "question", questionId: planId, choices: ["choice-9"] } }),
      ask({ text: "Five", condition: { kind: "profile", name: "support", values: ["forged"] } }),
    ];
    for (const question of refused) {
      expect(await add(question)).toMatchObject({ kind: "condition-refused", place: 0 });
      expect(await edit(planId, question)).toMatchObject({ kind: "condition-refused" });
    }
    expect(await edit(planId, on(planId, "No"))).toMatchObject({ kind: "condition-refused" });
    // None of several is added where one is refused.
    expect(await add(ask({ text: "Good" }), ask({ text: "Bad", ...on(foreign, "No") }))).toMatchObject({
      ...{ kind: "condition-refused", place: 1 },
    });
    const all = await listQuestions(open.db, { inspectionId: inspection.id, audience: "parents" });
    expect(all.map(({ text }) => text)).toEqual(["Is there a plan?", "How good is it?"]);
  });

  it("follow choices that moved in their list, and are pointed out where one is gone, until they are chosen again", async () => {
    const [planId, second] = await twoQuestions();
    expect(await edit(planId, { choices: ["No", "Yes, one"] })).toMatchObject({ kind: "edited", broken: [] });
    expect((await find(second)).condition).toMatchObject({ choices: ["choice-2"] });
    expect(await edit(planId, { choices: ["No", "There is one"] })).toMatchObject({
      broken: ["How good is it?"],
    });
    const { conditionProblems } = await checkApproval(open.db, by);
    expect(conditionProblems.map(({ id, words }) => [id, words])).toEqual([
      [second, expect.stringContaining("The choices of “Is there a plan?” have changed")],
    ]);
    expect(await approve()).toEqual({ kind: "conditions-broken", texts: ["How good is it?"] });
    // What else is written of it is not held up, what it depends on is.
    expect(await edit(second, { text: "How good?" })).toMatchObject({ kind: "edited" });
    expect(await edit(second, on(planId ?? "", "Yes, one"))).toMatchObject({ kind: "condition-refused" });
    expect(await edit(second, on(planId ?? "", "There is one"))).toMatchObject({ kind: "edited" });
    expect(await approve()).toMatchObject({ kind: "approved" });
  });

  it("are pointed out where the other question is removed, and whole again where that is undone", async () => {
    const [planId = "", second] = await twoQuestions();
    expect(await removeQuestion(open.db, { ...by, questionId: planId })).toEqual({
      ...{ kind: "removed", broken: ["How good is it?"] },
    });
    expect(await approve()).toMatchObject({ kind: "conditions-broken" });
    await restoreQuestion(open.db, { ...by, questionId: planId, focusAreaIds });
    expect((await checkApproval(open.db, by)).conditionProblems).toEqual([]);
    await removeQuestion(open.db, { ...by, questionId: planId });
    expect(await edit(second, { condition: undefined })).toMatchObject({ kind: "edited" });
    expect(await approve()).toMatchObject({ kind: "approved" });
  });

  it("say so when they are moved before what they depend on, in their focus area or to another", async () => {
    const [planId = "", second = ""] = await twoQuestions();
    const [first = "", later = ""] = inspection.focusAreas.map(({ id }) => id);
    const moved = await moveQuestion(open.db, {
      ...{ ...by, questionId: second, focusAreaId: first, to: "earlier" },
    });
    expect(moved).toMatchObject({ kind: "moved", broken: ["How good is it?"] });
    await moveQuestion(open.db, { ...by, questionId: second, focusAreaId: first, to: "later" });
    expect((await checkApproval(open.db, by)).conditionProblems).toEqual([]);
    const away = { ...by, questionId: planId, fromFocusAreaId: first, toFocusAreaId: later, place: null };
    expect(await moveToFocusArea(open.db, away)).toMatchObject({ broken: ["How good is it?"] });
    expect(await approve()).toMatchObject({ kind: "conditions-broken" });
  });

  it("make no circle in two windows: of two that would depend on each other, the earlier one is refused", async () => {
    const [a = "", b = ""] = await someQuestions(open.db, {
      ...by,
      questions: [ask({ ...plan, text: "A" }), ask({ ...plan, text: "B" })],
    });
    const outcomes = await Promise.all([edit(a, on(b, "No")), edit(b, on(a, "No"))]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["condition-refused", "edited"]);
    expect((await checkApproval(open.db, by)).conditionProblems).toEqual([]);
  });

  it("are not approved as somebody saw them where another changed of whom they are asked meanwhile", async () => {
    const [, second] = await twoQuestions();
    const { seen } = await checkApproval(open.db, by);
    await edit(second, { ofEachChild: true });
    const approving = { ...by, sameMeaning: [], withoutQuestionAccepted: true, remark: "", seen };
    expect(await approveQuestions(open.db, approving)).toEqual({ kind: "changed-meanwhile" });
  });

  it("are copied to another re-visit with what they depend on, or asked of everybody, or held back", async () => {
    await twoQuestions();
    await add(
      ask({ text: "Each child", ofEachChild: true }),
      ask({ text: "With a plan", condition: { kind: "profile", name: "support", values: ["ehc-plan"] } }),
    );
    const later = await anInspection(open.db);
    const questions = await listQuestions(open.db, { inspectionId: inspection.id, audience: "parents" });
    const inOrder = orderForSurvey({ focusAreas: inspection.focusAreas, questions });
    const rows = inOrder.map((question) =>
      reviewCopied(question, { from: inspection.focusAreas, to: later.focusAreas, rows: inOrder }),
    );
    expect(rows.map(({ conditionText }) => conditionText !== "")).toEqual([false, true, false, true]);
    const fieldsOf = (untick: number[], everybody: number[] = []) =>
      Object.fromEntries(
        rows.flatMap((row, index) => {
          const number = index + 1;
          const values: Record<string, string> = {
            ...{ text: row.text, hint: "", type: row.type, choices: row.choices, required: "no" },
            ...{ area: row.focusAreaId, condition: row.condition, "condition-text": row.conditionText },
            ...(row.ofEachChild ? { "each-child": "yes" } : {}),
            ...(untick.includes(number) ? {} : { use: "yes" }),
            ...(everybody.includes(number) ? { everybody: "yes" } : {}),
          };
          return Object.entries(values).map(([name, value]) => [`${name}-${number}`, [value]]);
        }),
      );
    const dates = {
      today: Temporal.PlainDate.from("2026-11-16"),
      since: Temporal.PlainDate.from("2025-06-07"),
    };
    expect(readReviewedForm(fieldsOf([1]), dates).errors).toEqual({
      "everybody-2": expect.stringContaining("not ticked"),
    });
    const apart = readReviewedForm(fieldsOf([1], [2]), dates);
    expect(apart.errors).toEqual({});
    expect(apart.questions[0]?.condition).toBeUndefined();
    const read = readReviewedForm(fieldsOf([]), dates);
    expect(read.errors).toEqual({});
    const there = { inspectionId: later.id, actor: later.leadActor, now };
    const ids = await someQuestions(open.db, { ...there, questions: read.questions });
    const copied = await listQuestions(open.db, { inspectionId: later.id, audience: "parents" });
    expect(copied.map(({ condition, ofEachChild }) => [condition, ofEachChild ?? false])).toEqual([
      [undefined, false],
      [{ kind: "question", questionId: ids[0], choices: ["choice-1"] }, false],
      [undefined, true],
      [{ kind: "profile", name: "support", values: ["ehc-plan"] }, false],
    ]);
  });
});
