/** The response to throw for what does not exist, or is not for this person to see. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}

/** The response to throw for what this person may see and not change. */
export function forbidden(): Response {
  return new Response(null, { status: 403, statusText: "Forbidden" });
}
