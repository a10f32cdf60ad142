import { saveAutosave } from "#app/domain/autosaves/save-autosave.server.ts";
import { markOf } from "#app/domain/text/mark-of.server.ts";
import { saveTranslation } from "#app/domain/text-translations/save-translation.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import type { ASurvey } from "./responses.ts";

const made = Temporal.Instant.from("2026-11-20T12:00:00.000Z");

/** Rows that hold words, for tests that erase them. */
export type Stage = ASurvey & { db: Queries; focusAreaId: string };

export async function typeForm(
  { db, inspection, duringIt: now }: Stage,
  path: string,
  words: string,
  id = makeId(),
) {
  const { personId } = inspection.leadActor;
  const form = { id, personId, path, action: path, fields: [["words", words]] as const, wasSent: false, now };
  const { kind } = await saveAutosave(db, form);
  if (kind !== "saved") throw new Error(kind);
  return id;
}

/** What an inspector wrote in English of what was said. */
export async function aTranslation(
  { db, inspection, duringIt: now }: Stage,
  sourceId: string,
  words: string,
): Promise<void> {
  const { number, words: original } = await findTextOf(db, sourceId);
  const saved = await saveTranslation(db, {
    ...{ inspectionId: inspection.id, number, kind: "translation", language: "pl", words },
    ...{ seen: markOf(original), seenVersion: 0, actor: inspection.leadActor, now },
  });
  if (saved.kind !== "saved") throw new Error(saved.kind);
}

function findTextOf(db: Queries, sourceId: string) {
  return db
    .selectFrom("texts")
    .select(["number", "words"])
    .where("sourceId", "=", sourceId)
    .orderBy("number")
    .executeTakeFirstOrThrow();
}

/** The page on which an inspector begins a quotation of what was said. */
export async function textPath({ db, inspection }: Stage, sourceId: string): Promise<string> {
  const text = await findTextOf(db, sourceId);
  return `/revisits/${inspection.id}/reading/${text.number}/quotation`;
}

export async function someWords(
  { db, inspection, duringIt: now, focusAreaId, set }: Stage,
  words: string | null,
  helpers = "",
) {
  const discussionId = makeId();
  const { personId } = inspection.leadActor;
  await db
    .insertInto("discussions")
    .values({
      ...{
        id: discussionId,
        inspectionId: inspection.id,
        heldOn: "2026-11-24",
        heldTime: null,
        setting: "college",
      },
      ...{ place: "Hall", helpers, adjustments: "", consentCheckedAt: null, consentCheckedBy: null },
      ...{ withdrawalsSettledAt: null, withdrawalsSettledBy: null },
      ...{ createdBy: personId, createdAt: made, updatedAt: made },
    })
    .execute();
  const wordsId = makeId();
  const questionVersionId = set.questions[0]?.id ?? "";
  if (words !== null) {
    await db
      .insertInto("discussionWords")
      .values({
        ...{ id: wordsId, discussionId, focusAreaId, questionVersionId, words, mayQuote: false },
        ...{ participantId: null, recordedBy: personId, recordedAt: made, changedAt: null },
      })
      .execute();
  }
  return { about: { inspectionId: inspection.id, discussionId, actor: inspection.leadActor, now }, wordsId };
}

export async function aNote({ db, inspection, duringIt: now, focusAreaId }: Stage, body: string) {
  const [sessionId, noteId] = [makeId(), makeId()];
  const { personId } = inspection.leadActor;
  await db
    .insertInto("meetingSessions")
    .values({
      ...{
        id: sessionId,
        inspectionId: inspection.id,
        place: "Hall",
        startsAt: made,
        endsAt: made,
        link: "",
        access: "",
      },
      ...{ attended: 12, statementReadAt: made, statementReadBy: personId, statementVersion: 1 },
      ...{ cancelledAt: null, cancelledBy: null, cancelledReason: null, revision: 0 },
      ...{ createdBy: personId, createdAt: made, updatedAt: made },
    })
    .execute();
  await db
    .insertInto("meetingNotes")
    .values({
      ...{ id: noteId, sessionId, focusAreaId, body, people: 3, agreed: "most", mayQuote: true },
      ...{ takenBy: personId, takenAt: made, changedAt: null },
    })
    .execute();
  return { inspectionId: inspection.id, sessionId, noteId, actor: inspection.leadActor, now };
}

export async function aDocument(
  { db, inspection, duringIt: now }: Pick<Stage, "db" | "inspection" | "duringIt">,
  text: string,
  changes: object = {},
) {
  const uploadId = makeId();
  await db
    .insertInto("evidenceUploads")
    .values({
      ...{
        id: uploadId,
        inspectionId: inspection.id,
        sentBy: inspection.leadActor.personId,
        organisation: "Council",
      },
      ...{ fileName: "plan.pdf", storedName: makeId(), kind: "pdf", size: 10, sha256: "a".repeat(64) },
      ...{ shows: "The plan", late: false, receivedAt: made, requestId: null, scan: "clean", openedAt: null },
      ...{ openedBy: null, withdrawnAt: null, withdrawalAskedAt: null, withdrawalReason: null },
      ...{ withdrawalAnsweredAt: null, withdrawalAnsweredBy: null, withdrawalAnswer: null },
      ...changes,
    })
    .execute();
  await db
    .insertInto("evidencePassages")
    .values({ id: makeId(), uploadId, position: 1, words: text.slice(0, 1900) })
    .execute();
  await db
    .insertInto("evidenceTexts")
    .values({ uploadId, text, cut: false, email: null, takenAt: made })
    .execute();
  return { inspectionId: inspection.id, uploadId, actor: inspection.leadActor, now };
}

export async function seal({ db, inspection, duringIt }: Stage) {
  const at = duringIt;
  await db
    .insertInto("seals")
    .values({
      ...{ id: makeId(), inspectionId: inspection.id, number: 1, format: 2, parts: {}, hash: "" },
      ...{ sealedBy: inspection.leadActor.personId, sealedAt: at, workedOutAt: at, checkAskedAt: null },
      ...{ checkedAt: null, verdict: null, unsealedBy: null, unsealedAt: null, unsealReason: null },
    })
    .execute();
}
