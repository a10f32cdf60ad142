import { findMediaOfInspection } from "#app/domain/question-media/open-media.server.ts";
import { sendCaptions } from "#app/http/media-response.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** The captions of a film, signed off or not, for inspectors. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "question-media");
  const mediaId = readParam(params, "mediaId");
  const media = await findMediaOfInspection(context.db, { inspectionId: inspection.id, mediaId });
  if (!media?.captions) throw notFound();
  return sendCaptions(media.captions);
}
