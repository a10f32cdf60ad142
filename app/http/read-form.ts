import { formEndName } from "#app/domain/text/text-field.ts";
import { cleanForm } from "./clean-form.ts";
import type { PageRequest } from "./page-request.ts";

/** The types in which browsers send forms; a request without a body may say none. */
const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/**
 * The form that a request carries, with all that was typed as it is stored (see `cleanForm`). Throws a 415 for a body that
 * is no form and a 400 for one that is broken off or badly made.
 */
export async function readForm(request: PageRequest): Promise<FormData> {
  const type = request.headers.get("Content-Type");
  if (type === null && (await request.clone().text()) === "") return new FormData();
  if (!formTypes.test(type ?? "")) throw new Response(null, { status: 415 });
  const sent = await request.formData().catch(() => null);
  if (sent === null) throw new Response(null, { status: 400 });
  return cleanForm(sent);
}

/** The same, of a form with `FormEnd`: a 400, too, where its end did not arrive. */
export async function readCompleteForm(request: PageRequest): Promise<FormData> {
  const form = await readForm(request);
  if (!form.has(formEndName)) throw new Response(null, { status: 400 });
  form.delete(formEndName);
  return form;
}
