import type { FormField } from "#app/domain/autosaves/autosave.ts";
import { saveAutosave } from "#app/domain/autosaves/save-autosave.server.ts";
import { findExpiredPerson } from "#app/domain/people/find-signed-in-person.server.ts";
import { formEndName } from "#app/domain/text/text-field.ts";
import { makeId } from "#app/platform/tokens.ts";
import { isWorkAddress } from "#app/work-pages.ts";
import type { RequestContext } from "./context.ts";
import { findSentAutosave } from "./find-sent-autosave.ts";
import { toLocalPath } from "./local-path.ts";
import { readForm } from "./read-form.ts";

/** A form's page, and whether it was saved: null where nothing was typed into it. */
export type SavedForm = { path: string; isSaved: boolean | null };

/**
 * Saves the form of somebody whose session expired while they typed, so that it is restored after they sign in again. Null
 * where nobody's session has expired. Files are not saved.
 */
export async function saveExpiredForm(
  context: RequestContext,
  request: Request,
  token: string | null,
): Promise<SavedForm | null> {
  if (token === null) return null;
  const person = await findExpiredPerson(context.db, { token, now: context.receivedAt });
  return person ? saveForm(context, request, person.id) : null;
}

/** Saves a form that was sent and refused until its sender signs in anew. Files are not saved, nor is what goes with them. */
export async function saveForm(
  context: RequestContext,
  request: Request,
  personId: string,
): Promise<SavedForm> {
  context.isFormSaved = true;
  const type = request.headers.get("Content-Type") ?? "";
  const { pathname, search } = new URL(request.url);
  const path = pageOfForm(context, request) ?? pathname + search;
  if (type.startsWith("multipart/form-data")) return { path, isSaved: false };
  if (!type.startsWith("application/x-www-form-urlencoded")) return { path, isSaved: null };
  const fields = [...(await readForm(request))].flatMap(([name, value]): FormField[] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  // A bare press sends no more than that its form is whole, and what it was made from.
  if (fields.every(([name]) => name === formEndName || name === "seen")) return { path, isSaved: null };
  if (!isWorkAddress(path) || !isWorkAddress(pathname)) return { path, isSaved: false };
  const { kind } = await saveAutosave(context.db, {
    id: findSentAutosave(pathname + search, request.headers.get("Cookie") ?? "") ?? makeId(),
    personId,
    path,
    action: pathname + search,
    fields,
    wasSent: true,
    now: context.receivedAt,
  });
  return { path, isSaved: kind === "saved" };
}

/** The form's page, from the Referer header. Forms of other sites have been refused before. */
function pageOfForm(context: RequestContext, request: Request): string | null {
  const referrer = request.headers.get("Referer") ?? "";
  if (!URL.canParse(referrer)) return null;
  const { origin, pathname, search } = new URL(referrer);
  return origin === context.env.publicOrigin ? toLocalPath(pathname + search, pathname) : null;
}
