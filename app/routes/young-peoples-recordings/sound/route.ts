import { recordRecordingOpened } from "#app/domain/young-peoples-recordings/open-recordings.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { sendSound } from "#app/http/sound-response.server.ts";
import { createFileUnavailableResponse } from "#app/http/stored-file.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import { requireRecording } from "../parts/read-recording.server.ts";

/** A recording, played: to who hears it first, and to inspectors after that. Each playing is in the audit. */
export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, recordingId, found } = await requireRecording(args);
  if (!found.mayOpen) throw new Response(null, { status: 403 });
  if (!found.file) throw notFound();
  const { db, uploads, receivedAt: now } = args.context;
  const file = await uploads.open(found.file.storedName, found.file);
  if (file.kind === "unavailable")
    return createFileUnavailableResponse(args.context, { kind: "evidence", problem: file.why });
  // A player asks for it piece by piece: its beginning stands for all of it.
  if (args.request.method === "GET" && !/^bytes=[1-9]/.test(args.request.headers.get("Range") ?? ""))
    await recordRecordingOpened(db, { inspectionId: inspection.id, recordingId, actor, now });
  return sendSound(args.request, file, found.file.mimeType);
}
