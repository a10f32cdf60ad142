/** The response to throw for what does not exist, or is not for this person to see. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}
