/** Refuses what a page's script sent: each field that is wrong, and why, in words. */
export function refuseJson(errors: Readonly<Record<string, string>>): Response {
  return Response.json({ errors }, { status: 422 });
}
