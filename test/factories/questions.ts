import { approveQuestions } from "#app/domain/approvals/approve-questions.server.ts";
import { type ApprovedSet, findApprovalById } from "#app/domain/approvals/find-approved-set.server.ts";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import { addQuestions } from "#app/domain/questions/add-question.server.ts";
import type { Audience } from "#app/domain/questions/question.ts";
import type { QuestionInput } from "#app/domain/questions/question-input.ts";
import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";

type By = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

/** A question as it could be written, with what matters to a test said in `changes`. */
export function aQuestionInput(
  changes: Partial<QuestionInput> & Pick<QuestionInput, "focusAreaIds">,
): QuestionInput {
  return {
    type: "agreement",
    text: "People who plan support for my child listen to us.",
    hint: "",
    required: false,
    choices: [],
    since: null,
    ...changes,
  };
}

/** A change question, an agreement and a question for words, for each focus area of the re-visit. */
export async function questionsForEachFocusArea(db: Queries, inspectionId: string): Promise<QuestionInput[]> {
  const focusAreas = await listFocusAreasByInspection(db, inspectionId);
  return focusAreas.flatMap(({ id, shortName }) => [
    aQuestionInput({
      type: "change",
      text: `${shortName}: is this better or worse for your family?`,
      since: "2021-05-14",
      focusAreaIds: [id],
    }),
    aQuestionInput({ text: `${shortName}: this works well for us.`, focusAreaIds: [id] }),
    aQuestionInput({ type: "long-words", text: `${shortName}: tell us more.`, focusAreaIds: [id] }),
  ]);
}

/** Adds questions through the domain's own verb; their ids, in order. */
export async function someQuestions(
  db: Queries,
  {
    audience = "parents",
    questions,
    ...by
  }: By & { audience?: Audience; questions: readonly QuestionInput[] },
): Promise<string[]> {
  const added = await addQuestions(db, { ...by, audience, questions });
  if (added.kind !== "added") throw new Error(`the questions were not added: ${added.kind}`);
  return added.questionIds;
}

/** An approved set: these questions, or else three for each focus area the re-visit has. */
export async function anApprovedSet(
  db: Queries,
  { questions, ...by }: By & { questions?: readonly QuestionInput[] },
): Promise<ApprovedSet> {
  await someQuestions(db, {
    ...by,
    questions: questions ?? (await questionsForEachFocusArea(db, by.inspectionId)),
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
  return set;
}
