import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import {
  findPreview,
  findText,
  findUpload,
  listFocusAreasOfUploads,
  updateUploadAsOpened,
} from "#db/queries/evidence.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { may } from "../people/permissions.ts";
import { type Preview, readPreview } from "./preview.ts";
import { readUpload, type Upload } from "./upload.ts";

const openings = {
  read: "opened evidence",
  downloaded: "downloaded evidence",
  previewed: "saw the preview of evidence",
} as const;

export type EmailHead = { subject: string; from: string; date: string; attachments: string[] };

export type OpenedUpload = Upload & {
  /** Null where the file is no longer kept. */
  storedName: string | null;
  /** Null until it was tried to take any out; empty where there is none. */
  text: string | null;
  /** Whether there was more text than is kept. */
  textCut: boolean;
  email: EmailHead | null;
  preview: Preview;
};

/**
 * Opens what somebody sent, to read or to download. Whoever may see only their own gets nothing else (null). Each opening by those who
 * inspect is audited; once an inspector has opened it its owner can no longer simply take it back.
 */
export async function openUpload(
  db: Queries,
  input: {
    revisitId: string;
    uploadId: string;
    sentBy: string | null;
    how: keyof typeof openings;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<OpenedUpload | null> {
  const { revisitId, uploadId, sentBy, how, actor, now } = input;
  const wanted = { revisitId, uploadId, sentBy };
  return db.transaction().execute(async (trx) => {
    const before = await findUpload(trx, wanted);
    if (!before) return null;
    const inspects = actor.role !== null && may(actor.role, "change", "evidence withdrawals");
    if (inspects && before.storedName !== null) {
      await updateUploadAsOpened(trx, { uploadId, openedAt: toText(now), openedBy: actor.personId });
    }
    const row = (await findUpload(trx, wanted)) ?? before;
    const [text, preview, ties] = await Promise.all([
      findText(trx, uploadId),
      findPreview(trx, uploadId),
      listFocusAreasOfUploads(trx, revisitId),
    ]);
    if (sentBy === null) {
      const action = openings[how];
      await recordAudit(trx, { at: now, actor, revisitId, action, details: { uploadId } });
    }
    const upload = readUpload(
      row,
      ties.filter((tie) => tie.uploadId === uploadId).map(({ focusAreaId }) => focusAreaId),
    );
    return {
      ...upload,
      preview: upload.isKept ? readPreview(upload.fileKind, preview) : { kind: "none" },
      storedName: row.storedName,
      text: text?.text ?? null,
      textCut: text?.cut === 1,
      email: text?.email ? (JSON.parse(text.email) as EmailHead) : null,
    };
  });
}
