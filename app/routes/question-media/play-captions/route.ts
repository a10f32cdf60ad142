import { findMediaOfArea } from "#app/domain/question-media/open-media.server.ts";
import { sendCaptions } from "#app/http/media-response.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** The captions of a film, for families. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const media = await findMediaOfArea(context.db, {
    ...{ slug: readParam(params, "area"), mediaId: readParam(params, "mediaId") },
  });
  if (!media?.captions) throw notFound();
  return sendCaptions(media.captions);
}
