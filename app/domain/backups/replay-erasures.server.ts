import { BackupRefused } from "#app/platform/backup/backup-refused.ts";
import type { ListedErasure } from "#app/platform/erasure-list.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { updateAutosavesAsEnded } from "#db/queries/autosaves.ts";
import {
  releaseConsentsFromDraft,
  takeConsentsFromResponse,
  updateConsentsAsWithdrawn,
} from "#db/queries/consents.ts";
import { deleteDraft, listDraftsOfChange } from "#db/queries/drafts.ts";
import { deleteText, findUploadById, updateUpload } from "#db/queries/evidence.ts";
import { insertErasedFile, updateErasedFileAsRemoved } from "#db/queries/files.ts";
import { findPerson } from "#db/queries/people.ts";
import { deleteNotice } from "#db/queries/publication-notices.ts";
import {
  deleteDiscussionById,
  deleteNoteById,
  deleteOwnWordsById,
  deletePartsOfDraft,
  deletePartsOfResponse,
  deletePartsOfYoungPeoplesResponse,
  deleteWordsById,
  findResponseToErase,
  listDraftIds,
  updateQuotationByIdAsWithdrawn,
} from "#db/queries/replayed-erasures.ts";
import { deleteResponse, deleteWordsOfResponse } from "#db/queries/responses.ts";
import { findCurrentSeal, insertLawfulWithdrawal, updateSealAsRemoved } from "#db/queries/seals.ts";
import { updateTalkRequestAsErased } from "#db/queries/talk-requests.ts";
import { deleteTranslationsBehind } from "#db/queries/text-translations.ts";
import {
  clearHashesOfErasedRecordings,
  holdRecording,
  listRecordingsByResponse,
} from "#db/queries/young-peoples-recordings.ts";
import {
  deleteUnsentChange,
  deleteWordsOfYoungPeoplesResponse,
  deleteYoungPeoplesDraft,
  findSentYoungPeoplesResponse,
  updateYoungPeoplesResponseAsWithdrawn,
} from "#db/queries/young-peoples-words.ts";
import type { ErasureKind } from "#db/tables/erasures.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { parseInstant } from "../calendar/instant-text.ts";
import { eraseWhoWasRecognisable } from "../erasure/erase-who-was-recognisable.server.ts";
import { recordErasure, recordRemoval } from "../erasure/record-erasure.server.ts";
import { recordErasedFiles } from "../evidence/record-erased-files.server.ts";
import { clearContents, deleteWithFile } from "../response-recordings/erase-recordings.server.ts";
import { markAsWithdrawn } from "../responses/erase-response.server.ts";
import { responseIdOfDraft } from "../responses/keep-response.server.ts";
import { readAnswerKey } from "../survey/asked-questions.ts";
import { deleteInspectionAgain } from "./delete-inspection-again.server.ts";

/** How often what of a list was erased again, by kind; the rest had come after the backup, or was gone in it. */
export type ReplayedErasures = { erased: number; files: number; unsealed: number };

const withdrawnAgain =
  "It was taken back by law before an older backup was put back. Why is not in that backup.";
const unsealedAgain =
  "The seal had been taken off, and something erased, before an older backup was put back. It was erased again.";

/**
 * Erases again what the list says was erased since the backup was made, the oldest first, each in a transaction of its own.
 * Done twice it does nothing more. Throws `BackupRefused` before it does anything.
 */
export async function replayErasures(
  db: Queries,
  { erasures, uploads, now }: { erasures: readonly ListedErasure[]; uploads: Uploads; now: Temporal.Instant },
): Promise<ReplayedErasures> {
  const unknown = erasures.find(({ kind }) => !["file", "inspection"].includes(kind) && !(kind in replays));
  if (unknown) {
    throw new BackupRefused(
      `The list of erasures has the kind "${unknown.kind}", which this version of Noonday does not know. Use a newer version.`,
    );
  }
  const replayed = { erased: 0, files: 0, unsealed: 0 };
  const ordered = erasures.toSorted((one, other) => one.erasedTime.localeCompare(other.erasedTime));
  const lawfulIds = new Set(
    erasures
      .filter(
        ({ kind, removed, parts }) =>
          kind === "young-peoples-response" && removed && (parts ?? []).length > 0,
      )
      .map(({ subjectId }) => subjectId),
  );
  for (const erasure of ordered) {
    if (erasure.kind === "file") await eraseFile(db, { erasure, uploads, now });
    else if (erasure.kind === "inspection") await deleteInspectionAgain(db, { erasure, uploads, now });
    else if (await db.transaction().execute((trx) => replayOne(trx, erasure, { lawfulIds, now })))
      replayed.unsealed += 1;
    replayed[erasure.kind === "file" ? "files" : "erased"] += 1;
  }
  return replayed;
}

