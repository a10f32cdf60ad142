import { makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  findSentRecording,
  findYoungPersonsConsent,
  holdRecording,
  insertWrittenDownWords,
  updateRecording,
} from "#db/queries/young-peoples-recordings.ts";
import type { WordsChooser } from "#db/tables/enumerations.ts";
import { may } from "../access/permissions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { checkActor } from "../audit/check-actor.server.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { askAboutNames } from "../names/ask-about-names.server.ts";
import type { PossibleName } from "../names/find-possible-names.ts";
import { eraseContents, removeRecordingFiles } from "../response-recordings/erase-recordings.server.ts";
import { raiseFlagsOfText } from "../safeguarding/raise-flags-of-text.server.ts";

type Author = {
  inspectionId: string;
  recordingId: string;
  uploads: Uploads;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type WrittenDown =
  | { kind: "written-down"; erased: boolean }
  | { kind: "not-heard" | "already-written-down" | "not-an-inspector" | "no-such-recording" }
  /** These may be names of people: nothing was written down, and nothing erased. */
  | { kind: "possible-names"; names: PossibleName[] };

/**
 * An inspector writes down in words what was said or drawn: only the words count, and may be quoted only as their writer agreed.
 * Then the recording is erased at once, unless it is held for a reason. `words` is null where there is nothing to write down. Words
 * that may name somebody are asked about first, and stored only once they are in `notNames`.
 */
export async function writeDownRecording(
  db: Queries,
  {
    words,
    chooser,
    holdReason,
    notNames = [],
    ...author
  }: Author & {
    words: string | null;
    chooser: WordsChooser;
    holdReason: string | null;
    notNames?: readonly string[];
  },
): Promise<WrittenDown> {
  const { inspectionId, recordingId, uploads, actor, now } = author;
  let storedNames: string[] = [];
  const outcome = await db.transaction().execute(async (trx): Promise<WrittenDown> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    await checkActor(trx, { actor, inspectionId });
    if (actor.role === null || !may(actor.role, "change", "young-peoples-recordings"))
      return { kind: "not-an-inspector" };
    if (!(await findSentRecording(trx, { inspectionId, recordingId }))) return { kind: "no-such-recording" };
    const recording = await holdRecording(trx, recordingId);
    if (!recording) return { kind: "no-such-recording" };
    if (recording.heardAt === null) return { kind: "not-heard" };
    if (recording.writtenDownAt !== null) return { kind: "already-written-down" };
    if (recording.erasedAt !== null) return { kind: "no-such-recording" };
    const texts = [words ?? "", holdReason ?? ""];
    const names = await askAboutNames(trx, { inspectionId, texts, notNames });
    if (names.length > 0) return { kind: "possible-names", names };
    const { responseId, questionVersionId, kind } = recording;
    const wordsId = words === null ? null : makeId();
    if (words !== null && wordsId !== null) {
      const quotation = await findYoungPersonsConsent(trx, { responseId, kind: "quotation" });
      await insertWrittenDownWords(trx, {
        ...{ id: wordsId, responseId, questionVersionId, words, chooser, origin: kind },
        ...{ mayQuote: quotation?.given ?? false, recordedAt: now, changedAt: null },
      });
      const said = { source: "young-peoples-response" as const, sourceId: wordsId, questionVersionId, words };
      await raiseFlagsOfText(trx, { inspectionId, ...said, now });
    }
    await updateRecording(trx, recordingId, {
      ...{ writtenDownAt: now, writtenDownBy: actor.personId, wordsId },
      ...(holdReason === null ? {} : { heldAt: now, heldBy: actor.personId, heldReason: holdReason }),
    });
    if (holdReason === null) storedNames = await eraseContents(trx, recording, { inspectionId, now });
    const details = { recordingId, hasWords: words !== null, held: holdReason !== null };
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "young-peoples-recording.written-down", details },
    });
    return { kind: "written-down", erased: holdReason === null };
  });
  await removeRecordingFiles(db, { uploads, storedNames, now });
  return outcome;
}

/** What was held is erased: also under the seal, which keeps the words. */
export async function liftHold(
  db: Queries,
  { inspectionId, recordingId, uploads, actor, now }: Author,
): Promise<{ kind: "erased" | "not-held" | "not-an-inspector" | "no-such-recording" }> {
  let storedNames: string[] = [];
  const outcome = await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    await checkActor(trx, { actor, inspectionId });
    if (actor.role === null || !may(actor.role, "change", "young-peoples-recordings"))
      return { kind: "not-an-inspector" as const };
    if (!(await findSentRecording(trx, { inspectionId, recordingId })))
      return { kind: "no-such-recording" as const };
    const recording = await holdRecording(trx, recordingId);
    if (!recording || recording.heldAt === null) return { kind: "not-held" as const };
    storedNames = await eraseContents(trx, recording, { inspectionId, now });
    const details = { recordingId };
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "young-peoples-recording.hold-lifted", details },
    });
    return { kind: "erased" as const };
  });
  await removeRecordingFiles(db, { uploads, storedNames, now });
  return outcome;
}
