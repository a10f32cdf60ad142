import type { Queries } from "#db/connection.ts";
import { findReadableResponse, insertJudgement } from "#db/queries/marked-responses.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant, parseInstant } from "../calendar/instant-text.ts";
import type { JudgedKind, Verdict } from "./judgement.ts";

/**
 * Writes down what an inspector thought of what is marked. It changes no count. `id` is the form's own: sent twice, it is
 * written once. The audit holds what was judged and how, without the note.
 */
export async function judgeResponses(
  db: Queries,
  input: {
    inspectionId: string;
    id: string;
    kind: JudgedKind;
    subject: string;
    verdict: Verdict;
    note: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "judged" } | { kind: "no-such-subject" }> {
  const { inspectionId, id, kind, subject, verdict, note, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const isThere =
      kind === "burst"
        ? isInstant(subject)
        : (await findReadableResponse(trx, { inspectionId, responseId: subject })) !== undefined;
    if (!isThere) return { kind: "no-such-subject" };
    const judgement = { id, inspectionId, kind, subject, verdict, note };
    const judgedAt = now;
    const isNew = await insertJudgement(trx, { ...judgement, judgedBy: actor.personId, judgedAt });
    if (!isNew) return { kind: "judged" };
    const action = "marked-responses.judged";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { judged: kind, verdict } });
    return { kind: "judged" };
  });
}

function isInstant(text: string): boolean {
  try {
    return formatInstant(parseInstant(text)) === text;
  } catch {
    return false;
  }
}
