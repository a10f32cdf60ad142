import { findRecording } from "#app/domain/young-peoples-recordings/open-recordings.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { type Allowed, requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** The recording of the address, as far as this reader may open it; a 404 where there is none. */
export async function requireRecording(args: LoaderFunctionArgs, allowed?: Allowed) {
  const reader = allowed ?? (await requireRole(args, "see", "young-peoples-recordings"));
  const { inspection, person, role } = reader;
  const recordingId = readParam(args.params, "recordingId");
  const found = await findRecording(args.context.db, {
    ...{ inspection, personId: person.id, role, recordingId, now: args.context.receivedAt },
  });
  if (!found) throw notFound();
  return { ...reader, recordingId, found };
}
