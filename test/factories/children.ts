import { approveQuestions } from "#app/domain/approvals/approve-questions.server.ts";
import { findApprovalById } from "#app/domain/approvals/find-approved-set.server.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import type { Queries } from "#db/connection.ts";
import type { Condition } from "#db/tables/questions.ts";
import { anInspection, usual } from "./inspections.ts";
import { longBefore } from "./people.ts";
import { aQuestionInput, someQuestions } from "./questions.ts";
import { type ASurvey, surveyNow } from "./responses.ts";

/** By name, the questions of `aSurveyOfChildren`. */
export type ChildrenQuestions = Record<
  "area" | "plan" | "planWords" | "help" | "later" | "onlyPlan",
  QuestionVersion
>;

/**
 * A survey that is open, of two pages. First page: `area` once; of each child `plan` (yes or no), `planWords` where that was yes, and
 * `help`, which is needed. Second page: `later` where `area` was agreed to; of each child with a plan, `onlyPlan`.
 */
export async function aSurveyOfChildren(db: Queries): Promise<ASurvey & { named: ChildrenQuestions }> {
  const inspection = await anInspection(db);
  const by = { inspectionId: inspection.id, actor: inspection.leadActor, now: longBefore };
  const [first = "", second = ""] = inspection.focusAreas.map(({ id }) => id);
  const names = ["area", "plan", "planWords", "help", "later", "onlyPlan"] as const;
  const questionIds = await someQuestions(db, {
    ...by,
    questions: [
      aQuestionInput({ text: "The area listens.", focusAreaIds: [first] }),
      aQuestionInput({ type: "yes-no", text: "Is there a plan?", focusAreaIds: [first] }),
      aQuestionInput({ type: "long-words", text: "How is the plan?", focusAreaIds: [first] }),
      aQuestionInput({ type: "yes-no", text: "Does help come?", required: true, focusAreaIds: [first] }),
      aQuestionInput({ type: "short-words", text: "What does it do well?", focusAreaIds: [second] }),
      aQuestionInput({ type: "yes-no", text: "Was the plan on time?", focusAreaIds: [second] }),
    ],
  });
  const idOf = (name: (typeof names)[number]) => questionIds[names.indexOf(name)] ?? "";
  const change = (name: (typeof names)[number], changes: { each?: true; condition?: Condition }) =>
    db
      .updateTable("questions")
      .set({ askedOf: changes.each ? "each-child" : "family", condition: changes.condition ?? null })
      .where("id", "=", idOf(name))
      .execute();
  await change("plan", { each: true });
  await change("planWords", {
    each: true,
    condition: { kind: "question", questionId: idOf("plan"), choices: ["yes"] },
  });
  await change("help", { each: true });
  await change("later", {
    condition: { kind: "question", questionId: idOf("area"), choices: ["agree", "strongly-agree"] },
  });
  await change("onlyPlan", {
    each: true,
    condition: { kind: "profile", name: "support", values: ["ehc-plan"] },
  });
  const approved = await approveQuestions(db, {
    ...by,
    sameMeaning: [],
    withoutQuestionAccepted: true,
    remark: "",
  });
  if (approved.kind !== "approved") throw new Error(`the questions were not approved: ${approved.kind}`);
  const set = await findApprovalById(db, { inspectionId: by.inspectionId, approvalId: approved.approvalId });
  if (!set) throw new Error("the approval is not there");
  const named = Object.fromEntries(
    names.map((name) => [name, set.questions.find(({ questionId }) => questionId === idOf(name))]),
  ) as ChildrenQuestions;
  const survey = await surveyNow(db, inspection.id);
  return { inspection, set, survey, duringIt: usual.surveyOpensAt.add({ hours: 5 }), named };
}
