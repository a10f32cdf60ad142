import { refuseJson } from "#app/http/refuse-json.ts";
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
      return refuseJson({ subjects: judged.words });
    case "invalid":
      return refuseJson(judged.form.errors);
  }
}
