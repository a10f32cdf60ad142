/** The answer, to be thrown, for what is not there or is not for this person to see. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}
