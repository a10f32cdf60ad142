import { z } from "zod";
import { consentKinds } from "#app/domain/discussions/consent.ts";
import { changeParticipantsConsent } from "#app/domain/young-peoples-ways/withdraw-agreement.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

const shape = z.object({ consent: z.enum(consentKinds), given: z.enum(["yes", "no"]) });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const parsed = await parseForm(request, shape);
  if (!parsed.ok) throw notFound();
  const { discussionId = "", participantId = "" } = params;
  const changed = await changeParticipantsConsent(context.db, {
    inspectionId: inspection.id,
    discussionId,
    participantId,
    consent: parsed.value.consent,
    hasConsented: parsed.value.given === "yes",
    actor,
    now: context.receivedAt,
  });
  const discussion = paths.youngPeople.discussion(inspection.id, discussionId);
  switch (changed.kind) {
    case "no-such-participant":
      throw notFound();
    case "changed":
      return redirect(
        changed.toSettle ? discussion : paths.youngPeople.participants(inspection.id, discussionId),
      );
    case "too-early":
      return redirect(paths.youngPeople.start(inspection.id, discussionId));
    case "not-needed":
      return redirect(paths.youngPeople.participants(inspection.id, discussionId));
  }
}
