import type { PersonActor } from "#app/domain/audit/audit.ts";
import { sendRecordings } from "#app/domain/response-recordings/send-recordings.server.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import { statementOf } from "#app/domain/young-peoples-recordings/consent-statement.ts";
import { giveRecordingConsent } from "#app/domain/young-peoples-recordings/give-recording-consent.server.ts";
import { markAsHeard } from "#app/domain/young-peoples-recordings/hear-recording.server.ts";
import { keepRecording } from "#app/domain/young-peoples-recordings/keep-recording.server.ts";
import { maxBytes, maxSecondsMeasured } from "#app/domain/young-peoples-recordings/recording.ts";
import { writeDownRecording } from "#app/domain/young-peoples-recordings/write-down-recording.server.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import { remakeRecording } from "#app/platform/remake-recording.ts";
import type { Queries } from "#db/connection.ts";
import { updateYoungPeoplesResponse } from "#db/queries/young-peoples-responses.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";
import { pairedFolders } from "./folders.ts";
import { aBegunResponse, anInspectionForYoungPeople, aSound, openTime } from "./recordings.ts";

export const recordingTime = Temporal.Instant.from("2026-11-20T11:00:00Z");
const now = recordingTime;

/** The worker's task, done in this thread. */
export const recordingWorkers = {
  run: async (_task: string, input: unknown) => ({
    kind: "done" as const,
    value: await remakeRecording(input as Uint8Array<ArrayBuffer>, {
      maxBytes,
      maxSeconds: maxSecondsMeasured,
    }),
  }),
};
const workers = recordingWorkers;

/** A young person who records in a re-visit of a database; `folders` takes the folders that are made for it. */
export function recordingStage(open: { readonly db: Queries }, folders: string[]) {
  async function begin() {
    const { dataDir, uploads } = await pairedFolders(open.db);
    folders.push(dataDir);
    const inspection = await anInspectionForYoungPeople(open.db);
    const { inspectionId, wordsVersionId: questionVersionId } = inspection;
    const { responseId, token: secret } = await aBegunResponse(open.db, inspection);
    const survey = { inspectionId, ...openTime } as Survey;
    const giving = { survey, secret, questionVersionId, uploads, seen: null, now };
    const consent = (kind: RecordingKind, given = true) =>
      giveRecordingConsent(open.db, {
        ...{ survey, secret, kind, given, uploads, now, statement: statementOf(kind, englishTranslator) },
      });
    const speak = async (contents?: Uint8Array<ArrayBuffer>) =>
      keepRecording(open.db, { ...giving, workers, contents: contents ?? (await aSound()) });
    const rows = () => open.db.selectFrom("youngPeoplesRecordings").selectAll().execute();
    const send = () =>
      open.db.transaction().execute(async (trx) => {
        await updateYoungPeoplesResponse(trx, responseId, { sentAt: now, answers: {} });
        return sendRecordings(trx, { responseId, inspectionId, now });
      });
    const reader = ({ personId, role }: PersonActor) => {
      if (role === null) throw new Error("no part in it");
      return { inspection: inspection.row, personId, role, now };
    };
    return { inspection, responseId, giving, uploads, consent, speak, rows, send, reader };
  }

  async function heard() {
    const begun = await begin();
    await begun.consent("recording");
    await begun.speak();
    await begun.send();
    const [row] = await begun.rows();
    const recordingId = row?.id ?? "";
    const path = begun.uploads.pathOf(row?.storedName ?? "");
    const { inspection } = begun;
    const about = { inspectionId: inspection.inspectionId, recordingId, uploads: begun.uploads, now };
    const hear = (actor: PersonActor) =>
      markAsHeard(open.db, { inspection: inspection.row, recordingId, actor, now });
    const write = (actor: PersonActor, holdReason: string | null = null) =>
      writeDownRecording(open.db, {
        ...{ ...about, actor, words: "The bus comes late.", chooser: "young-person", holdReason },
      });
    return { ...begun, recordingId, path, about, hear, write };
  }
  return { begin, heard };
}
