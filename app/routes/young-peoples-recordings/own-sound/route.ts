import { findOwnRecording } from "#app/domain/young-peoples-recordings/find-own-recording.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { sendSound } from "#app/http/sound-response.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import {
  requireRecordingPerson,
  requireWordsQuestion,
} from "#app/young-people-flow/recording-page.server.ts";

/** What somebody has said, played to themselves: to the device that holds its secret alone. */
export async function loader(args: LoaderFunctionArgs) {
  const person = await requireRecordingPerson(args);
  const { question } = requireWordsQuestion(person, args);
  const { recording } = await findOwnRecording(args.context.db, {
    ...{ responseId: person.response.id, questionVersionId: question.id, kind: "recording" },
  });
  if (!recording?.storedName || recording.mimeType === null) throw notFound();
  const { storedName, sha256, bytes: size, mimeType } = recording;
  const file = await args.context.uploads.open(storedName, { sha256, size });
  if (file.kind === "unavailable") throw notFound();
  return sendSound(args.request, file, mimeType);
}
