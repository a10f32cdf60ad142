/** The types in which browsers send forms; a request without a body may say none. */
const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/**
 * The form that a request carries. Throws a 415 for a body that is no form and a 400 for one that is broken off or badly
 * made. What PostgreSQL keeps in no text (NUL, half a character) is taken out, and a field whose name would change an
 * object's kind is left out: no page of ours has one.
 */
export async function readForm(request: Request): Promise<FormData> {
  const type = request.headers.get("Content-Type");
  if (type === null && (await request.clone().text()) === "") return new FormData();
  if (!formTypes.test(type ?? "")) throw new Response(null, { status: 415 });
  const sent = await request.formData().catch(() => null);
  if (sent === null) throw new Response(null, { status: 400 });
  if (
    [...sent].every(([name, value]) => isStorable(name) && (typeof value !== "string" || isStorable(value)))
  )
    return sent;
  const form = new FormData();
  for (const [name, value] of sent) {
    if (name === "__proto__") continue;
    if (typeof value === "string") form.append(storable(name), storable(value));
    else form.append(storable(name), value);
  }
  return form;
}

function isStorable(text: string): boolean {
  return text !== "__proto__" && !text.includes("\0") && text.isWellFormed();
}

function storable(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}
