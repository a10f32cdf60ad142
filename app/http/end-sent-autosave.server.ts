import { endAutosave } from "#app/domain/autosaves/end-autosave.server.ts";
import type { RequestContext } from "./context.ts";
import { findSentAutosave } from "./find-sent-autosave.ts";
import { findPerson } from "./session.server.ts";

/**
 * Deletes the autosave of a form that has just been saved. `sent` is the request, which was answered without a refusal.
 * Does nothing for anybody who is not signed in.
 */
export async function endSentAutosave(
  context: RequestContext,
  sentRequest: { url?: string | undefined; headers: { cookie?: string | undefined } },
): Promise<void> {
  const { cookie = "" } = sentRequest.headers;
  const id = findSentAutosave(sentRequest.url ?? "", cookie);
  if (id === null) return;
  const request = new Request(context.env.publicOrigin, { headers: { Cookie: cookie } });
  const person = await findPerson(context, request);
  if (person) await endAutosave(context.db, { id, personId: person.id, now: context.receivedAt });
}
