import { makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { WorkerPool } from "#app/platform/worker-pool.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertErasedFile } from "#db/queries/files.ts";
import {
  deleteQuestionMedia,
  findQuestionMedia,
  insertQuestionMedia,
  listQuestionMedia,
  updateMediaAsSignedOff,
} from "#db/queries/question-media.ts";
import type { QuestionMediaTable } from "#db/tables/wordings.ts";
import { may } from "../access/permissions.ts";
import { surveyState } from "../approvals/check-approval.server.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { removeErasedFile } from "../files/erase-file.server.ts";
import type { KeptMonths } from "../survey/consent-statement.ts";
import { readCaptions } from "./captions.ts";
import { findSpokenWords } from "./find-spoken-words.server.ts";
import { consentSubject, type MediaRefusal, type RemadeMedia, saysWords } from "./media.ts";
import type { MediaForm } from "./media-form.server.ts";

type Changing = { inspectionId: string; actor: PersonActor; uploads: Uploads; now: Temporal.Instant };

export type AddedMedia =
  | { kind: "added" }
  | { kind: "refused"; why: MediaRefusal }
  /** A film without captions, or with such as cannot be read; why, in words. */
  | { kind: "captions"; error: string }
  | { kind: "no-words" | "survey-closed" | "not-allowed" }
  | { kind: "disk-full" | "not-paired" };

/**
 * Adds a film or a sound of a question, or of the statement of consent, made anew without what else its file held. No family sees
 * it before it is signed off. One of the same that waited for that goes, with its file.
 */
export async function addMedia(
  db: Queries,
  input: Changing &
    KeptMonths & {
      subject: string;
      form: MediaForm;
      contents: Uint8Array<ArrayBuffer>;
      workers: Pick<WorkerPool, "run">;
    },
): Promise<AddedMedia> {
  const { inspectionId, subject, form, uploads, actor, now } = input;
  if (!mayChange(actor)) return { kind: "not-allowed" };
  const result = await input.workers.run("remake-media", { kind: form.kind, contents: input.contents });
  const remade: RemadeMedia =
    result.kind === "done" ? (result.value as RemadeMedia) : { kind: "refused", why: "not-checked" };
  if (remade.kind === "refused") return remade;
  const read = form.kind === "bsl" ? readCaptions(form.captions, remade.seconds) : null;
  if (read && !read.ok) return { kind: "captions", error: read.error };
  const stored = await uploads.keep(pieces(remade.contents));
  if (stored === "not-whole") throw new Error("a film was not stored whole");
  if (typeof stored === "string") return { kind: stored };
  const removed: string[] = [];
  const outcome = await db.transaction().execute(async (trx): Promise<AddedMedia> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if ((await surveyState(trx, { inspectionId, now })) === "closed") return { kind: "survey-closed" };
    const words = await findSpokenWords(trx, { ...input, language: form.language });
    if (!words) return { kind: "no-words" };
    const row = {
      ...{ id: makeId(), inspectionId, questionId: subject === consentSubject ? null : subject },
      ...{ kind: form.kind, language: form.language, presenter: form.presenter },
      ...{ standardText: words.text, standardHint: words.hint, standardChoices: words.choices },
      ...{ storedName: stored.storedName, sha256: stored.sha256, bytes: stored.size },
      ...{ mimeType: remade.type, seconds: remade.seconds, captions: read?.captions ?? null },
      ...{ addedBy: actor.personId, addedAt: now, signedOffBy: null, signedOffAt: null },
    };
    for (const earlier of await listQuestionMedia(trx, inspectionId))
      if (isSameKind(earlier, row) && earlier.signedOffAt === null)
        removed.push(await deleteWithFile(trx, earlier, now));
    await insertQuestionMedia(trx, row);
    await audit(trx, input, "question-media.added", row);
    return { kind: "added" };
  });
  if (outcome.kind !== "added") await uploads.remove(stored.storedName);
  await removeFiles(db, input, removed);
  return outcome;
}

