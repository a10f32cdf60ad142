import { z } from "zod";
import { throwAwayAutosave } from "#app/domain/autosaves/end-autosave.server.ts";
import { toLocalPath } from "#app/http/local-path.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Throws away what was typed and not saved. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(context, request);
  const form = await parseForm(request, z.object({ id: z.uuid(), path: z.string().optional() }));
  if (form.ok) {
    await throwAwayAutosave(context.db, { id: form.value.id, personId: person.id, now: context.receivedAt });
  }
  return redirect(toLocalPath(form.typed.path?.[0], paths.revisits.list()));
}
