import { relinkEvidence } from "#app/domain/findings/link-evidence.server.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { findingMessages } from "#app/messages/work/finding-messages.ts";
import { paths } from "#app/paths.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

/** An inspector links to a finding again what was taken off it. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "findings");
  const { focusAreaId = "", findingId = "", evidenceId = "" } = args.params;
  const about = { inspectionId: inspection.id, findingId, evidenceId, actor, now: args.context.receivedAt };
  const outcome = await relinkEvidence(args.context.db, about);
  if (outcome.kind === "not-found") throw notFound();
  return answerAct(
    args.request,
    {
      isDone: true,
      words: findingMessages.t("done.relinked", { number: outcome.findingNumber }),
      undoPath: paths.findings.evidenceRemoval(inspection.id, focusAreaId, findingId, outcome.evidenceId),
    },
    `${paths.findings.finding(inspection.id, focusAreaId, findingId)}?linked`,
  );
}
