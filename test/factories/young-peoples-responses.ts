import { approveYoungPeoplesSet } from "#app/domain/approvals/approve-young-peoples-set.server.ts";
import { checkYoungPeoplesSet } from "#app/domain/approvals/check-young-peoples-set.server.ts";
import { makeDraftCode } from "#app/domain/drafts/receipt.ts";
import type { QuestionInput } from "#app/domain/questions/question-input.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { cardOfToken, hashCard } from "#app/domain/young-peoples-responses/hash-card.server.ts";
import { hashToken, makeId, makeSecretBytes } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { insertStatementOnce } from "#db/queries/consents.ts";
import {
  findLatestYoungPeopleApproval,
  listVersionsByYoungPeopleApproval,
} from "#db/queries/young-people-approvals.ts";
import {
  insertYoungPeoplesConsents,
  insertYoungPeoplesResponse,
} from "#db/queries/young-peoples-responses.ts";
import type { YoungPersonsConsentKind } from "#db/tables/enumerations.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import { anInspection } from "./inspections.ts";
import { longBefore } from "./people.ts";
import { aQuestionInput, someQuestions } from "./questions.ts";

/** While young people can answer in the usual re-visit. */
export const youngPeoplesTime = Temporal.Instant.from("2026-12-01T10:00:00Z");

/** One question of each kind. */
export function youngPeoplesQuestions(focusAreaIds: string[]): QuestionInput[] {
  const input = (changes: Partial<QuestionInput>) => aQuestionInput({ focusAreaIds, ...changes });
  return [
    input({ type: "faces", text: "How is your help?", pictures: ["help"] }),
    input({
      ...{ type: "cards", text: "What matters most to you?" },
      ...{ choices: ["Friends", "A job"], pictures: ["friends", "job"] },
    }),
    input({
      ...{ type: "mat", text: "How are these going?" },
      ...{ choices: ["School", "Getting there"], pictures: ["school", "bus"] },
    }),
    input({ type: "words", text: "Is there anything else?" }),
  ];
}

/** A re-visit whose young people's questions are approved: its survey, and the frozen questions by type. */
export async function aYoungPeoplesSet(db: Queries, options: Parameters<typeof anInspection>[1] = {}) {
  const inspection = await anInspection(db, options);
  const { id: inspectionId, leadActor: actor } = inspection;
  const by = { inspectionId, actor, now: longBefore };
  const focusAreaIds = inspection.focusAreas.slice(0, 1).map(({ id }) => id);
  await someQuestions(db, {
    ...by,
    audience: "young-people",
    questions: youngPeoplesQuestions(focusAreaIds),
  });
  const { seen } = await checkYoungPeoplesSet(db, inspectionId);
  const approved = await approveYoungPeoplesSet(db, {
    ...{ ...by, withoutQuestionAccepted: true, remark: "", seen },
  });
  if (approved.kind !== "approved") throw new Error(`the set was not approved: ${approved.kind}`);
  const survey = await findSurveyOfInspection(db, inspectionId);
  if (!survey) throw new Error("the re-visit has no survey");
  const versions = await listVersionsByYoungPeopleApproval(db, approved.approvalId);
  const idOf = (type: string) => versions.find((one) => one.type === type)?.id ?? "";
  return { inspection, inspectionId, survey, approvalId: approved.approvalId, idOf };
}

type Consents = Partial<Record<YoungPersonsConsentKind, boolean>>;

/** A young person who has begun, of 16 and over with their own yes where nothing else is said; the secret of their device. */
export async function aYoungPerson(
  db: Queries,
  {
    inspectionId,
    consents = { own: true },
    now = youngPeoplesTime,
    ...changes
  }: Partial<YoungPeoplesResponsesTable> & {
    inspectionId: string;
    consents?: Consents;
    now?: Temporal.Instant;
  },
): Promise<{ token: string; responseId: string }> {
  const token = makeDraftCode(makeSecretBytes());
  const approval = await findLatestYoungPeopleApproval(db, inspectionId);
  if (!approval) throw new Error("no young people's questions are approved");
  const id = makeId();
  const cardHash = await hashCard(cardOfToken(token), { inspectionId });
  const statementId = "young-people-1-en";
  await db.transaction().execute(async (trx) => {
    await insertStatementOnce(trx, {
      ...{ id: statementId, name: "young-people", version: 1, language: "en", text: {}, firstUsedAt: now },
    });
    await insertYoungPeoplesResponse(trx, {
      ...{ id, inspectionId, approvalId: approval.id, tokenHash: hashToken(token) },
      ...{ cardHash, wayIn: "own-device", linkId: null, participantId: null },
      ...{ agreementId: null, ageBand: "16-18", setting: "college", circumstances: [] },
      ...{ helped: false, sharedDevice: false, answers: {}, passed: [], windows: {}, revision: 0 },
      ...{ language: "en", startedAt: now, savedAt: now, sentAt: null, changedAt: null, withdrawnAt: null },
      ...changes,
    });
    const kinds = Object.entries(consents) as [YoungPersonsConsentKind, boolean][];
    await insertYoungPeoplesConsents(
      trx,
      kinds.map(([kind, given], index) => ({
        ...{ id: makeId(), responseId: id, number: index + 1, kind, statementId, form: "pictures" as const },
        ...{ given, agreedRole: null, note: "", recordedBy: null, recordedAt: now },
      })),
    );
  });
  return { token, responseId: id };
}
