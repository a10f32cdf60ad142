import { makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertStatementOnce } from "#db/queries/consents.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import { listYoungPeoplesConsents } from "#db/queries/young-peoples-consents.ts";
import { listRecordingsByResponse } from "#db/queries/young-peoples-recordings.ts";
import { insertYoungPeoplesConsents } from "#db/queries/young-peoples-responses.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import {
  removeRecording,
  removeRecordingFiles,
  removeWrittenDown,
} from "../response-recordings/erase-recordings.server.ts";
import type { Survey } from "../survey/survey.ts";
import { isConsentComplete } from "../young-peoples-responses/consent-rule.ts";
import { isAnswering, youngPeoplesStateOf } from "../young-peoples-responses/draft.ts";
import { holdByKey } from "../young-peoples-responses/find-response.server.ts";
import { nextNumber } from "../young-peoples-responses/record-quotation-consent.server.ts";
import type { statementOf } from "./consent-statement.ts";

export type RecordingConsentGiven = {
  kind:
    | "recorded"
    | "unchanged"
    /** Nothing is taken any more, or nothing of theirs is being answered. */
    | "closed"
    /** What they take part by is not agreed to, or not any more. */
    | "consent-missing";
};

/**
 * A young person says yes or no to being recorded, or to drawing, by itself and as its own row. With a no, what there is of it
 * is erased at once, sent or not: that is possible until the seal or the end of the visit, whatever else they agreed to.
 */
export async function giveRecordingConsent(
  db: Queries,
  input: {
    survey: Survey;
    /** What their device holds. */
    secret: string;
    kind: RecordingKind;
    given: boolean;
    statement: ReturnType<typeof statementOf>;
    uploads: Uploads;
    now: Temporal.Instant;
  },
): Promise<RecordingConsentGiven> {
  const { survey, secret, kind, given, statement, uploads, now } = input;
  const { inspectionId } = survey;
  const storedNames: string[] = [];
  const outcome = await db.transaction().execute(async (trx): Promise<RecordingConsentGiven> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const response = await holdByKey(trx, { inspectionId, secret });
    if (!response || response.withdrawnAt !== null) return { kind: "closed" };
    if (youngPeoplesStateOf(survey, { isApproved: true, now }) !== "open") return { kind: "closed" };
    if (await findCurrentSeal(trx, inspectionId)) return { kind: "closed" };
    if (given && !isAnswering(response)) return { kind: "closed" };
    const responseId = response.id;
    const consents = await listYoungPeoplesConsents(trx, responseId);
    if (given && !isConsentComplete({ ageBand: response.ageBand, consents }))
      return { kind: "consent-missing" };
    const before = consents.findLast((consent) => consent.kind === kind);
    if (before?.given === given && before.statementId === statement.id) return { kind: "unchanged" };
    await insertStatementOnce(trx, { ...statement, firstUsedAt: now });
    await insertYoungPeoplesConsents(trx, [
      {
        ...{ id: makeId(), responseId, number: nextNumber(consents), kind },
        ...{ statementId: statement.id, form: "pictures", given, agreedRole: null, note: "" },
        ...{ recordedBy: null, recordedAt: now },
      },
    ]);
    if (!given)
      for (const recording of await listRecordingsByResponse(trx, responseId))
        if (recording.kind === kind) {
          storedNames.push(...(await removeRecording(trx, recording, { inspectionId, now })));
          await removeWrittenDown(trx, recording, { inspectionId, now });
        }
    await recordAudit(trx, {
      ...{ at: now, actor: { kind: "respondent" }, inspectionId },
      action: given ? "young-peoples-recording.consent-given" : "young-peoples-recording.consent-refused",
      details: { kind },
    });
    return { kind: "recorded" };
  });
  await removeRecordingFiles(db, { uploads, storedNames, now });
  return outcome;
}
