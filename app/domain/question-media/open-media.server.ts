import type { OpenedFile } from "#app/platform/open-file.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { findQuestionMedia, findSignedOffMedia } from "#db/queries/question-media.ts";
import type { QuestionMediaTable } from "#db/tables/wordings.ts";

export type MediaFile = Pick<QuestionMediaTable, "storedName" | "sha256" | "bytes" | "mimeType" | "captions">;

/** One of a re-visit, for whoever may see its questions; null where there is none such. */
export async function findMediaOfInspection(
  db: Queries,
  media: { inspectionId: string; mediaId: string },
): Promise<MediaFile | null> {
  return (await findQuestionMedia(db, media)) ?? null;
}

/** One that is signed off, of an area that families may know of. */
export async function findMediaOfArea(
  db: Queries,
  media: { slug: string; mediaId: string },
): Promise<MediaFile | null> {
  return (await findSignedOffMedia(db, media)) ?? null;
}

/** Its file. Whether it is unchanged is looked at where it is asked for from its beginning: a player asks piece by piece. */
export function openMediaFile(
  uploads: Uploads,
  { storedName, sha256, bytes }: MediaFile,
  range: string | null,
): Promise<OpenedFile> {
  const isFromStart = !/^bytes=[1-9]/.test(range ?? "");
  return uploads.open(storedName, { size: bytes, sha256: isFromStart ? sha256 : null });
}
