/** Whether a page's script asks, which goes on by itself: it is answered with data, not led to a page. */
export function wantsJson(request: Request): boolean {
  return request.headers.get("Accept") === "application/json";
}
