import { may } from "#app/domain/access/permissions.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { findUploadDates } from "#app/domain/evidence/find-upload-dates.server.ts";
import { listEvidence } from "#app/domain/evidence/list-evidence.server.ts";
import { uploadStage } from "#app/domain/evidence/upload-window.ts";
import { formatSize } from "#app/domain/file-formats/file-kinds.ts";
import { isFolderPaired } from "#app/domain/files/find-file-store.server.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import type { RequestContext } from "#app/http/context.ts";
import type { Allowed } from "#app/http/require-role.server.ts";
import { viewRequest, viewUpload } from "./view-evidence.ts";

/** What the page of evidence shows to this person: all to those who inspect, their own to those who send. */
export async function loadEvidence(
  { db, env, receivedAt, uploads: folder }: RequestContext,
  { inspection, role, person, sealed, mayStill }: Allowed,
) {
  const sends = may(role, "change", "evidence");
  const [{ uploads, requests }, focusAreas, dates] = await Promise.all([
    listEvidence(db, {
      inspectionId: inspection.id,
      sentBy: sends ? person.id : null,
      askedOf: sends ? role : null,
    }),
    listFocusAreas(db, inspection.id),
    findUploadDates(db, inspection.id),
  ]);
  const today = dateInLondon(receivedAt);
  const kept = uploads.reduce((all, { isStored: isKept, size }) => all + (isKept ? size : 0), 0);
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    room: `${formatSize(kept)} of ${formatSize(env.evidenceQuota)}`,
    sends,
    takesFiles: await isFolderPaired(db, folder),
    isSealed: sealed !== null,
    mayAsk: mayStill("evidence-requests"),
    stage: uploadStage(dates, receivedAt),
    lastDay: formatDate(dates.lastDay),
    isToday: today.equals(dates.lastDay),
    focusAreas: focusAreas.map(({ id, shortName }) => ({ id, shortName })),
    uploads: uploads.map((upload) => viewUpload(upload, { inspectionId: inspection.id, requests })),
    requests: requests.map((request) =>
      viewRequest(request, { inspectionId: inspection.id, uploads, focusAreas, today }),
    ),
  };
}
