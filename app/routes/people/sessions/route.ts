import { endPersonSessions } from "#app/domain/people/end-person-sessions.server.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { readSessionChoice } from "#app/http/read-session-choice.ts";
import { requireLead } from "#app/http/require-lead.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";

/** A reload after a press asks for this address: the person's page is where to look. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireLead(context, request);
  return redirect(paths.people.person(readParam(params, "personId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { person, actor } = await requireLead(context, request);
  const outcome = await endPersonSessions(context.db, {
    personId: readParam(params, "personId"),
    sessionId: readSessionChoice(await readForm(request)),
    except: person.session.sessionId,
    actor,
    now: context.receivedAt,
  });
  const done = outcome.kind === "ended" ? "sessions-ended" : "nothing";
  return redirect(`${paths.people.person(readParam(params, "personId"))}?done=${done}`);
}
