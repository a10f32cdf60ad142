import { hashToken, makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertStatementOnce } from "#db/queries/consents.ts";
import {
  findNextConsentNumber,
  findYoungPersonsConsent,
  listRecordingsByResponse,
} from "#db/queries/young-peoples-recordings.ts";
import {
  holdYoungPeoplesResponseByToken,
  insertYoungPeoplesConsents,
} from "#db/queries/young-peoples-responses.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { Survey } from "../survey/survey.ts";
import type { statementOf } from "./consent-statement.ts";
import { removeRecording, removeRecordingFiles, removeWrittenDown } from "./erase-recordings.server.ts";
import { isOpen } from "./keep-recording.server.ts";

/**
 * A young person says yes or no to being recorded, or to drawing, by itself and as its own row. With a no, what there is of it
 * is erased at once.
 */
export async function giveRecordingConsent(
  db: Queries,
  input: {
    survey: Pick<Survey, "inspectionId" | "opensAt" | "sealedAt">;
    token: string;
    kind: RecordingKind;
    given: boolean;
    statement: ReturnType<typeof statementOf>;
    uploads: Uploads;
    now: Temporal.Instant;
  },
): Promise<{ kind: "recorded" | "unchanged" | "closed" }> {
  const { survey, token, kind, given, statement, uploads, now } = input;
  const { inspectionId } = survey;
  const storedNames: string[] = [];
  const outcome = await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const response = await holdYoungPeoplesResponseByToken(trx, {
      ...{ inspectionId, tokenHash: hashToken(token) },
    });
    if (!response || response.withdrawnAt !== null || !isOpen(survey, now))
      return { kind: "closed" as const };
    const responseId = response.id;
    const before = await findYoungPersonsConsent(trx, { responseId, kind });
    if (before?.given === given && before.statementId === statement.id) return { kind: "unchanged" as const };
    await insertStatementOnce(trx, { ...statement, firstUsedAt: now });
    await insertYoungPeoplesConsents(trx, [
      {
        ...{ id: makeId(), responseId, number: await findNextConsentNumber(trx, responseId), kind },
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
    return { kind: "recorded" as const };
  });
  await removeRecordingFiles(db, { uploads, storedNames, now });
  return outcome;
}
