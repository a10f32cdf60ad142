import type { YoungPeoplesRecordingsTable } from "#db/tables/young-peoples-responses.ts";
import { may } from "../access/permissions.ts";
import type { Role } from "../access/roles.ts";

type Recording = Pick<YoungPeoplesRecordingsTable, "heardAt" | "writtenDownAt" | "heldAt" | "erasedAt">;

export type RecordingStatus = "unheard" | "to-write-down" | "held" | "erased" | "erased-unwritten";

/**
 * Where it is on its way: first heard by the named inspector, then written down, then erased unless it is held. What was not
 * written down before the evidence was sealed is erased without that.
 */
export function statusOf({ heardAt, writtenDownAt, erasedAt }: Recording): RecordingStatus {
  if (erasedAt !== null) return writtenDownAt === null ? "erased-unwritten" : "erased";
  if (writtenDownAt !== null) return "held";
  return heardAt === null ? "unheard" : "to-write-down";
}

/**
 * Who hears it first: the inspector named for safeguarding, or who stands in for them, or the second inspector once they were told
 * that nobody had. Then inspectors; nobody else ever.
 */
export function mayOpenRecording(
  { personId, role }: { personId: string; role: Role },
  recording: Recording,
  listenerIds: ReadonlySet<string>,
): boolean {
  if (recording.erasedAt !== null) return false;
  if (listenerIds.has(personId)) return true;
  return recording.heardAt !== null && may(role, "change", "young-peoples-recordings");
}
