import { statementOf } from "#app/domain/young-peoples-recordings/consent-statement.ts";
import { giveRecordingConsent } from "#app/domain/young-peoples-recordings/give-recording-consent.server.ts";
import { keepDrawing, keepRecording } from "#app/domain/young-peoples-recordings/keep-recording.server.ts";
import { changeResponse } from "#app/domain/young-peoples-responses/change-response.server.ts";
import { sendResponse } from "#app/domain/young-peoples-responses/send-response.server.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import type { Queries } from "#db/connection.ts";
import { findInspection } from "#db/queries/inspections.ts";
import type { RecordingKind } from "#db/tables/enumerations.ts";
import type { Strokes } from "#db/tables/young-peoples-responses.ts";
import { type PairedFolders, pairedFolders } from "./folders.ts";
import { aMember } from "./people.ts";
import { recordingWorkers as workers } from "./recording-stage.ts";
import { aSound } from "./recordings.ts";
import { aYoungPeoplesSet, aYoungPerson, youngPeoplesTime } from "./young-peoples-responses.ts";

/** A re-visit with a survey, inspectors and folders of files, in which young people record, draw and send. */
export async function aRecordingRevisit(
  db: Queries,
  folders: string[],
  {
    stores,
    ...options
  }: Parameters<typeof aYoungPeoplesSet>[1] & {
    /** Of another re-visit of the same database. */
    stores?: Pick<PairedFolders, "dataDir" | "uploads">;
  } = {},
) {
  const { inspection, inspectionId, survey, idOf } = await aYoungPeoplesSet(db, options);
  const { dataDir, uploads } = stores ?? (await pairedFolders(db));
  folders.push(dataDir);
  const cqc = await aMember(db, { inspection, role: "cqc-inspector" });
  const assurer = await aMember(db, { inspection, role: "quality-assurance" });
  const row = await findInspection(db, inspectionId);
  if (!row) throw new Error("the re-visit is gone");
  const questionVersionId = idOf("words");

  /** Somebody who has begun, with what they can do at `now`. */
  async function begin(now = youngPeoplesTime) {
    const { token: secret, responseId } = await aYoungPerson(db, { inspectionId });
    const about = (seen: string | null) => ({ survey, secret, questionVersionId, uploads, seen, now });
    return {
      ...{ secret, responseId },
      consent: (kind: RecordingKind, given = true, at = now) =>
        giveRecordingConsent(db, {
          ...{
            survey,
            secret,
            kind,
            given,
            uploads,
            now: at,
            statement: statementOf(kind, englishTranslator),
          },
        }),
      speak: async (sound: Parameters<typeof aSound>[0] = {}, seen: string | null = null) =>
        keepRecording(db, { ...about(seen), workers, contents: await aSound(sound) }),
      draw: (strokes: Strokes, seen: string | null = null) => keepDrawing(db, { ...about(seen), strokes }),
      change: () => changeResponse(db, { survey, secret, now }),
      send: (at = now) =>
        sendResponse(db, {
          ...{ inspectionId, secret, said: { choosers: {}, mayQuote: null }, seen: null, now: at },
        }),
      rows: () =>
        db
          .selectFrom("youngPeoplesRecordings")
          .selectAll()
          .where("responseId", "=", responseId)
          .orderBy("createdAt")
          .execute(),
    };
  }

  /** Somebody who said something aloud and sent it. */
  async function sent(now = youngPeoplesTime, sound: Parameters<typeof aSound>[0] = {}) {
    const person = await begin(now);
    await person.consent("recording");
    await person.speak(sound);
    await person.send();
    const recordingId = (await person.rows())[0]?.id ?? "";
    return { ...person, recordingId };
  }
  return {
    ...{ inspection, inspectionId, survey, questionVersionId, uploads, dataDir, cqc, assurer, row },
    ...{ begin, sent },
  };
}
