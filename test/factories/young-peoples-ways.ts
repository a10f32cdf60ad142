import { approveYoungPeoplesSet } from "#app/domain/approvals/approve-young-peoples-set.server.ts";
import { checkYoungPeoplesSet } from "#app/domain/approvals/check-young-peoples-set.server.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import type { BeginResponse } from "#app/domain/young-peoples-ways/begin-response.server.ts";
import { consentStatementIn, quotationStatementIn } from "#app/domain/young-peoples-ways/statement.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import type { Queries } from "#db/connection.ts";
import { type AnInspection, anInspection, usual } from "./inspections.ts";
import { longBefore } from "./people.ts";
import { aQuestionInput, someQuestions } from "./questions.ts";
import { surveyNow } from "./responses.ts";

/** While young people can answer by themselves. */
export const whileOpen = usual.surveyOpensAt.add({ hours: 5 });

/** A notified re-visit whose young people's questions are approved. */
export async function anInspectionForYoungPeople(
  db: Queries,
  options: Parameters<typeof anInspection>[1] = {},
): Promise<{ inspection: AnInspection; survey: Survey }> {
  const inspection = await anInspection(db, options);
  await anApprovedYoungPeoplesSet(db, inspection);
  return { inspection, survey: await surveyNow(db, inspection.id) };
}

export async function anApprovedYoungPeoplesSet(
  db: Queries,
  inspection: Pick<AnInspection, "id" | "leadActor" | "focusAreas">,
  now = longBefore,
): Promise<void> {
  const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
  const focusAreaIds = inspection.focusAreas.map(({ id }) => id);
  const question = aQuestionInput({ type: "faces", text: "How is your help going?", focusAreaIds });
  await someQuestions(db, { ...by, audience: "young-people", questions: [question] });
  const { seen } = await checkYoungPeoplesSet(db, inspection.id);
  const approving = { ...by, withoutQuestionAccepted: true, remark: "", seen };
  const approved = await approveYoungPeoplesSet(db, approving);
  if (approved.kind !== "approved") throw new Error(`the set was not approved: ${approved.kind}`);
}

/** Somebody of 19 to 25 on their own phone, who says yes; what matters to a test is said in `changes`. */
export function aBeginning(survey: Survey, changes: Partial<BeginResponse> = {}): BeginResponse {
  return {
    ...{ survey, wayIn: "own-device", linkId: null, participantId: null, agreementId: null },
    ...{ ageBand: "19-25", helped: false, sharedDevice: false, language: "en" },
    consents: [yes("own"), yes("quotation")],
    now: whileOpen,
    ...changes,
  };
}

export const yes = (kind: "own" | "quotation") => ({ ...anAnswer(kind), given: true });
export const no = (kind: "own" | "quotation") => ({ ...anAnswer(kind), given: false });

function anAnswer(kind: "own" | "quotation") {
  const statement =
    kind === "own"
      ? consentStatementIn(englishTranslator, { isLookedAfter: false })
      : quotationStatementIn(englishTranslator);
  return { kind, statement, form: "pictures" as const };
}