/** True where a seal had to come off for it. */
async function replayOne(
  trx: Trx,
  erasure: ListedErasure,
  { lawfulIds, now }: Pick<Replay, "lawfulIds" | "now">,
): Promise<boolean> {
  const { id, inspectionId, subjectId, removed } = erasure;
  const kind = erasure.kind as ReplayedKind;
  const [at, parts] = [parseInstant(erasure.erasedTime), erasure.parts ?? []];
  if (inspectionId !== "") await serializeTransactions(trx, `inspection:${inspectionId}`);
  const replay = { id, inspectionId, subjectId, removed, parts, at, lawfulIds, now };
  const isLawful = lawfulKinds.has(kind) && removed && (await recordLawfulWithdrawal(trx, replay));
  const staysSealed =
    isLawful ||
    unsealedKinds.has(kind) ||
    (kind === "young-peoples-recording" && (await goesFromUnderSeal(trx, replay)));
  const wasUnsealed = !staysSealed && (await unsealAgain(trx, replay));
  await replays[kind](trx, replay);
  const again = { id, kind, inspectionId, subjectId, at, parts, listedAt: now };
  if (removed) await recordRemoval(trx, again);
  else await recordErasure(trx, again);
  return wasUnsealed;
}

type Replay = Pick<ListedErasure, "id" | "inspectionId" | "subjectId" | "removed"> & {
  parts: readonly string[];
  /** When it was erased first. */
  at: Temporal.Instant;
  /** Young people's responses that go by law, with what was said aloud or drawn. */
  lawfulIds: ReadonlySet<string>;
  now: Temporal.Instant;
};

/** Those that one transaction does; an inspection goes in many. */
type ReplayedKind = Exclude<ErasureKind, "inspection">;

/** What goes from under a seal by law. */
const lawfulKinds: ReadonlySet<ReplayedKind> = new Set(["response", "young-peoples-response"]);

/** What no seal is over. */
const unsealedKinds: ReadonlySet<ReplayedKind> = new Set([
  ...(["draft", "autosave", "publication-notice", "talk-request"] as const),
]);

/** One way a kind, each by the ids that its rows had. */
const replays: Readonly<Record<ReplayedKind, (trx: Trx, replay: Replay) => Promise<void>>> = {
  async draft(trx, { subjectId, parts, at }) {
    // The id may be of what a young person began: all of it, or what was to change what they had sent.
    if (parts.includes("change")) return deleteUnsentChange(trx, subjectId);
    if (await eraseYoungPeoplesDraftAgain(trx, { responseId: subjectId, at })) return;
    await eraseDraftAgain(trx, { id: subjectId, consentWithdrawnAt: parts.includes("consent") ? at : null });
  },
  response: eraseResponseAgain,
  async discussion(trx, { subjectId, inspectionId, parts }) {
    if (parts.includes("translations")) return void (await deleteTranslationsBehind(trx, inspectionId));
    // The id is of words, of somebody who took part, or of a discussion. Words that were changed are gone with what they were.
    await deleteWordsById(trx, subjectId);
    await deleteDiscussionById(trx, subjectId);
  },
  "young-peoples-response": eraseYoungPeoplesResponseAgain,
  async "meeting-note"(trx, { subjectId, inspectionId, parts }) {
    if (parts.includes("translations")) return void (await deleteTranslationsBehind(trx, inspectionId));
    await deleteNoteById(trx, subjectId);
  },
  async evidence(trx, { subjectId, inspectionId, parts, at }) {
    if (parts.includes("translations")) return void (await deleteTranslationsBehind(trx, inspectionId));
    const upload = await findUploadById(trx, subjectId);
    if (!upload || upload.storedName === null) return;
    const isInfected = parts.includes("infected");
    await updateUpload(trx, subjectId, {
      storedName: null,
      ...(isInfected ? { scan: "infected" } : { withdrawnAt: at }),
    });
    // Their names stand in the list, too, and their files go by that.
    await recordErasedFiles(trx, { ...upload, why: isInfected ? "infected" : "withdrawn", now: at });
    await deleteText(trx, subjectId);
  },
  async "young-peoples-recording"(trx, { subjectId, inspectionId, removed, at, now }) {
    const recording = await holdRecording(trx, subjectId);
    // Their names stand in the list, too, and their files go by that.
    if (recording && removed) await deleteWithFile(trx, recording, at);
    else if (recording?.erasedAt === null) {
      await clearContents(trx, recording, { inspectionId, now: at });
      // What the seal is checked by: the audit of the backup does not know that it went.
      const action = "young-peoples-recording.erased-again";
      const details = { recordingId: subjectId };
      await recordAudit(trx, { at: now, actor: { kind: "noonday" }, inspectionId, action, details });
    }
  },
  async quotation(trx, { subjectId, at }) {
    await updateQuotationByIdAsWithdrawn(trx, { id: subjectId, withdrawnAt: at });
  },
  async "publication-notice"(trx, { subjectId }) {
    await deleteNotice(trx, subjectId);
  },
  async "talk-request"(trx, { subjectId, at }) {
    await updateTalkRequestAsErased(trx, { requestId: subjectId, erasedAt: at });
  },
  async autosave(trx, { subjectId, at }) {
    await updateAutosavesAsEnded(trx, { ids: [subjectId], endedAt: at });
  },
};

