import type { Queries } from "#db/connection.ts";
import {
  findSentRecording,
  listSentRecordings,
  type SentRecording,
} from "#db/queries/young-peoples-recordings.ts";
import type { Inspection } from "../access/find-membership.server.ts";
import type { Role } from "../access/roles.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import type { Inspector } from "../safeguarding/find-named-inspector.server.ts";
import { findListeners, type Listeners } from "./find-listeners.server.ts";
import { mayOpenRecording, type RecordingStatus, statusOf } from "./recording-status.ts";

type Reader = { inspection: Inspection; personId: string; role: Role; now: Temporal.Instant };

export type OpenedRecording = {
  recording: Omit<SentRecording, "storedName" | "sha256" | "strokes" | "thrownAwayAt">;
  status: RecordingStatus;
  mayOpen: boolean;
  /** Whether the reader is among those who may hear it first. */
  isListener: boolean;
  /** Who hears it first. */
  firstListener: Inspector | null;
};

/** Every recording and drawing that was sent in a re-visit, without what was said or drawn. */
export async function listRecordings(db: Queries, reader: Reader): Promise<OpenedRecording[]> {
  const rows = await listSentRecordings(db, reader.inspection.id);
  const listeners = await findListeners(db, { ...reader, recordingIds: rows.map(({ id }) => id) });
  return rows.map((row) => describe(row, reader, listeners));
}

/** One of them, with what was drawn where the reader may see it; null where there is none. */
export async function findRecording(
  db: Queries,
  { recordingId, ...reader }: Reader & { recordingId: string },
) {
  const row = await findSentRecording(db, { inspectionId: reader.inspection.id, recordingId });
  if (!row) return null;
  const listeners = await findListeners(db, { ...reader, recordingIds: [recordingId] });
  const described = describe(row, reader, listeners);
  const { storedName, sha256, bytes, mimeType } = row;
  return {
    ...described,
    strokes: described.mayOpen ? row.strokes : null,
    file:
      described.mayOpen && storedName !== null && mimeType !== null
        ? { storedName, sha256, size: bytes, mimeType }
        : null,
  };
}

function describe(row: SentRecording, { personId, role }: Reader, listeners: Listeners) {
  const { storedName: _name, sha256: _hash, strokes: _strokes, thrownAwayAt: _, ...recording } = row;
  const listenerIds = listeners.of(row.id);
  const mayOpen = mayOpenRecording({ personId, role }, row, listenerIds);
  const isListener = listenerIds.has(personId);
  return { recording, status: statusOf(row), mayOpen, isListener, firstListener: listeners.first };
}

/** Writes down that somebody played a recording or looked at a drawing, each time. */
export function recordRecordingOpened(
  db: Queries,
  opening: { inspectionId: string; recordingId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<void> {
  const { recordingId, ...about } = opening;
  return recordOpening(db, { ...about, action: "young-peoples-recording.opened", details: { recordingId } });
}
