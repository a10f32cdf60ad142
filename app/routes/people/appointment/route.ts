import { appointPerson } from "#app/domain/people/appoint-lead.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireLead, requireLeadForAccounts } from "#app/http/require-lead.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";

/** A reload after a press asks for this address: the person's page is where to look. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireLead(context, request);
  return redirect(paths.people.person(readParam(params, "personId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireLeadForAccounts(context, request);
  const personId = readParam(params, "personId");
  const outcome = await appointPerson(context.db, { personId, actor, now: context.receivedAt });
  switch (outcome.kind) {
    case "appointed":
      return redirect(`${paths.people.person(personId)}?done=appointed`);
    case "deactivated":
      return redirect(paths.people.person(personId));
    case "no-such-person":
      throw notFound();
  }
}
