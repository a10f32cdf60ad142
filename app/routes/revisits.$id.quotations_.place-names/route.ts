import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { placeNamesForm } from "#app/domain/quotations/place-names.ts";
import { writePlaceNames } from "#app/domain/quotations/write-place-names.server.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";

export async function action(args: ActionFunctionArgs) {
  const { revisit, actor } = await requireRole(args, "change", "quotations");
  const form = await parseForm(args.request, placeNamesForm);
  const quotations = `/revisits/${revisit.id}/quotations`;
  if (!form.ok) return redirect(`${quotations}?too-long#places`);
  const now = args.context.receivedAt;
  await writePlaceNames(args.context.db, { revisitId: revisit.id, ...form.value, actor, now });
  return redirect(`${quotations}?places`);
}
