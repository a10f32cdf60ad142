import { everyText } from "#app/domain/reading/text-filter.ts";
import { raiseFlagsOfText } from "#app/domain/safeguarding/raise-flags-of-text.server.ts";
import { eraseYoungPeoplesResponse } from "#app/domain/young-peoples-responses/erase-response.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { insertStatementOnce } from "#db/queries/consents.ts";
import { listTextNumbers } from "#db/queries/texts.ts";
import { insertYoungPeopleApproval } from "#db/queries/young-people-approvals.ts";
import { insertYoungPeoplesAnswers, insertYoungPeoplesWords } from "#db/queries/young-peoples-answers.ts";
import {
  insertYoungPeoplesConsents,
  insertYoungPeoplesResponse,
} from "#db/queries/young-peoples-responses.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import type { AnInspection } from "./inspections.ts";
import { aQuestionInput, someQuestions } from "./questions.ts";
import { aSurvey } from "./responses.ts";

type Stage = { db: Queries; inspection: Pick<AnInspection, "id" | "leadActor" | "focusAreas"> };

/** Young people's questions, approved and frozen: faces, cards, a mat and words, all about the first focus area. */
export type YoungPeoplesSet = Record<"faces" | "cards" | "mat" | "words", string> & { approvalId: string };

const madeAt = Temporal.Instant.from("2026-11-10T12:00:00.000Z");

export async function aYoungPeoplesSet({ db, inspection }: Stage): Promise<YoungPeoplesSet> {
  const focusAreaIds = inspection.focusAreas.slice(0, 1).map(({ id }) => id);
  const common = { focusAreaIds, hint: "" };
  const inputs = [
    aQuestionInput({ ...common, type: "faces", text: "How is your school?" }),
    aQuestionInput({
      ...{ ...common, type: "cards", text: "What matters most?", choices: ["A job", "Friends"] },
      pictures: ["job", "friends"],
    }),
    aQuestionInput({
      ...{ ...common, type: "mat", text: "How is your help going?", choices: ["Talking", "Moving"] },
      pictures: ["speech", "therapy"],
    }),
    aQuestionInput({ ...common, type: "words", text: "Is there anything else?" }),
  ];
  const by = { inspectionId: inspection.id, actor: inspection.leadActor, now: madeAt };
  const questionIds = await someQuestions(db, { ...by, audience: "young-people", questions: inputs });
  // Each has its first version from the moment it is added.
  const rows = await db
    .selectFrom("questionVersions")
    .select(["id", "questionId"])
    .where("questionId", "in", questionIds)
    .execute();
  const versions = questionIds.flatMap((id) => rows.find(({ questionId }) => questionId === id) ?? []);
  const approvalId = makeId();
  await db.transaction().execute(async (trx) => {
    await insertYoungPeopleApproval(
      trx,
      {
        ...{ id: approvalId, inspectionId: inspection.id, number: 1, unanswered: [], remark: "" },
        ...{ approvedBy: inspection.leadActor.personId, approvedAt: madeAt },
      },
      versions.map(({ id }) => id),
    );
  });
  const [faces = "", cards = "", mat = "", words = ""] = versions.map(({ id }) => id);
  return { approvalId, faces, cards, mat, words };
}

type Sent = {
  set: YoungPeoplesSet;
  words?: string | null;
  answers?: readonly { questionVersionId: string; answer: string }[];
  mayQuote?: boolean;
  sentAt: Temporal.Instant | null;
  changes?: Partial<YoungPeoplesResponsesTable>;
};

export type AYoungPeoplesResponse = { response: YoungPeoplesResponsesTable; wordsId: string };

