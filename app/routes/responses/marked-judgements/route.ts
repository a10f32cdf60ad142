import { requireRole } from "#app/http/require-role.server.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { judgeMany } from "../parts/judge-many.server.ts";

/** The same as the form of what is marked, for a page that stays where it is. */
export async function action(args: ActionFunctionArgs) {
  const judged = await judgeMany(args, await requireRole(args, "change", "response-judgements"));
  switch (judged.kind) {
    case "judged":
    case "withdrawn":
      return Response.json(judged);
    case "gone":
      return Response.json({ kind: "refused", words: judged.words }, { status: 409 });
    case "invalid":
      return Response.json(
        { kind: "refused", words: Object.values(judged.form.errors).join(". ") },
        { status: 422 },
      );
  }
}