async function eraseResponseAgain(trx: Trx, replay: Replay): Promise<void> {
  const { subjectId, inspectionId, removed, parts, at } = replay;
  if (parts.includes("translations")) return void (await deleteTranslationsBehind(trx, inspectionId));
  if (removed) {
    const responseId = subjectId;
    if (await markAsWithdrawn(trx, { responseId, withdrawnAt: at })) {
      await deleteWordsOfResponse(trx, responseId);
      await updateConsentsAsWithdrawn(trx, { responseId }, at);
    }
    return eraseDraftsOfResponse(trx, replay);
  }
  const [group, ofChild] = ["about:", "child:"];
  // What was listed before there were questions of each child are ids of versions, which are the keys of the first child.
  const childParts = parts.filter((part) => part.startsWith(ofChild));
  const childProfiles = childParts.map((part) => {
    const [child = "", name = ""] = part.slice(ofChild.length).split(":");
    return { child: Number(child), name };
  });
  const answerKeys = parts.filter((part) => !part.startsWith(group) && !part.startsWith(ofChild));
  const groupNames = parts.filter((part) => part.startsWith(group)).map((part) => part.slice(group.length));
  if (parts.length > 0) {
    for (const draftId of await listDraftsWithWordsOf(trx, replay))
      await deletePartsOfDraft(trx, { draftId, answerKeys, groupNames, childProfiles });
  }
  const response = await findResponseToErase(trx, subjectId);
  if (!response || response.withdrawnAt !== null) return;
  if (parts.length === 0 && response.unfinished) {
    // It was reopened, and lives on in its draft.
    await takeConsentsFromResponse(trx, subjectId);
    return deleteResponse(trx, subjectId);
  }
  const places = answerKeys.map(readAnswerKey);
  await deletePartsOfResponse(trx, { responseId: subjectId, places, groupNames, childProfiles });
}

/** The id is of the response, or of words that were changed. In a backup from before it was sent it is a draft, with the same words. */
async function eraseYoungPeoplesResponseAgain(trx: Trx, replay: Replay): Promise<void> {
  const { subjectId: responseId, inspectionId, removed, parts, at } = replay;
  if (parts.includes("translations")) return void (await deleteTranslationsBehind(trx, inspectionId));
  if (!removed) {
    await deleteOwnWordsById(trx, responseId);
    return deletePartsOfYoungPeoplesResponse(trx, { responseId, questionVersionIds: parts });
  }
  await deleteOwnWordsById(trx, responseId);
  if (await eraseYoungPeoplesDraftAgain(trx, { responseId, at })) return;
  if (!(await updateYoungPeoplesResponseAsWithdrawn(trx, { responseId, withdrawnAt: at }))) return;
  for (const sourceId of await deleteWordsOfYoungPeoplesResponse(trx, responseId))
    await eraseWhoWasRecognisable(trx, { inspectionId, sourceId });
}

/** What the list says of its recordings may come after it, as it was at the same instant. False where there is no such draft. */
async function eraseYoungPeoplesDraftAgain(
  trx: Trx,
  { responseId, at }: { responseId: string; at: Temporal.Instant },
): Promise<boolean> {
  for (const recording of await listRecordingsByResponse(trx, responseId))
    if (recording.sentAt === null) await deleteWithFile(trx, recording, at);
  return deleteYoungPeoplesDraft(trx, responseId);
}

