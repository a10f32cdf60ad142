import type { Queries } from "#db/connection.ts";
import {
  findTextFacts,
  findUpload,
  listFocusAreasOfUploads,
  listPassagesFrom,
  updateUploadAsOpened,
} from "#db/queries/evidence.ts";
import { findPreview } from "#db/queries/evidence-previews.ts";
import { may } from "../access/permissions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { joinPassages } from "./passages.ts";
import { type Preview, readPreview } from "./preview.ts";
import { readUpload, type Upload } from "./upload.ts";

const openings = {
  read: "evidence.opened",
  downloaded: "evidence.downloaded",
  previewed: "evidence.previewed",
} as const;

export type EmailHead = { subject: string; from: string; date: string; attachments: string[] };

export type OpenedUpload = Upload & {
  /** Null where the file is no longer kept. */
  storedName: string | null;
  /** A page of it: null until it was tried to take any out; empty where there is none. */
  text: string | null;
  /** Which page of how many, from 1. */
  page: number;
  pages: number;
  /** Whether there was more text than is kept. */
  textCut: boolean;
  /** How many pages of a PDF show no words. */
  wordlessPages: number;
  email: EmailHead | null;
  preview: Preview;
};

/**
 * Opens what somebody sent, to read or to download. Whoever may see only their own gets nothing else (null). Each opening by those who
 * inspect is audited; once an inspector has opened it its owner can no longer simply withdraw it.
 */
export async function openUpload(
  db: Queries,
  input: {
    inspectionId: string;
    uploadId: string;
    sentBy: string | null;
    how: keyof typeof openings;
    /** Of its text, from 1; one past the end is the last. */
    page?: number;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<OpenedUpload | null> {
  const { inspectionId, uploadId, sentBy, how, actor, now } = input;
  const query = { inspectionId, uploadId, sentBy };
  return db.transaction().execute(async (trx) => {
    const before = await findUpload(trx, query);
    if (!before) return null;
    const inspects = actor.role !== null && may(actor.role, "change", "evidence-withdrawals");
    if (inspects && before.storedName !== null) {
      await updateUploadAsOpened(trx, { uploadId, openedAt: now, openedBy: actor.personId });
    }
    const row = (await findUpload(trx, query)) ?? before;
    const [text, preview, ties] = await Promise.all([
      findTextFacts(trx, uploadId),
      findPreview(trx, uploadId),
      listFocusAreasOfUploads(trx, inspectionId),
    ]);
    if (sentBy === null) {
      const action = openings[how];
      await recordAudit(trx, { at: now, actor, inspectionId, action, details: { uploadId } });
    }
    const upload = readUpload(
      row,
      ties.filter((tie) => tie.uploadId === uploadId).map(({ focusAreaId }) => focusAreaId),
    );
    return {
      ...upload,
      preview: upload.isStored ? readPreview(upload.fileKind, preview) : { kind: "none" },
      storedName: row.storedName,
      ...(await readPage(trx, { uploadId, passages: text?.passages ?? null, page: input.page ?? 1 })),
      textCut: text?.cut ?? false,
      wordlessPages: text?.wordlessPages ?? 0,
      email: text?.email ?? null,
    };
  });
}

/** How many passages stand on one page: some 20 KB, however long the text is. */
const passagesOnAPage = 20;

async function readPage(
  db: Queries,
  input: { uploadId: string; passages: number | null; page: number },
): Promise<Pick<OpenedUpload, "text" | "page" | "pages">> {
  const { uploadId, passages } = input;
  if (passages === null) return { text: null, page: 1, pages: 1 };
  const pages = Math.max(1, Math.ceil(passages / passagesOnAPage));
  const page = Math.min(Math.max(1, input.page), pages);
  const fromPosition = (page - 1) * passagesOnAPage + 1;
  const rows = await listPassagesFrom(db, { uploadId, fromPosition, limit: passagesOnAPage });
  return { text: joinPassages(rows.map(({ words }) => words)).text, page, pages };
}
