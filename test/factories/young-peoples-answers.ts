import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { insertYoungPeopleApproval } from "#db/queries/young-people-approvals.ts";
import { insertYoungPeoplesAnswers } from "#db/queries/young-peoples-answers.ts";
import {
  insertYoungPeoplesResponse,
  updateYoungPeoplesResponse,
} from "#db/queries/young-peoples-responses.ts";
import type { QuestionType } from "#db/tables/enumerations.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import type { BareInspection } from "./bare-inspection.ts";

export const sentOn = Temporal.Instant.from("2026-11-24T10:00:00Z");

type Set = { approvalId: string; inspectionId: string; faces: string; cards: string; mat: string };

/** An approved set of a question with faces, one with cards and a talking mat, all linked to the first focus area. */
export async function anApprovedSet(db: Queries, inspection: BareInspection, number = 1): Promise<Set> {
  const { inspectionId, lead, focusAreaIds, facesVersionId } = inspection;
  const version = async (type: QuestionType, text: string, choices: string[], pictures: string[]) => {
    const [questionId, id] = [makeId(), makeId()];
    const wording = {
      type,
      text,
      hint: "",
      required: false,
      choices,
      pictures,
      since: null,
      askedOf: "family" as const,
      condition: null,
    };
    const at = { createdAt: sentOn };
    await db
      .insertInto("questions")
      .values({
        ...{ id: questionId, inspectionId, audience: "young-people", position: 3, createdBy: lead.personId },
        ...{ ...wording, ...at, updatedAt: sentOn, removedAt: null },
      })
      .execute();
    const ofVersion = { id, questionId, inspectionId, number: 1, focusAreaIds: [focusAreaIds[0]] };
    await db
      .insertInto("questionVersions")
      .values({ ...ofVersion, ...wording, ...at, meaningId: id })
      .execute();
    return id;
  };
  const cards = await version("cards", "What matters most?", ["A job", "Friends"], ["job", "friends"]);
  const mat = await version("mat", "How is your help going?", ["Talking", "Moving"], ["speech", "therapy"]);
  const approvalId = makeId();
  await db.transaction().execute((trx) =>
    insertYoungPeopleApproval(
      trx,
      {
        id: approvalId,
        inspectionId,
        number,
        approvedBy: lead.personId,
        approvedAt: sentOn,
        unanswered: [],
        remark: "",
      },
      [facesVersionId, cards, mat],
    ),
  );
  return { approvalId, inspectionId, faces: facesVersionId, cards, mat };
}

type Sent = Partial<
  Pick<
    YoungPeoplesResponsesTable,
    "wayIn" | "ageBand" | "setting" | "circumstances" | "participantId" | "sentAt" | "withdrawnAt" | "linkId"
  >
> & { answers?: Readonly<Record<string, readonly string[]>> };

/** A young person's own response, sent with these answers by question version; with `sentAt: null` it is a draft. */
export async function ownAnswers(db: Queries, set: Set, sent: Sent = {}): Promise<string> {
  const { answers = {}, ...changes } = sent;
  const id = makeId();
  await db.transaction().execute(async (trx) => {
    await insertYoungPeoplesResponse(trx, {
      ...{ id, inspectionId: set.inspectionId, approvalId: set.approvalId },
      ...{ tokenHash: makeId(), cardHash: makeId(), wayIn: "own-device", linkId: null, participantId: null },
      ...{ agreementId: null, ageBand: "16-18", setting: null, circumstances: [], helped: false },
      ...{ sharedDevice: false, answers: {}, passed: [], windows: {}, revision: 1, language: "en" },
      ...{ startedAt: sentOn, savedAt: sentOn, sentAt: sentOn, changedAt: null, withdrawnAt: null },
      ...changes,
    });
    const rows = Object.entries(answers).flatMap(([questionVersionId, chosen]) =>
      chosen.map((answer) => ({ responseId: id, questionVersionId, answer })),
    );
    await insertYoungPeoplesAnswers(trx, rows);
  });
  return id;
}

/** Takes back a response that was sent: what it said goes, and its row says when. */
export async function takeBackOwnAnswers(db: Queries, id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom("youngPeoplesAnswers").where("responseId", "=", id).execute();
    await updateYoungPeoplesResponse(trx, id, { withdrawnAt: sentOn, circumstances: [], setting: null });
  });
}