/** What a young person sent by themselves, or began where `sentAt` is null, with their consents, as sending it writes it. */
export async function aYoungPeoplesResponse(
  { db, inspection }: Stage,
  { set, words = null, answers = [], mayQuote = true, sentAt, changes = {} }: Sent,
): Promise<AYoungPeoplesResponse> {
  const startedAt = sentAt ?? madeAt;
  const response: YoungPeoplesResponsesTable = {
    ...{ id: makeId(), inspectionId: inspection.id, approvalId: set.approvalId },
    ...{ tokenHash: makeId(), cardHash: makeId(), wayIn: "own-device", linkId: null, participantId: null },
    ...{ agreementId: null, ageBand: "16-18", setting: "college", circumstances: ["looked-after"] },
    ...{ helped: false, sharedDevice: false, passed: [], windows: {}, revision: 0, language: "en" },
    answers: sentAt === null && words !== null ? { [set.words]: [words] } : {},
    ...{ startedAt, savedAt: startedAt, sentAt, changedAt: null, withdrawnAt: null },
    ...changes,
  };
  const wordsId = makeId();
  const said = { inspectionId: inspection.id, source: "young-peoples-response" as const, sourceId: wordsId };
  await db.transaction().execute(async (trx) => {
    const statementId = makeId();
    await insertStatementOnce(trx, {
      ...{ id: statementId, name: "young-people-own", version: 1, language: "en-easy", text: {} },
      firstUsedAt: madeAt,
    });
    await insertYoungPeoplesResponse(trx, response);
    await insertYoungPeoplesConsents(
      trx,
      (["own", "quotation"] as const).map((kind, place) => ({
        ...{ id: makeId(), responseId: response.id, number: place + 1, kind, statementId },
        ...{ form: "pictures" as const, given: true, agreedRole: null, note: "", recordedBy: null },
        recordedAt: startedAt,
      })),
    );
    if (sentAt === null) return;
    await insertYoungPeoplesAnswers(
      trx,
      answers.map((answer) => ({ responseId: response.id, ...answer })),
    );
    if (words === null) return;
    const row = { id: wordsId, responseId: response.id, questionVersionId: set.words, words, mayQuote };
    await insertYoungPeoplesWords(trx, {
      ...row,
      chooser: "young-person",
      origin: "typed",
      recordedAt: sentAt,
      changedAt: null,
    });
    await raiseFlagsOfText(trx, { ...said, questionVersionId: set.words, words, now: sentAt });
  });
  return { response, wordsId };
}

/** They agree to be quoted no more, or again. */
export async function changeQuotationConsent(
  db: Queries,
  { response, given, number }: { response: YoungPeoplesResponsesTable; given: boolean; number: number },
): Promise<void> {
  const before = await db
    .selectFrom("youngPeoplesConsents")
    .selectAll()
    .where("responseId", "=", response.id)
    .where("kind", "=", "quotation")
    .limit(1)
    .executeTakeFirstOrThrow();
  await db
    .transaction()
    .execute((trx) => insertYoungPeoplesConsents(trx, [{ ...before, id: makeId(), number, given }]));
}

/** A survey with young people’s questions, and what young people do with them. */
export async function ownAnswersIn(db: Queries) {
  const made = await aSurvey(db);
  const { inspection, duringIt: now } = made;
  const stage = { db: db, inspection };
  const set = await aYoungPeoplesSet(stage);
  const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
  const send = (words: string | null, more: object = {}) =>
    aYoungPeoplesResponse(stage, { set, words, sentAt: now, ...more });
  const filtered = (filter: object) =>
    listTextNumbers(db, {
      ...{ inspectionId: inspection.id, personId: inspection.leadActor.personId, from: 0, limit: 20 },
      filter: { ...everyText, ...filter },
    });
  const erase = ({ response }: Awaited<ReturnType<typeof send>>) =>
    db
      .transaction()
      .execute((trx) => eraseYoungPeoplesResponse(trx, { response, at: now, actor: { kind: "respondent" } }));
  return { ...made, stage, set, by, send, filtered, erase };
}

export function findTextOf(db: Queries, sourceId: string) {
  return db
    .selectFrom("texts")
    .select(["number", "source", "words", "questionVersionId"])
    .where("sourceId", "=", sourceId)
    .executeTakeFirst();
}
