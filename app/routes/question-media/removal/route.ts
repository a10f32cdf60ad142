import { removeMedia } from "#app/domain/question-media/change-media.server.ts";
import { consentSubject } from "#app/domain/question-media/media.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";

/** Somebody who reloads what they sent comes back to the list. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "question-media");
  return redirect(paths.questionMedia.list(inspection.id));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "question-media");
  const { db, uploads, receivedAt: now } = context;
  const mediaId = readParam(params, "mediaId");
  const outcome = await removeMedia(db, { inspectionId: inspection.id, mediaId, actor, uploads, now });
  if (outcome.kind === "no-such-media") throw notFound();
  const page = paths.questionMedia.subject(
    inspection.id,
    new URL(request.url).searchParams.get("of") ?? consentSubject,
  );
  return redirect(`${page}?done=${outcome.kind}`);
}
