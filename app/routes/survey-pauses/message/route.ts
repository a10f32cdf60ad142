import { tellOfPause } from "#app/domain/survey-pauses/tell-of-pause.server.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Sends forum and local area officer the text that stands on the page, to pass on. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "survey-pause-messages");
  const typed = typedIn(await readForm(args.request));
  const outcome = await tellOfPause(args.context.db, {
    ...{ inspectionId: inspection.id, pauseId: typedOr(typed, "pause") },
    ...{ seen: typedOr(typed, "seen"), actor, now: args.context.receivedAt },
  });
  return redirect(`${paths.surveyPauses.overview(inspection.id)}?done=${outcome.kind}`);
}
