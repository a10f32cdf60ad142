/** What a form says that ends every session but the one at hand. */
export const everySession = "all";

/** Which session a form names; undefined where it means all. Throws a 400 where it says neither. */
export function readSessionChoice(form: FormData): string | undefined {
  const session = form.get("session");
  if (typeof session !== "string") throw new Response(null, { status: 400 });
  return session === everySession ? undefined : session;
}
