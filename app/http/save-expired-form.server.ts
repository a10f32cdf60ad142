import type { FormField } from "#app/domain/autosaves/autosave.ts";
import { saveAutosave } from "#app/domain/autosaves/save-autosave.server.ts";
import { findExpiredPerson } from "#app/domain/people/find-signed-in-person.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { isWorkAddress } from "#app/work-pages.ts";
import type { RequestContext } from "./context.ts";
import { findSentAutosave } from "./find-sent-autosave.ts";
import { toLocalPath } from "./local-path.ts";
import { readForm } from "./read-form.ts";

/**
 * Saves the form of somebody whose session expired while they typed, so that it is restored after they sign in again.
 * Returns the form's page; null where nothing could be saved. Files are not saved.
 */
export async function saveExpiredForm(
  context: RequestContext,
  request: Request,
  token: string | null,
): Promise<string | null> {
  if (token === null) return null;
  const person = await findExpiredPerson(context.db, { token, now: context.receivedAt });
  return person ? saveForm(context, request, person.id) : null;
}

/** Saves a form that was sent and refused until its sender signs in anew. Returns the form's page. Files are not saved. */
export async function saveForm(context: RequestContext, request: Request, personId: string): Promise<string> {
  context.isFormSaved = true;
  const isForm = request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded");
  const { pathname, search } = new URL(request.url);
  const path = pageOfForm(context, request) ?? pathname + search;
  if (!isForm || !isWorkAddress(path) || !isWorkAddress(pathname)) return path;
  const fields = [...(await readForm(request))].flatMap(([name, value]): FormField[] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  await saveAutosave(context.db, {
    id: findSentAutosave(pathname + search, request.headers.get("Cookie") ?? "") ?? makeId(),
    personId,
    path,
    action: pathname + search,
    fields,
    wasSent: true,
    now: context.receivedAt,
  });
  return path;
}

/** The form's page, from the Referer header. Forms of other sites have been refused before. */
function pageOfForm(context: RequestContext, request: Request): string | null {
  const referrer = request.headers.get("Referer") ?? "";
  if (!URL.canParse(referrer)) return null;
  const { origin, pathname, search } = new URL(referrer);
  return origin === context.env.publicOrigin ? toLocalPath(pathname + search, pathname) : null;
}
