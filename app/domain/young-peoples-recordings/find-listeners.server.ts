import type { Queries } from "#db/connection.ts";
import { listRecordingNotices } from "#db/queries/young-peoples-recording-notices.ts";
import type { Inspection } from "../access/find-membership.server.ts";
import { findNamedInspector, type Inspector } from "../safeguarding/find-named-inspector.server.ts";
import { makesListener } from "./recording-notices.ts";

export type Listeners = {
  /** The inspector named for safeguarding, or who stands in for them now; null where no inspector is left. */
  first: Inspector | null;
  /** Who may hear or see one before all others, by their ids: the first, and inspectors who were told of it as the second. */
  of(recordingId: string): ReadonlySet<string>;
};

export async function findListeners(
  db: Queries,
  {
    inspection,
    recordingIds,
    now,
  }: { inspection: Inspection; recordingIds: readonly string[]; now: Temporal.Instant },
): Promise<Listeners> {
  const { inspector: first, inspectors } = await findNamedInspector(db, inspection, now);
  const notices = (await listRecordingNotices(db, recordingIds)).filter(
    ({ step, personId }) => makesListener(step) && inspectors.some((one) => one.personId === personId),
  );
  const byRecording = Map.groupBy(notices, ({ recordingId }) => recordingId);
  return {
    first,
    of: (recordingId) =>
      new Set([
        ...(first ? [first.personId] : []),
        ...(byRecording.get(recordingId) ?? []).map(({ personId }) => personId),
      ]),
  };
}
