import { findMediaOfInspection } from "#app/domain/question-media/open-media.server.ts";
import { sendMedia } from "#app/http/media-response.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** A film or a sound of a question, signed off or not, for inspectors. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "question-media");
  const mediaId = readParam(params, "mediaId");
  const media = await findMediaOfInspection(context.db, { inspectionId: inspection.id, mediaId });
  if (!media) throw notFound();
  return sendMedia(context, request, media);
}
