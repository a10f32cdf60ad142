import { findMediaOfArea } from "#app/domain/question-media/open-media.server.ts";
import { sendMedia } from "#app/http/media-response.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** A film or a sound of a question, for families. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const media = await findMediaOfArea(context.db, {
    ...{ slug: readParam(params, "area"), mediaId: readParam(params, "mediaId") },
  });
  if (!media) throw notFound();
  return sendMedia(context, request, media);
}
