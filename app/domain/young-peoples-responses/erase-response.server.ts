import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { updateThrownAwayAsCurrent } from "#db/queries/young-peoples-recordings.ts";
import {
  deleteUnsentChange,
  deleteWordsOfYoungPeoplesResponse,
  deleteYoungPeoplesDraft,
  listInspectionsWithYoungPeoplesDrafts,
  listYoungPeoplesDrafts,
  updateYoungPeoplesResponseAsWithdrawn,
} from "#db/queries/young-peoples-words.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import type { Actor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { eraseWhoWasRecognisable } from "../erasure/erase-who-was-recognisable.server.ts";
import { recordErasure, recordRemoval } from "../erasure/record-erasure.server.ts";
import { doInTurn } from "../jobs/in-turn.ts";
import { eraseRecordings } from "../response-recordings/erase-recordings.server.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";

type Erased = Pick<YoungPeoplesResponsesTable, "id" | "inspectionId" | "sentAt">;

/**
 * Takes back what a young person answered, in the transaction of whoever asks, who holds the inspection's lock. Of what was sent
 * only the row stays, with `withdrawnAt` and what was agreed to; its words go with their texts, readings, codings, translations
 * and what stands in inspectors' forms, and an entry of the safeguarding queue stays without them (¶95). What was never sent goes
 * as a whole. It is audited here, without a word of it. False where that had been done already.
 */
export async function eraseYoungPeoplesResponse(
  trx: Trx,
  { response, at, actor }: { response: Erased; at: Temporal.Instant; actor: Actor },
): Promise<boolean> {
  const { inspectionId } = response;
  if (response.sentAt === null) {
    const isThrownAway = await eraseYoungPeoplesDraft(trx, { response, at });
    const action = "young-peoples-response.thrown-away";
    if (isThrownAway) await recordAudit(trx, { at, actor, inspectionId, action });
    return isThrownAway;
  }
  const isErased = await eraseSentYoungPeoplesResponse(trx, { response, at });
  if (!isErased) return false;
  await recordAudit(trx, { at, actor, inspectionId, action: "young-peoples-response.withdrawn" });
  return true;
}

/** The same of what was sent, without an entry of the audit. `byLawBy`: who recorded that it goes by law, from under the seal. */
export async function eraseSentYoungPeoplesResponse(
  trx: Trx,
  { response, byLawBy, at }: { response: Erased; byLawBy?: string; at: Temporal.Instant },
): Promise<boolean> {
  const { id: responseId, inspectionId } = response;
  if (!(await updateYoungPeoplesResponseAsWithdrawn(trx, { responseId, withdrawnAt: at }))) return false;
  // Their files go at the next sweep, within minutes.
  await eraseRecordings(trx, { responseId, inspectionId, now: at });
  const wordsIds = await deleteWordsOfYoungPeoplesResponse(trx, responseId);
  for (const sourceId of wordsIds) await eraseWhoWasRecognisable(trx, { inspectionId, sourceId });
  const parts = byLawBy === undefined ? [] : [byLawBy];
  await recordRemoval(trx, {
    kind: "young-peoples-response",
    inspectionId,
    subjectId: responseId,
    at,
    parts,
  });
  return true;
}

/** Throws away what was begun and never sent, with its consents: nobody else ever read it. */
export async function eraseYoungPeoplesDraft(
  trx: Trx,
  { response, at }: { response: Pick<Erased, "id" | "inspectionId">; at: Temporal.Instant },
): Promise<boolean> {
  const { id, inspectionId } = response;
  await eraseRecordings(trx, { responseId: id, inspectionId, now: at, unsentOnly: true });
  if (!(await deleteYoungPeoplesDraft(trx, id))) return false;
  await recordErasure(trx, { kind: "draft", inspectionId, subjectId: id, at, parts: [] });
  return true;
}

/** Erases what was begun to change what somebody sent, and not sent: what was sent before stands. */
export async function eraseUnsentChange(
  trx: Trx,
  { response, at }: { response: Pick<Erased, "id" | "inspectionId">; at: Temporal.Instant },
): Promise<void> {
  const { id, inspectionId } = response;
  await eraseRecordings(trx, { responseId: id, inspectionId, now: at, unsentOnly: true });
  await updateThrownAwayAsCurrent(trx, id);
  await deleteUnsentChange(trx, id);
  await recordErasure(trx, { kind: "draft", inspectionId, subjectId: id, at, parts: ["change"] });
}

const atATime = 200;

/**
 * Erases what young people answered in a re-visit and did not send, unread: drafts, and changes to what was sent. In the
 * transaction that seals its evidence, which waits until all of it is gone. How many went.
 */
export async function eraseUnsentAnswers(
  trx: Trx,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<number> {
  let erased = 0;
  for (let count = atATime; count === atATime; erased += count)
    count = await eraseSomeUnsent(trx, { inspectionId, now });
  return erased;
}

async function eraseSomeUnsent(
  trx: Trx,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<number> {
  const drafts = await listYoungPeoplesDrafts(trx, { inspectionId, limit: atATime });
  for (const response of drafts) {
    if (response.sentAt === null) await eraseYoungPeoplesDraft(trx, { response, at: now });
    else await eraseUnsentChange(trx, { response, at: now });
  }
  return drafts.length;
}

/** A request whose headers came in time may take a minute to arrive whole, and counts. */
const graceTime = Temporal.Duration.from({ seconds: 90 });

/** Erases what was not sent once nobody can send it any more: the visit is over, or the evidence is sealed. How many went. */
export async function eraseUnsentYoungPeoplesResponses(db: Queries, now: Temporal.Instant): Promise<number> {
  let erased = 0;
  await doInTurn(await listInspectionsWithYoungPeoplesDrafts(db), async (inspectionId) => {
    for (let count = atATime; count === atATime; ) {
      count = await db.transaction().execute(async (trx) => {
        await serializeTransactions(trx, `inspection:${inspectionId}`);
        const survey = await findSurveyOfInspection(trx, inspectionId);
        if (!survey || Temporal.Instant.compare(now, survey.sealedAt.add(graceTime)) < 0) return 0;
        return eraseSomeUnsent(trx, { inspectionId, now });
      });
      erased += count;
    }
  });
  return erased;
}
