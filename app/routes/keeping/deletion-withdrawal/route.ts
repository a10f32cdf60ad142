import { withdrawDeletion } from "#app/domain/deletion/ask-for-deletion.server.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Takes the request back that stood on the page, whoever made it. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "deletion");
  const typed = typedIn(await readForm(args.request));
  const outcome = await withdrawDeletion(args.context.db, {
    ...{ inspectionId: inspection.id, deletionId: typedOr(typed, "deletion") },
    ...{ actor, now: args.context.receivedAt },
  });
  const page = paths.keeping.overview(inspection.id);
  return redirect(outcome.kind === "withdrawn" ? `${page}?withdrawn` : `${page}?gone`);
}