/** The backup may be from before it was sent: then the same words stand in its draft. */
async function eraseDraftsOfResponse(trx: Trx, replay: Replay): Promise<void> {
  for (const { id } of await listDraftsOfChange(trx, replay.subjectId)) {
    await eraseDraftAgain(trx, { id, consentWithdrawnAt: null });
  }
  for (const id of await listDraftsThatBecame(trx, replay)) {
    await eraseDraftAgain(trx, { id, consentWithdrawnAt: replay.at });
  }
}

/** Drafts that became the response, or were begun to change it. */
async function listDraftsWithWordsOf(trx: Trx, replay: Replay): Promise<string[]> {
  const changing = (await listDraftsOfChange(trx, replay.subjectId)).map(({ id }) => id);
  return [...changing, ...(await listDraftsThatBecame(trx, replay))];
}

async function listDraftsThatBecame(trx: Trx, { subjectId, inspectionId }: Replay): Promise<string[]> {
  const drafts = await listDraftIds(trx, inspectionId);
  const becomes = (id: string) =>
    [responseIdOfDraft(id, "sent"), responseIdOfDraft(id, "unfinished")].includes(subjectId);
  return drafts.map(({ id }) => id).filter(becomes);
}

async function eraseDraftAgain(
  trx: Trx,
  { id, consentWithdrawnAt }: { id: string; consentWithdrawnAt: Temporal.Instant | null },
): Promise<void> {
  if (consentWithdrawnAt) await updateConsentsAsWithdrawn(trx, { draftId: id }, consentWithdrawnAt);
  await releaseConsentsFromDraft(trx, id);
  await deleteDraft(trx, id);
}

/** Whether it goes from under a seal that stands, and may: who recorded that is known. */
async function recordLawfulWithdrawal(trx: Trx, replay: Replay): Promise<boolean> {
  const { subjectId, inspectionId, parts, at } = replay;
  const [recordedBy] = parts;
  const seal = await findCurrentSeal(trx, inspectionId);
  const ownResponse = await findSentYoungPeoplesResponse(trx, { inspectionId, responseId: subjectId });
  const response = ownResponse ?? (await findResponseToErase(trx, subjectId));
  if (!seal || seal.workedOutAt === null || recordedBy === undefined) return false;
  if (!response || response.withdrawnAt !== null || !(await findPerson(trx, recordedBy))) return false;
  const part = ownResponse ? ("young-peoples-responses" as const) : ("responses" as const);
  const withdrawal = { part, responseId: subjectId, sealId: seal.id, reason: withdrawnAgain };
  await insertLawfulWithdrawal(trx, { ...withdrawal, recordedBy, recordedAt: at });
  const details = { seal: seal.number };
  const action = ownResponse ? "young-peoples-response.withdrawn-by-law" : "response.withdrawn-by-law";
  await recordAudit(trx, { at: replay.now, actor: { kind: "noonday" }, inspectionId, action, details });
  return true;
}

/**
 * Whether a seal stays whole where a recording or drawing goes: it is known by its hash, or goes with its response by law, or was
 * never sent. `removed` without that was done while no seal stood.
 */
async function goesFromUnderSeal(trx: Trx, { subjectId, removed, lawfulIds }: Replay): Promise<boolean> {
  const recording = await holdRecording(trx, subjectId);
  return !recording || recording.sentAt === null || !removed || lawfulIds.has(recording.responseId);
}

async function unsealAgain(
  trx: Trx,
  { inspectionId, now }: Pick<Replay, "inspectionId" | "now">,
): Promise<boolean> {
  const seal = await findCurrentSeal(trx, inspectionId);
  if (!seal) return false;
  const off = { unsealedBy: null, unsealedAt: now, unsealReason: unsealedAgain };
  await updateSealAsRemoved(trx, { sealId: seal.id, ...off });
  await clearHashesOfErasedRecordings(trx, inspectionId);
  const details = { seal: seal.number, reason: unsealedAgain };
  const action = "seal.removed";
  await recordAudit(trx, { at: now, actor: { kind: "noonday" }, inspectionId, action, details });
  return true;
}

async function eraseFile(
  db: Queries,
  { erasure, uploads, now }: { erasure: ListedErasure; uploads: Uploads; now: Temporal.Instant },
): Promise<void> {
  const { subjectId: storedName, parts } = erasure;
  const erasedAt = parseInstant(erasure.erasedTime);
  const why = parts?.[0] ?? "withdrawn";
  await db
    .transaction()
    .execute((trx) => insertErasedFile(trx, { storedName, folder: "uploads", why, erasedAt }));
  await uploads.remove(storedName);
  await updateErasedFileAsRemoved(db, { storedName, removedAt: now });
}
