import { draftLetter } from "#app/domain/letter-workflow/draft-letter.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** An inspector has the letter draft itself. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-draft");
  const now = args.context.receivedAt;
  const drafted = await draftLetter(args.context, { inspectionId: inspection.id, actor, now });
  const letter = paths.letter.overview(inspection.id);
  switch (drafted.kind) {
    case "no-focus-areas":
      return redirect(paths.focusAreas.list(inspection.id));
    case "already-drafted":
      return redirect(letter);
    case "drafted":
      return redirect(`${paths.letter.overview(inspection.id)}?drafted`);
  }
}
