import { draftLetter } from "#app/domain/letter-workflow/draft-letter.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** An inspector has the letter draft itself. */
export async function action(args: ActionFunctionArgs) {
  const { revisit, actor } = await requireRole(args, "change", "letter-draft");
  const now = args.context.receivedAt;
  const drafted = await draftLetter(args.context, { revisitId: revisit.id, actor, now });
  const letter = paths.letter.overview(revisit.id);
  switch (drafted.kind) {
    case "no-focus-areas":
      return redirect(paths.focusAreas.list(revisit.id));
    case "already-drafted":
      return redirect(letter);
    case "drafted":
      return redirect(`${paths.letter.overview(revisit.id)}?drafted`);
  }
}
