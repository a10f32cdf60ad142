import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { flagText } from "#app/domain/reading/flag-text.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { pileOf, textNumber, withPile } from "#app/http/reading-pile.ts";
import { requireRole } from "#app/http/require-role.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { revisit, actor } = await requireRole({ request, params, context }, "change", "reading");
  const number = textNumber(params);
  const flagged = typedOr(typedIn(await readForm(request)), "flagged") === "yes";
  const about = { revisitId: revisit.id, number, actor, now: context.receivedAt };
  const outcome = await flagText(context.db, { ...about, flagged });
  if (outcome.kind === "no-such-text") throw notFound();
  return redirect(withPile(`/revisits/${revisit.id}/reading/${number}`, pileOf(request)));
}
