import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findEnteredResponse, updateEnteredResponse } from "#db/queries/entered-responses.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { eraseResponse } from "../responses/erase-response.server.ts";
import { isResponseHeld } from "../safeguarding-decisions/check-hold.server.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { findEntryEnd } from "./find-entry-end.server.ts";

export type EnteredResponseWithdrawn =
  | { kind: "withdrawn"; number: number }
  | { kind: "already-withdrawn" }
  | { kind: "too-late" }
  /** An entry of the safeguarding queue about it is open, and its writer did not ask for it. */
  | { kind: "held" }
  | { kind: "no-such-response" };

/**
 * Takes back a response that was entered, because its writer asked for it (`isRequested`) or it should never have been entered.
 * Without its writer's wish it stays while an entry of the safeguarding queue about it is open.
 */
export async function withdrawEnteredResponse(
  db: Queries,
  input: {
    inspectionId: string;
    responseId: string;
    isRequested?: boolean;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<EnteredResponseWithdrawn> {
  const { inspectionId, responseId, isRequested = false, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<EnteredResponseWithdrawn> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const entered = await findEnteredResponse(trx, { inspectionId, responseId });
    const survey = await findSurveyOfInspection(trx, inspectionId);
    if (!entered || !survey) return { kind: "no-such-response" };
    if (entered.withdrawnAt !== null) return { kind: "already-withdrawn" };
    if (await findEntryEnd(trx, survey)) return { kind: "too-late" };
    if (!isRequested && (await isResponseHeld(trx, responseId))) return { kind: "held" };
    const erased = await eraseResponse(trx, { responseId, inspectionId, now });
    if (!erased) return { kind: "already-withdrawn" };
    await updateEnteredResponse(trx, responseId, { withdrawnBy: actor.personId });
    const { number, mode } = entered;
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "entered-response.withdrawn",
      details: { number, mode, asked: isRequested },
    });
    return { kind: "withdrawn", number };
  });
}
