import { randomBytes } from "node:crypto";
import { findApprovalById } from "#app/domain/approvals/find-approved-set.server.ts";
import type { DraftAnswers } from "#app/domain/drafts/draft.ts";
import type { Condition } from "#app/domain/questions/question.ts";
import type { QuestionInput } from "#app/domain/questions/question-input.ts";
import { receiveResponse } from "#app/domain/responses/receive-response.server.ts";
import { answerKey } from "#app/domain/survey/asked-questions.ts";
import type { About } from "#app/domain/survey/respondent-profile.ts";
import type { Queries } from "#db/connection.ts";
import type { ChildProfile } from "#db/tables/surveys.ts";
import { aQuestionInput } from "./questions.ts";
import { type ASurvey, agreedToAll, aSurvey } from "./responses.ts";

/** A question with whom it is asked; `after`: only where that earlier question, by its place, got one of these choices. */
export type AskedInput = Omit<QuestionInput, "focusAreaIds"> & {
  ofEachChild?: boolean;
  support?: readonly string[];
  after?: { place: number; choices: readonly string[] };
};

/** Whether there is a plan, how each child's help is, what is written of each, and two that depend on an earlier answer. */
export const questionsOfChildren: readonly Partial<AskedInput>[] = [
  { type: "yes-no", text: "Does a child of yours have a plan?" },
  { type: "change", text: "Is help for this child better or worse?", since: "2025-05-01", ofEachChild: true },
  { type: "long-words", text: "Tell us more about this child.", ofEachChild: true },
  { type: "agreement", text: "The plan is kept to.", after: { place: 0, choices: ["yes"] } },
  { type: "yes-no", text: "Is this child's plan right?", ofEachChild: true, support: ["ehc-plan"] },
];

export type ASurveyOfChildren = ASurvey & { ids: string[] };

/** A survey with these questions, about one focus area; their versions' ids in order. */
export async function aSurveyOfChildren(
  db: Queries,
  inputs: readonly Partial<AskedInput>[] = questionsOfChildren,
): Promise<ASurveyOfChildren> {
  const asked = await aSurvey(db, {
    questions: (focusAreaIds) =>
      inputs.map(({ ofEachChild: _, support: __, after: ___, ...input }) =>
        aQuestionInput({ ...input, focusAreaIds }),
      ),
  });
  const versions = inputs.map(({ text }) => {
    const version = asked.set.questions.find((question) => question.text === text);
    if (!version) throw new Error("a question is not in the set");
    return version;
  });
  for (const [place, { ofEachChild, support, after }] of inputs.entries()) {
    const condition: Condition | null = support
      ? { kind: "profile", name: "support", values: support }
      : after
        ? { kind: "question", questionId: versions[after.place]?.questionId ?? "", choices: after.choices }
        : null;
    await db
      .updateTable("questionVersions")
      .set({ askedOf: ofEachChild ? "each-child" : "family", condition })
      .where("id", "=", versions[place]?.id ?? "")
      .execute();
  }
  const set = await findApprovalById(db, {
    inspectionId: asked.inspection.id,
    approvalId: asked.set.id,
  });
  if (!set) throw new Error("the set is gone");
  return { ...asked, set, ids: versions.map(({ id }) => id) };
}

/** What a family says: by question, in their order, a value for each child; null where nothing was said. */
export type AFamily = {
  children?: number;
  /** The support of each child. */
  support?: readonly (readonly string[])[];
  answers: readonly (readonly (string | null)[] | null)[];
  about?: About;
};

/** A response of that family, in at the front door of all responses; its id. `instead`: of the response that it changes. */
export async function aFamily(
  db: Queries,
  { set, duringIt, ids }: ASurveyOfChildren,
  { children, support = [], answers, about = {} }: AFamily,
  { instead, now = duringIt }: { instead?: string; now?: Temporal.Instant } = {},
): Promise<string> {
  const childProfiles: ChildProfile[] = support.map((values) => ({ support: [...values] }));
  const union = [...new Set(support.flat())];
  const given: DraftAnswers = {};
  for (const [place, values] of answers.entries()) {
    for (const [index, value] of (values ?? []).entries())
      if (value !== null) given[answerKey({ id: ids[place] ?? "", child: index + 1 })] = [value];
  }
  const received = await db.transaction().execute((trx) =>
    receiveResponse(trx, {
      set,
      about: {
        ...about,
        ...(children === undefined ? {} : { children: [String(children)] }),
        ...(union.length > 0 ? { support: union } : {}),
      },
      childProfiles,
      answers: given,
      receiptHash: randomBytes(32).toString("hex"),
      receivedAt: now,
      mode: "online",
      language: "en",
      botSignals: [],
      consent: agreedToAll,
      now,
      ...(instead === undefined ? {} : { instead }),
    }),
  );
  if (received.kind !== "received") throw new Error(`the response was not received: ${received.kind}`);
  return received.responseId;
}
