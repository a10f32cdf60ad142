import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findSession, updateSession } from "#db/queries/meetings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { statement } from "./statement.ts";

export type RecordedStatement =
  | { kind: "recorded" | "already-recorded" }
  | { kind: "no-such-session" | "cancelled" }
  /** Nobody can have heard it yet. */
  | { kind: "too-early"; from: Temporal.Instant };

/** People gather and meetings begin a little early, but not by more than this. */
const before = { minutes: 30 };

/** Records that the statement on evidence, consent and safeguarding was read out at the start of a session (¶33-34), by the actor. */
export function recordStatement(
  db: Queries,
  input: { inspectionId: string; sessionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<RecordedStatement> {
  const { inspectionId, sessionId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const session = await findSession(trx, { inspectionId, sessionId });
    if (!session) return { kind: "no-such-session" };
    if (session.cancelledAt !== null) return { kind: "cancelled" };
    if (session.statementReadAt !== null) return { kind: "already-recorded" };
    const from = session.startsAt.subtract(before);
    if (Temporal.Instant.compare(now, from) < 0) return { kind: "too-early", from };
    await updateSession(
      trx,
      { inspectionId, sessionId },
      {
        statementReadAt: now,
        statementReadBy: actor.personId,
        statementVersion: statement.version,
        updatedAt: now,
      },
    );
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "meeting-session.statement-recorded",
      details: { sessionId, statementVersion: statement.version },
    });
    return { kind: "recorded" };
  });
}
