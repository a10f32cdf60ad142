import { z } from "zod";
import { acceptLetterFigure } from "#app/domain/letter-workflow/accept-letter-figure.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

const shape = z.object({ sentence: z.string(), evidence: z.string(), seen: z.string() });

/** An inspector takes over a figure that has changed since a sentence of the letter was written. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-draft");
  const form = await parseForm(args.request, shape);
  if (!form.ok) throw notFound();
  const { sentence, evidence, seen } = form.value;
  const sectionId = readParam(args.params, "sectionId");
  const accepted = await acceptLetterFigure(args.context, {
    inspectionId: inspection.id,
    sectionId,
    sentenceHash: sentence,
    evidenceId: evidence,
    seen,
    actor,
    now: args.context.receivedAt,
  });
  switch (accepted.kind) {
    case "not-found":
      throw notFound();
    case "letter-is-final":
    case "changed-meanwhile":
      return redirect(`${paths.letter.overview(inspection.id)}?changed-again`);
    case "accepted":
      return redirect(`${paths.letter.overview(inspection.id)}?accepted#section-${sectionId}`);
  }
}
