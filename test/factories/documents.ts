import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { insertText, insertUpload } from "#db/queries/evidence.ts";

/** A document that was sent as evidence and whose words were extracted, in these passages. */
export async function aDocument(
  db: Queries,
  document: {
    inspectionId: string;
    sentBy: string;
    focusAreaIds: readonly string[];
    fileName?: string;
    passages: readonly string[];
  },
) {
  const { inspectionId, sentBy, focusAreaIds, fileName = "Plan.docx", passages } = document;
  const uploadId = makeId();
  const receivedAt = Temporal.Instant.from("2026-11-20T12:00:00.000Z");
  const storedFile = {
    storedName: makeId(),
    kind: "word",
    size: 10,
    sha256: "a".repeat(64),
    scan: "clean" as const,
  };
  const none = { requestId: null, openedAt: null, openedBy: null, withdrawnAt: null, late: false };
  const unaskedCount = {
    ...{ withdrawalAskedAt: null, withdrawalReason: null, withdrawalAnsweredAt: null },
    ...{ withdrawalAnsweredBy: null, withdrawalAnswer: null },
  };
  const sent = { id: uploadId, inspectionId, sentBy, organisation: "Council", fileName, shows: "The plan." };
  const rows = passages.map((words, place) => ({ id: makeId(), uploadId, position: place + 1, words }));
  await db.transaction().execute(async (trx) => {
    await insertUpload(trx, { ...sent, ...storedFile, ...none, ...unaskedCount, receivedAt }, focusAreaIds);
    await insertText(
      trx,
      { uploadId, text: passages.join("\n\n"), cut: false, email: null, takenAt: receivedAt },
      rows,
    );
  });
  const texts = await db
    .selectFrom("texts")
    .innerJoin("evidencePassages", "evidencePassages.id", "texts.sourceId")
    .select(["texts.number", "evidencePassages.id", "evidencePassages.words"])
    .where("evidencePassages.uploadId", "=", uploadId)
    .orderBy("evidencePassages.position")
    .execute();
  return { uploadId, texts };
}
