import { z } from "zod";
import { acceptFigure } from "#app/domain/findings/accept-figure.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

const shape = z.object({ seen: z.string() });

/** An inspector takes over a figure that has changed since it was tied to a finding. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "findings");
  const { focusAreaId = "", findingId = "", evidenceId = "" } = args.params;
  const form = await parseForm(args.request, shape);
  if (!form.ok) throw notFound();
  const now = args.context.receivedAt;
  const about = { inspectionId: inspection.id, findingId, evidenceId, actor, now };
  const accepted = await acceptFigure(args.context, { ...about, ...form.value });
  switch (accepted.kind) {
    case "not-found":
      throw notFound();
    case "changed-meanwhile":
      return redirect(`${paths.findings.finding(inspection.id, focusAreaId, findingId)}?changed-again`);
    case "accepted":
      return redirect(`${paths.findings.finding(inspection.id, focusAreaId, findingId)}?accepted`);
  }
}
