import { setTalkHours } from "#app/domain/talk-requests/set-talk-hours.server.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { readSeen } from "#app/http/seen-mark.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Says that nobody answers any more. Where others stand there than were on the page, they are shown first. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "talk-hours");
  const seen = readSeen(typedIn(await readForm(request)));
  if (seen === "") throw new Response(null, { status: 400 });
  const set = await setTalkHours(context.db, {
    ...{ inspectionId: inspection.id, hours: null, seen, actor, now: context.receivedAt },
  });
  return redirect(
    set.kind === "set"
      ? `${paths.talkRequests.list(inspection.id)}?hours`
      : paths.talkRequests.hours(inspection.id),
  );
}