export type SignedOffMedia = {
  kind: "signed-off" | "no-such-media" | "other-words" | "survey-closed" | "not-allowed";
};

/** Lets families see one, as long as it says the words that stand now. What they saw of the same before goes. */
export async function signOffMedia(
  db: Queries,
  input: Changing & KeptMonths & { mediaId: string },
): Promise<SignedOffMedia> {
  const { inspectionId, mediaId, actor, now } = input;
  if (!mayChange(actor)) return { kind: "not-allowed" };
  const removed: string[] = [];
  const outcome = await db.transaction().execute(async (trx): Promise<SignedOffMedia> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const media = await findQuestionMedia(trx, { inspectionId, mediaId });
    if (!media) return { kind: "no-such-media" };
    if (media.signedOffAt !== null) return { kind: "signed-off" };
    if ((await surveyState(trx, { inspectionId, now })) === "closed") return { kind: "survey-closed" };
    const subject = media.questionId ?? consentSubject;
    const words = await findSpokenWords(trx, { ...input, subject, language: media.language });
    if (!words || !saysWords(media, words)) return { kind: "other-words" };
    for (const earlier of await listQuestionMedia(trx, inspectionId))
      if (isSameKind(earlier, media) && earlier.id !== media.id && earlier.signedOffAt !== null)
        removed.push(await deleteWithFile(trx, earlier, now));
    await updateMediaAsSignedOff(trx, { mediaId, signedOffBy: actor.personId, signedOffAt: now });
    await audit(trx, input, "question-media.signed-off", media);
    return { kind: "signed-off" };
  });
  await removeFiles(db, input, removed);
  return outcome;
}

/** Takes one away for good, with its file; families see it no more within half a minute. */
export async function removeMedia(
  db: Queries,
  input: Changing & { mediaId: string },
): Promise<{ kind: "removed" | "no-such-media" | "not-allowed" }> {
  const { inspectionId, mediaId, actor, now } = input;
  if (!mayChange(actor)) return { kind: "not-allowed" };
  const removed: string[] = [];
  const outcome = await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const media = await findQuestionMedia(trx, { inspectionId, mediaId });
    if (!media) return { kind: "no-such-media" as const };
    removed.push(await deleteWithFile(trx, media, now));
    await audit(trx, input, "question-media.removed", media);
    return { kind: "removed" as const };
  });
  await removeFiles(db, input, removed);
  return outcome;
}

function mayChange({ role }: PersonActor): boolean {
  return role !== null && may(role, "change", "question-media");
}

type Kind = Pick<QuestionMediaTable, "questionId" | "kind" | "language">;

function isSameKind(one: Kind, other: Kind): boolean {
  return one.questionId === other.questionId && one.kind === other.kind && one.language === other.language;
}

async function deleteWithFile(trx: Trx, media: QuestionMediaTable, now: Temporal.Instant): Promise<string> {
  const { id, storedName } = media;
  await deleteQuestionMedia(trx, id);
  await insertErasedFile(trx, { storedName, folder: "uploads", why: "withdrawn", erasedAt: now });
  return storedName;
}

/** What fails now the next sweep removes. */
async function removeFiles(db: Queries, { uploads, now }: Changing, storedNames: readonly string[]) {
  for (const storedName of storedNames) await removeErasedFile(db, { files: uploads, storedName, now });
}

function audit(
  trx: Trx,
  { inspectionId, actor, now }: Changing,
  action: "question-media.added" | "question-media.signed-off" | "question-media.removed",
  { id, questionId, kind, language }: Kind & { id: string },
): Promise<void> {
  const details = { mediaId: id, subject: questionId ?? consentSubject, kind, language };
  return recordAudit(trx, { at: now, actor, inspectionId, action, details });
}

async function* pieces(contents: Uint8Array): AsyncGenerator<Buffer> {
  yield Buffer.from(contents);
}
