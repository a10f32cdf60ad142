/** Which session a form names; undefined where it names none, and all are meant. */
export function readSessionChoice(form: FormData): string | undefined {
  const session = form.get("session");
  return typeof session === "string" ? session : undefined;
}
