import type { IncomingMessage } from "node:http";

/** A request whose body, if it has one, was read whole: gives the same `Request` as often as it is asked for. */
export async function readRequest(incoming: IncomingMessage, origin: string): Promise<() => Request> {
  const { method = "GET", url = "/" } = incoming;
  const body = method === "GET" ? null : await readBody(incoming);
  return () => new Request(origin + url, { method, headers: headersOf(incoming), body });
}

/** Whether the body is a form without files. */
export function isPlainForm({ headers }: IncomingMessage): boolean {
  return /^application\/x-www-form-urlencoded(?:;|$)/i.test(headers["content-type"] ?? "");
}

// No loader or action reads these, and copying each takes time.
const skippedHeaders = new Set(["connection", "accept", "accept-encoding", "content-length", "user-agent"]);

function headersOf({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || skippedHeaders.has(name)
      ? []
      : [[name, Array.isArray(value) ? value.join(", ") : value]],
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
    request.on("error", reject);
    request.on("aborted", () => reject(new Error("the request was broken off")));
  });
}
