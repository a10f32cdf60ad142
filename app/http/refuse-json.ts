/**
 * Refuses what a page's script sent: each field that is wrong, and why, in words. `stamp`: of what stands there meanwhile; sent
 * again with it, what was sent takes its place.
 */
export function refuseJson(errors: Readonly<Record<string, string>>, stamp?: string): Response {
  return Response.json({ errors, stamp }, { status: 422 });
}
