import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import type { Queries } from "#db/connection.ts";
import { findInvitationById } from "#db/queries/invitations.ts";
import {
  countWaitingMessages,
  findMessage,
  listFailedMessages,
  updateMessageState,
} from "#db/queries/messages.ts";
import { findPerson } from "#db/queries/people.ts";
import { enqueueJob } from "../jobs/enqueue-job.server.ts";
import { failedMessageWords, type MessageRow } from "../messages/message.ts";

/** What could not be sent after all tries, in words, newest first: of a re-visit, or of a person where it belongs to none. */
export async function listMessagesNotSent(db: Queries, of: { inspectionId: string } | { personId: string }) {
  const failed = await listFailedMessages(db, of);
  return Promise.all(
    failed.map(async (message) => {
      const words = failedMessageWords[message.template](await nameFor(db, message));
      return { id: message.id, words, finishedAt: message.finishedAt ?? message.createdAt };
    }),
  );
}

/** How many messages of a re-visit are on their way. */
export function countMessagesOnTheirWay(
  db: Queries,
  { inspectionId }: { inspectionId: string },
): Promise<number> {
  return countWaitingMessages(db, inspectionId);
}

async function nameFor(db: Queries, { personId, subjectId }: MessageRow): Promise<string> {
  const person =
    personId === null ? await findInvitationById(db, subjectId ?? "") : await findPerson(db, personId);
  return person?.name ?? "somebody";
}

/** Tries a message of a re-visit again that failed. */
export async function resendMessage(
  db: Queries,
  input: { inspectionId: string; messageId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "enqueued" | "not-failed" }> {
  const { inspectionId, messageId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const message = await findMessage(trx, messageId);
    if (message?.inspectionId !== inspectionId) return { kind: "not-failed" };
    const change = { id: messageId, from: "failed", state: "waiting", finishedAt: null } as const;
    if (!(await updateMessageState(trx, change))) return { kind: "not-failed" };
    await enqueueJob(trx, { kind: "send-message", key: messageId, payload: { messageId }, inspectionId });
    const details = { messageId, template: message.template };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "message.resent", details });
    return { kind: "enqueued" };
  });
}
