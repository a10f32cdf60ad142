import { endAutosave } from "#app/domain/autosaves/end-autosave.server.ts";
import type { RequestContext } from "./context.ts";
import { findSentAutosave } from "./find-sent-autosave.ts";
import { findPerson } from "./session.server.ts";

/**
 * Deletes the autosave of a form that has just been saved by `request`; not of one that waits for its sender to sign in anew. Does nothing for anybody who is not signed in. A form
 * whose answer leads to another page is one: only an action that saves and shows the same page again has to call this itself.
 */
export async function endSentAutosave(context: RequestContext, request: Request): Promise<void> {
  if (context.isFormSaved) return;
  const { pathname, search } = new URL(request.url);
  const id = findSentAutosave(pathname + search, request.headers.get("Cookie") ?? "");
  if (id === null) return;
  const person = await findPerson(context, request);
  if (person) await endAutosave(context.db, { id, personId: person.id, now: context.receivedAt });
}
