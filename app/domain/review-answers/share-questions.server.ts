import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { findLatestShare, insertShare } from "#db/queries/question-shares.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { freezeVersion } from "../questions/freeze-version.server.ts";
import { listQuestions } from "../questions/list-questions.server.ts";
import type { Audience } from "../questions/question.ts";
import { listRecipients, readers } from "../reviews/list-recipients.server.ts";

type Sharing = {
  inspectionId: string;
  audience: Audience;
  message: string;
  /** The date by which forums are asked to answer; null for the other audiences, of whom no answer is asked. */
  answerBy: Temporal.PlainDate | null;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type SharedQuestions =
  | { kind: "shared"; shareId: string; number: number }
  | { kind: "nothing-to-share" }
  /** Whoever got them would learn of the re-visit before the area was told (¶114). */
  | { kind: "not-notified" }
  /** The message goes to people who may not read what families wrote. */
  | { kind: "not-releasable"; why: LeavingProblem };

/**
 * Shares an audience's questions as they stand now, frozen. Parents' questions go to the forums for review (¶117,
 * ¶122), young people's to the local area officer (¶115). The open meeting's focuses go on its public page (¶117,
 * ¶126).
 */
export async function shareQuestions(
  from: { db: Queries; reader: BackgroundQueries },
  input: Sharing,
): Promise<SharedQuestions> {
  const { inspectionId, audience, message, answerBy, actor, now } = input;
  const why = await findLeavingProblem(from, { text: "share-message", inspectionId, words: message, now });
  if (why !== null) return { kind: "not-releasable", why };
  return from.db.transaction().execute(async (trx): Promise<SharedQuestions> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (readers[audience] !== null && !(await findInspection(trx, inspectionId))?.notifiedAt)
      return { kind: "not-notified" };
    const questions = await listQuestions(trx, { inspectionId, audience });
    if (questions.length === 0) return { kind: "nothing-to-share" };
    const versionIds: string[] = [];
    for (const question of questions) {
      versionIds.push((await freezeVersion(trx, { inspectionId, question, now })).id);
    }
    const last = await findLatestShare(trx, { inspectionId, audience });
    const share = {
      id: makeId(),
      inspectionId,
      audience,
      number: (last?.number ?? 0) + 1,
      message,
      answerBy: answerBy?.toString() ?? null,
      sharedBy: actor.personId,
      sharedAt: now,
    };
    await insertShare(trx, share, versionIds);
    for (const { personId } of await listRecipients(trx, { inspectionId, audience })) {
      await enqueueMessage(trx, {
        template: "questions-shared",
        ...{ inspectionId, personId, subjectId: share.id, now },
      });
    }
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: audience === "open-meeting" ? "meeting-focuses.published" : "questions.shared",
      details: { audience, shareId: share.id, number: share.number, answerBy: share.answerBy, versionIds },
    });
    return { kind: "shared", shareId: share.id, number: share.number };
  });
}
