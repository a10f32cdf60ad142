import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { removeBankHoliday } from "#app/domain/revisits/remove-bank-holiday.server.ts";
import { readIsoDate } from "#app/domain/typed-fields/read-date.ts";
import { requireLead } from "#app/http/require-lead.server.ts";

/** There is nothing to see here: a removal is made by the list's own button. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireLead(context, request);
  return redirect("/bank-holidays");
}

/** Takes a bank holiday that was added on screen off the list. Pressed twice, the second changes nothing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireLead(context, request);
  const date = readIsoDate(params.date ?? "");
  if (!date.ok) throw new Response(null, { status: 404 });
  const outcome = await removeBankHoliday(context.db, { date: date.value, actor, now: context.receivedAt });
  if (outcome.kind === "none-added-on-that-date") return redirect("/bank-holidays");
  return redirect(`/bank-holidays?removed=${date.value.toString()}`);
}
